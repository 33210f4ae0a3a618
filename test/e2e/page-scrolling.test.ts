import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rasterOf } from '../icons/raster';
import { crowd, states } from '../renderer/fixtures/sessions-fixture';
import { snapshot } from '../renderer/fixtures/snapshot-fixture';
import { overflow } from '../renderer/stage/page-faults';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

const pictures = process.env['PAGE_PICTURES'];
const short = snapshot([states.full, states.plain]);
/** Many more of the same, so that all that a short list shows is there too. */
const long = snapshot([states.full, states.plain, ...crowd(60)]);

const pages = [
  ['short', short],
  ['long', long],
] as const;

describe('a view that gets longer than the window', () => {
  let stage: PageStage;
  beforeAll(async () => {
    stage = await setPageStage();
    await stage.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  });
  afterAll(() => stage.stop());

  /** Where things begin and how wide they are, in CSS pixels. */
  const places = (): Promise<readonly (readonly number[])[]> =>
    stage.page.evaluate(() =>
      [...document.querySelectorAll('.view, .headline, .dock-item')].map((element) => {
        const { left, width } = element.getBoundingClientRect();
        return [left, width];
      }),
    );
  const scrolls = (): Promise<boolean> =>
    stage.page.evaluate(
      () =>
        document.documentElement.scrollHeight > innerHeight && innerWidth - document.documentElement.clientWidth === 8,
    );
  /** The colour of a pixel of what is drawn, as red, green and blue; `x` from the end where it is negative. */
  const pixels = async (name: string): Promise<(x: number, y: number) => string> => {
    const path = pictures === undefined ? {} : { path: join(pictures, `scrolling-${name}.png`) };
    const { width, pixels: all } = rasterOf(await stage.page.screenshot(path));
    return (x, y) =>
      all
        .subarray((y * width + (x < 0 ? width + x : x)) * 4)
        .subarray(0, 3)
        .join(' ');
  };
  const dockTop = (): Promise<number> =>
    stage.page.evaluate(() => document.querySelector('.dock')?.getBoundingClientRect().top ?? 0);

  it.each([
    [440, 640],
    [360, 480],
    [1000, 700],
  ] as const)('moves nothing sideways in a window of %i by %i', async (width, height) => {
    await stage.open(snapshot([states.full]), [width, height]);
    expect(await scrolls()).toBe(false);
    const before = await places();
    expect(before.length).toBeGreaterThan(5);
    await stage.show(long);
    await expect.poll(scrolls).toBe(true);
    expect(await places()).toEqual(before);
    expect(await overflow(stage.page)).toBe(0);
  });

  it.each(pages)('lets the line above the dock reach from edge to edge, as before: %s', async (name, given) => {
    await stage.open(given);
    await stage.page.locator('.dock').waitFor();
    const at = await pixels(name);
    const y = await dockTop();
    const [line, page] = [at(2, y), at(2, y + 20)];
    expect(line).not.toBe(page);
    for (const x of [-9, -8, -4, -1]) expect([x, at(x, y), at(x, y + 20)]).toEqual([x, line, page]);
  });

  it.each(pages)(
    'is dimmed up to the edge behind the list of keys, as before, and stays where it is: %s',
    async (name, given) => {
      await stage.open(given);
      await stage.page.locator('.dock').waitFor();
      if (name === 'long') await stage.page.evaluate(() => scrollTo(0, 300));
      const before = await places();
      const clear = (await pixels(`${name}-clear`))(1, 5);
      await stage.page.keyboard.press('?');
      await stage.page.getByRole('dialog').waitFor();
      const at = await pixels(`${name}-keys`);
      expect(at(1, 5)).not.toBe(clear);
      for (const x of [-9, -8, -4, -1]) expect([x, at(x, 5)]).toEqual([x, at(1, 5)]);
      expect(await places()).toEqual(before);
      expect(await stage.page.evaluate(() => scrollY)).toBe(name === 'long' ? 300 : 0);
    },
  );
});
