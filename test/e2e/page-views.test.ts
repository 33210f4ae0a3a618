import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenes } from '../renderer/fixtures/scenes';
import { axeAuditor, cut, overflow, pageErrors } from '../renderer/stage/page-faults';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

/** Where to leave a picture of each view, for people to look at: `PAGE_PICTURES=<folder>`. */
const pictures = process.env['PAGE_PICTURES'];

const appearances = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none', contrast: null } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none', contrast: null } },
  { name: 'light-contrast', media: { colorScheme: 'light', forcedColors: 'none', contrast: 'more' } },
  { name: 'dark-contrast', media: { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' } },
  { name: 'forced', media: { colorScheme: 'dark', forcedColors: 'active', contrast: null } },
] as const;

/** For what differs in words and not in form. */
const someAppearances = appearances.filter(({ media }) => media.contrast === null);

/** The page in a language that is 40% longer and written from right to left. */
const stretch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const exact = node.parentElement?.closest('code, script, style') !== null;
      if (!exact && text.trim() !== '') node.nodeValue = text + text.slice(0, Math.ceil(text.length * 0.4));
    }
  });

describe('every view of the page', () => {
  let stage: PageStage;
  let audit: Awaited<ReturnType<typeof axeAuditor>>;
  let problems: readonly string[];

  beforeAll(async () => {
    if (pictures !== undefined) await mkdir(pictures, { recursive: true });
    stage = await setPageStage();
    audit = await axeAuditor(stage.page);
    problems = pageErrors(stage.page);
  });

  afterAll(async () => {
    await stage.stop();
  });

  it.each(scenes)('is one that axe finds nothing in, and that longer words fit into: $name', async ({ name, set }) => {
    await stage.page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none' });
    await set(stage);
    const found: Record<string, readonly string[]> = {};
    for (const { name: appearance, media } of name.startsWith('session-') ? someAppearances : appearances) {
      await stage.page.emulateMedia({ reducedMotion: 'reduce', ...media });
      // Forced colours take elements away, others only paint them.
      const problem = await audit(appearance === 'light' || appearance === 'forced' ? 'all' : 'colours');
      if (problem.length > 0) found[appearance] = problem;
      if (pictures !== undefined) await stage.page.screenshot({ path: join(pictures, `${name}-${appearance}.png`) });
    }
    expect(found).toEqual({});
    await stage.resize(360, 480);
    expect(await overflow(stage.page), 'scrolls sideways in the smallest window').toBe(0);
    await stretch(stage.page);
    if (pictures !== undefined) await stage.page.screenshot({ path: join(pictures, `${name}-stretched.png`) });
    expect(await overflow(stage.page), 'scrolls sideways with longer words').toBe(0);
    expect(await cut(stage.page), 'cuts longer words off').toEqual([]);
  });

  it('would be found out by axe if something were wrong with it', async () => {
    await stage.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: null });
    await stage.page.evaluate(() => {
      const pale = document.createElement('p');
      pale.textContent = 'pale';
      pale.style.cssText = 'color: #777; background: #888';
      document.querySelector('main')?.append(document.createElement('button'), pale);
    });
    expect(await audit()).toEqual([expect.stringMatching(/^button-name/), expect.stringMatching(/^color-contrast/)]);
  });

  it('ran without an error or a refusal by its own policy', () => {
    expect(problems).toEqual([]);
  });
});
