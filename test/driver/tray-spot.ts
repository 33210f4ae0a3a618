import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VirtualDesktop } from '../../build/desktop/virtual-desktop.mjs';
import { rasterOf } from '../icons/raster';
import type { Spot } from './pointer';

/** The panel's rows, in pixels from the top, without its edges. */
const rows = { first: 4, last: 29 } as const;
/** How far a colour has to be from the panel's own, as a sum over its parts, to belong to an icon. */
const difference = 60;
/** Columns without anything in them that end an icon. */
const gap = 4;

/** Where the last icon of the panel's tray is, found as a person finds it: by looking. @throws where the tray is empty */
export async function traySpot(desktop: Pick<VirtualDesktop, 'screenshot'>): Promise<Spot> {
  const folder = await mkdtemp(join(tmpdir(), 'tt-look-'));
  try {
    const file = join(folder, 'desktop.png');
    await desktop.screenshot(file);
    const { width, pixels } = rasterOf(await readFile(file));
    const at = (x: number, y: number): readonly number[] => [
      ...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
    ];
    const panel = at(width - 1, rows.first);
    const isIcon = (x: number): boolean => {
      for (let y = rows.first; y <= rows.last; y += 1) {
        const apart = at(x, y).reduce((sum, part, index) => sum + Math.abs(part - (panel[index] ?? 0)), 0);
        if (apart > difference) return true;
      }
      return false;
    };
    let right = width - 1;
    while (right > 0 && !isIcon(right)) right -= 1;
    if (right === 0) throw new Error('There is no icon on the panel');
    let left = right;
    for (let x = right; x > 0 && left - x <= gap; x -= 1) if (isIcon(x)) left = x;
    return { x: Math.round((left + right) / 2), y: Math.round((rows.first + rows.last) / 2) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
