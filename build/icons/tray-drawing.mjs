import { readFileSync } from 'node:fs';
import { rasterise } from './drawing.mjs';

const sources = new URL('../../resources/icons/source/tray/', import.meta.url);

/**
 * Which master is drawn at which size, so that its edges fall on whole pixels: the bold 16 grid for 16 and its
 * multiples, the finer 24 grid with a margin of 0, 1 or 2 pixels for 20, 22, 24 and their doubles.
 *
 * @type {Readonly<Record<number, { readonly grid: 16 | 24, readonly viewBox: string }>>}
 */
const masters = {
  16: { grid: 16, viewBox: '0 0 16 16' },
  20: { grid: 24, viewBox: '2 2 20 20' },
  22: { grid: 24, viewBox: '1 1 22 22' },
  24: { grid: 24, viewBox: '0 0 24 24' },
  32: { grid: 16, viewBox: '0 0 16 16' },
  40: { grid: 24, viewBox: '2 2 20 20' },
  44: { grid: 24, viewBox: '1 1 22 22' },
  48: { grid: 24, viewBox: '0 0 24 24' },
  64: { grid: 16, viewBox: '0 0 16 16' },
};

/** Every size in pixels that a tray icon can be drawn at without a blurred edge. */
export const traySizes = Object.keys(masters).map(Number);

/**
 * @param {import('./palette.mjs').TrayState} state
 * @param {number} size in pixels, one of `traySizes`
 * @param {import('./palette.mjs').Colours} colours
 * @returns {Buffer} a PNG
 */
export const trayPng = (state, size, colours) => {
  const master = masters[size];
  if (master === undefined) throw new RangeError(`No master is drawn for ${size} pixels`);
  const svg = readFileSync(new URL(`${master.grid}/${state}.svg`, sources), 'utf8');
  return rasterise({ svg, size, viewBox: master.viewBox, colours });
};
