import { readFileSync } from 'node:fs';
import { rasterise } from './drawing.mjs';

/** @param {string} name */
const source = (name) => readFileSync(new URL(`../../resources/icons/source/${name}`, import.meta.url), 'utf8');

const smallest = 48;

/**
 * The app icon, filling its square but for a thin margin. Below 48 pixels it is the drawing without detail.
 *
 * @param {number} size in pixels
 * @returns {Buffer} a PNG
 */
export const appPng = (size) =>
  size < smallest
    ? rasterise({ svg: source('app-small.svg'), size })
    : rasterise({ svg: source('app.svg'), size, viewBox: '40 40 944 944' });

/**
 * The app icon on Apple's grid: the rounded square takes 824 of 1024 pixels, the rest stays clear.
 *
 * @param {number} size in pixels
 * @returns {Buffer} a PNG
 */
export const appleAppPng = (size) => rasterise({ svg: source('app.svg'), size, viewBox: '-44.7 -44.7 1113.4 1113.4' });
