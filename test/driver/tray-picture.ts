import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../../build/setup/project.mjs';
import { rasterOf } from '../icons/raster';

/** `(iiay)`: width, height, and ARGB with the highest byte first. */
export type Pixmap = readonly [width: number, height: number, pixels: Buffer];

const folder = inProject('resources/icons/tray/any');

/** Opaque enough to count, 0 to 255. Where a pixel is nearly clear its colour is lost on the way. */
const opaque = 250;

const fullPixels = (count: number, rgba: (at: number) => readonly [number, number, number, number]): string => {
  const text: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const [red, green, blue, alpha] = rgba(at);
    text.push(alpha < opaque ? '-' : [red, green, blue].map((one) => (one >> 2).toString(36)).join(','));
  }
  return text.join(' ');
};

const ofPixmap = ([width, height, pixels]: Pixmap): string =>
  `${width}x${height} ${fullPixels(width * height, (at) => {
    const [alpha = 0, red = 0, green = 0, blue = 0] = pixels.subarray(at * 4, at * 4 + 4);
    return [red, green, blue, alpha];
  })}`;

const ofFile = (name: string): string => {
  const { width, height, pixels } = rasterOf(readFileSync(`${folder}/${name}`));
  return `${width}x${height} ${fullPixels(width * height, (at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at * 4, at * 4 + 4);
    return [red, green, blue, alpha];
  })}`;
};

let drawings: ReadonlyMap<string, string> | undefined;

/**
 * Which of the app's drawings a tray host is told to show: `active`, `ended` and so on; compared pixel by pixel with the
 * files in resources. `unknown` where it is none of them.
 */
export const iconIn = (pixmaps: readonly Pixmap[]): string => {
  drawings ??= new Map(readdirSync(folder).map((name) => [ofFile(name), name.replace(/(@2x)?\.png$/, '')] as const));
  for (const pixmap of pixmaps) {
    const name = drawings.get(ofPixmap(pixmap));
    if (name !== undefined) return name;
  }
  return 'unknown';
};
