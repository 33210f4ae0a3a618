import { Resvg } from '@resvg/resvg-js';

/** A decoded image: straight RGBA, row by row, multiplied by alpha as the decoder gives it. */
export type Raster = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** Decodes a PNG with the renderer's decoder, which is not the one that wrote it, optionally laid on a panel's colour. */
export const rasterOf = (png: Buffer, panel = 'none'): Raster => {
  const { width, height } = sizeOf(png);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${panel}"/>
    <image width="${width}" height="${height}" image-rendering="optimizeSpeed"
      href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { width: image.width, height: image.height, pixels: image.pixels };
};

/** The size that a PNG's header states, in pixels. */
export const sizeOf = (png: Buffer): { readonly width: number; readonly height: number } => {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};

/** Lightness per pixel, 0 to 255, as a screen in grey shows it (Rec. 709 weights). */
export const greyOf = ({ pixels }: Raster): readonly number[] =>
  Array.from({ length: pixels.length / 4 }, (_, i) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(i * 4, i * 4 + 3);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });

/** The share of pixels, 0 to 1, that differ by more than a quarter of the range from the darkest to the brightest. */
export const visibleDifference = (a: readonly number[], b: readonly number[]): number => {
  const step = (Math.max(...a, ...b) - Math.min(...a, ...b)) / 4;
  return a.filter((value, i) => Math.abs(value - (b[i] ?? 0)) > step).length / a.length;
};
