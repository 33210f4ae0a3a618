import { Resvg } from '@resvg/resvg-js';
import { png } from './png.mjs';

/**
 * @typedef {object} Drawing
 * @property {string} svg the source text
 * @property {number} size width and height of the raster in pixels
 * @property {string} [viewBox] a square crop of the source, in its own units; without it, the whole
 * @property {import('./palette.mjs').Colours} [colours] for sources whose parts are named `tray` and `token`
 */

/**
 * Rasterises a square drawing. Sources use `currentColor`, so that they can be looked at in any viewer.
 *
 * @param {Drawing} drawing
 * @returns {Buffer} a PNG with alpha
 */
export const rasterise = ({ svg, size, viewBox, colours }) => {
  const image = new Resvg(dressed(svg, viewBox, colours), {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  }).render();
  return png(straight(image.pixels), size);
};

/**
 * @param {string} svg
 * @param {string | undefined} viewBox
 * @param {import('./palette.mjs').Colours | undefined} colours
 */
const dressed = (svg, viewBox, colours) => {
  const cropped = viewBox === undefined ? svg : svg.replace(/viewBox="[^"]*"/u, `viewBox="${viewBox}"`);
  if (colours === undefined) return cropped;
  const style = `<style>#tray{color:${colours.tray}}#token{color:${colours.token}}</style>`;
  return cropped.replace(/<svg[^>]*>/u, (open) => open + style);
};

/**
 * The renderer multiplies colour by alpha; PNG keeps them apart.
 *
 * @param {Uint8Array} pixels
 */
const straight = (pixels) => {
  const result = Uint8Array.from(pixels);
  for (let i = 0; i < result.length; i += 4) {
    const alpha = result[i + 3] ?? 0;
    if (alpha === 0) result.fill(0, i, i + 4);
    else for (let c = i; c < i + 3; c += 1) result[c] = Math.min(255, Math.round(((result[c] ?? 0) * 255) / alpha));
  }
  return result;
};
