import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedFolders, iconSet } from '../../build/icons/icon-set.mjs';
import { panelThemes, trayStates } from '../../build/icons/palette.mjs';
import { imagesIn } from './container.ts';
import { rasterOf, sizeOf } from './raster.ts';

const icons = join(import.meta.dirname, '../../resources/icons');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(icons, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => statSync(join(icons, path)).isFile());

const drawn = iconSet();
const kept = (path: string): Buffer => readFileSync(join(icons, path));

test('there is a drawing for every tray state, on both grids, and none for a state that is not', () => {
  const expected = trayStates.map((state) => `${state}.svg`).toSorted();
  expect(readdirSync(join(icons, 'source/tray/16')).toSorted()).toEqual(expected);
  expect(readdirSync(join(icons, 'source/tray/24')).toSorted()).toEqual(expected);
});

test('the icon files are those that the drawings make, no more and no fewer', () => {
  const present = generatedFolders.flatMap(filesBelow).toSorted();
  expect(present).toEqual(drawn.map(({ path }) => path).toSorted());
});

describe('Each icon file', () => {
  test.each(drawn)('$path is up to date with its drawing (else: npm run icons)', ({ path, bytes }) => {
    const [now, then] = [imagesIn(path, bytes), imagesIn(path, kept(path))];
    expect(then.map(({ name }) => name)).toEqual(now.map(({ name }) => name));
    now.forEach(({ image }, i) => expect(furthest(image, then[i]?.image)).toBeLessThanOrEqual(2));
  });

  test.each(drawn)('$path holds images of the size that its name or directory says', ({ path }) => {
    const images = imagesIn(path, kept(path));
    expect(images.length).toBeGreaterThan(0);
    for (const { size, image } of images) expect(sizeOf(image)).toEqual({ width: size, height: size });
  });
});

test.each(panelThemes)('all tray icons for %s panels together are read in a blink: 16 KB at most', (theme) => {
  const paths = drawn
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`tray/${theme}/`) && path.endsWith('.png'));
  expect(paths).toHaveLength(2 * trayStates.length);
  expect(paths.reduce((sum, path) => sum + kept(path).length, 0)).toBeLessThan(16 * 1024);
});

test('a drawing that changed would be noticed', () => {
  expect(furthest(kept('tray/dark/active.png'), kept('tray/dark/ended.png'))).toBeGreaterThan(100);
});

/** The largest difference of any channel, 0 to 255; processors may round the last bit of an edge differently. */
function furthest(a: Buffer, b: Buffer | undefined): number {
  if (b === undefined || a.equals(b)) return b === undefined ? 255 : 0;
  const [first, second] = [rasterOf(a).pixels, rasterOf(b).pixels];
  if (first.length !== second.length) return 255;
  return first.reduce((most, value, i) => Math.max(most, Math.abs(value - (second[i] ?? 0))), 0);
}
