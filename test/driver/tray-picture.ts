import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../build/setup/project.mjs';
import { rasterOf } from '../icons/raster';

/** `(iiay)`: width, height, and ARGB with the highest byte first. */
export type Pixmap = readonly [width: number, height: number, pixels: Buffer];

/** For panels of every colour: which one is shown is another question than what it shows. */
const folders = ['any', 'dark', 'light'].map((name) => inProject(`resources/icons/tray/${name}`));

/** Opaque enough to count, 0 to 255: of whatever is not wholly opaque the colour is rounded on the way. */
const opaque = 255;

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

const ofFile = (path: string): string => {
  const { width, height, pixels } = rasterOf(readFileSync(path));
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
  drawings ??= new Map(
    folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.png'))
        .map((name) => [ofFile(join(folder, name)), name.replace(/(@2x)?\.png$/, '')] as const),
    ),
  );
  for (const pixmap of pixmaps) {
    const name = drawings.get(ofPixmap(pixmap));
    if (name !== undefined) return name;
  }
  return 'unknown';
};
