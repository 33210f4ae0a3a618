import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { icns, icnsTypes } from '../../build/icons/icns.mjs';
import { ico } from '../../build/icons/ico.mjs';
import { png } from '../../build/icons/png.mjs';
import { icnsEntries, icoEntries } from './container.ts';
import { rasterOf } from './raster.ts';

const square = (size: number): Buffer =>
  Buffer.from(
    new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path d="M0 0h9v9z"/></svg>`)
      .render()
      .asPng(),
  );

test('a Windows icon gives back each image whole, 256 pixels included, and nothing lies between or after them', () => {
  const images = [16, 48, 256].map((size) => ({ size, png: square(size) }));
  const file = ico(images);
  expect(file.subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
  expect(icoEntries(file).map(({ size, image }) => ({ size, png: Buffer.from(image) }))).toEqual(images);
  expect(file).toHaveLength(6 + 3 * 16 + images.reduce((sum, image) => sum + image.png.length, 0));
});

test('a Windows icon refuses an image that its directory has no number for', () => {
  expect(() => ico([{ size: 257, png: square(16) }])).toThrow(RangeError);
});

test('an Apple icon gives back each image whole, and its length is that of the file', () => {
  const file = icns(square);
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  expect(icnsEntries(file).map(({ name, size }) => [name, size])).toEqual(icnsTypes);
  for (const { size, image } of icnsEntries(file)) expect(image.equals(square(size))).toBe(true);
});

test('another decoder reads back the very pixels that were encoded: flat, noisy, smooth and clear rows', () => {
  const size = 64;
  const noise = (i: number): number => (Math.imul(i, 2_654_435_761) >>> 13) & 0xff;
  const opaque = Uint8Array.from({ length: size * size * 4 }, (_, i) => {
    const row = Math.floor(i / (size * 4));
    if (i % 4 === 3) return row < 48 ? 255 : 0;
    if (row >= 48) return 0;
    if (row < 16) return 90;
    return row < 32 ? noise(i) : (i * 3 + row) & 0xff;
  });
  expect(Buffer.from(rasterOf(png(opaque, size)).pixels).equals(Buffer.from(opaque))).toBe(true);
});
