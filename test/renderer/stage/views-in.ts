import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speak, speechOf, type Language } from '../../../src/shared/messages';
import { scenes } from '../fixtures/scenes';
import { axeAuditor, cut, overflow, pageErrors } from './page-faults';
import { setPageStage, type PageStage } from './page-stage';

/** Where to leave a picture of each view in each language, for people to look at: `PAGE_PICTURES=<folder>`. */
const pictures = process.env['PAGE_PICTURES'];

/**
 * Tests every view of the page in one language. English is looked at in every appearance by the test of the views; what
 * differs here is words, and no word has a colour of its own.
 */
export const testViewsIn = (language: Exclude<Language, 'en'>): void => {
  describe(`every view of the page in the language “${language}”`, () => {
    let stage: PageStage;
    let audit: Awaited<ReturnType<typeof axeAuditor>>;
    let problems: readonly string[];

    beforeAll(async () => {
      if (pictures !== undefined) await mkdir(pictures, { recursive: true });
      await speak(speechOf(language, []));
      stage = await setPageStage();
      await stage.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
      audit = await axeAuditor(stage.page);
      problems = pageErrors(stage.page);
    });

    afterAll(async () => {
      await speak(speechOf('en', []));
      await stage.stop();
    });

    it.each(scenes)('is one that axe finds nothing in, and that its words fit into: $name', async ({ name, set }) => {
      await set(stage);
      if (name !== 'opening') expect(await stage.page.getAttribute('html', 'lang')).toBe(language);
      if (pictures !== undefined) await stage.page.screenshot({ path: join(pictures, `${name}-${language}.png`) });
      expect(await audit('all but colours')).toEqual([]);
      expect(await cut(stage.page), 'cuts words off').toEqual([]);
      await stage.resize(360, 480);
      expect(await overflow(stage.page), 'scrolls sideways in the smallest window').toBe(0);
      expect(await cut(stage.page), 'cuts words off in the smallest window').toEqual([]);
    });

    it('ran without an error or a refusal by its own policy', () => {
      expect(problems).toEqual([]);
    });
  });
};
