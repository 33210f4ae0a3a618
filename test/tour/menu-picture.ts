import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { passTime } from '../driver/eventually';
import { Stage } from '../driver/stage';
import { signInWorld } from '../e2e/sign-in-world';
import { holdingSteps } from './holding-steps';
import { traySteps, trayWindows } from './tray-steps';

/** Pixels of the desktop that are left beside the menu. */
const margin = 12;
/** Time for the panel to have painted its menus, in milliseconds. */
const painting = 700;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a screenshot that a person looks at. */
const crop = (png: Buffer, { x, y, width, height }: Place): Buffer => {
  const whole = `data:image/png;base64,${png.toString('base64')}`;
  const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"><image width="${size.width}" height="${size.height}" href="${whole}"/></svg>`;
  return new Resvg(svg).render().asPng();
};

/** Around all of them, with the panel above and something of the desktop beside. */
const around = (places: readonly Place[]): Place => {
  const x = Math.max(0, Math.min(...places.map((place) => place.x)) - margin);
  const right = Math.max(...places.map((place) => place.x + place.width));
  const bottom = Math.max(...places.map((place) => place.y + place.height));
  return { x, y: 0, width: right - x + margin, height: bottom + margin };
};

/** Draws the menu of the real app in the tray of a real desktop, as the tour opens it, into `file`. */
export const takeMenuPicture = async (file: string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'tt-menu-'));
  const stage = await Stage.open({ cloud: { seed: signInWorld } });
  try {
    const last = traySteps.findIndex(({ picture }) => picture === 'tray-menu');
    for (const { run } of [...holdingSteps, ...traySteps.slice(0, last + 1)]) await run(stage);
    await passTime(painting);
    const screen = join(folder, 'screen.png');
    await stage.desktop.screenshot(screen);
    await writeFile(file, crop(await readFile(screen), around(await stage.pointer.windowsOf(trayWindows))));
  } finally {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
};
