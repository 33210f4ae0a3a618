import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { VirtualDesktop } from '../../build/desktop/virtual-desktop.mjs';
import type { ElectronRuntime } from '../../build/setup/electron-runtime.mjs';
import { passTime } from '../driver/eventually';
import { Stage } from '../driver/stage';
import { signInWorld } from '../e2e/sign-in-world';
import { endingSteps } from './ending-steps';
import { holdingSteps } from './holding-steps';
import { keychainSteps } from './keychain-steps';
import { leakSteps } from './leak-steps';
import { signInSteps } from './sign-in-steps';
import type { Step } from './step';
import { traySteps } from './tray-steps';

export interface TourOptions {
  /** The desktop that the tour goes through; it stays open afterwards. */
  readonly desktop: VirtualDesktop;
  readonly electron: ElectronRuntime;
  /** The folder for the pictures, one per step: `01-….png`; `failed.png` is that of a failure. What was there goes away. */
  readonly outDir: string;
}

const steps: readonly Step[] = [
  ...holdingSteps,
  ...traySteps,
  ...endingSteps,
  ...leakSteps,
  ...keychainSteps,
  ...signInSteps,
];

/** Time for panel, window and notification to have painted what they know, in milliseconds. */
const painting = 700;

const number = (at: number): string => String(at + 1).padStart(2, '0');

/**
 * Goes through the app's main job on a real desktop as a person would: one line and one picture per step.
 *
 * @throws at the first step that does not come to what it says, with its number and title
 */
export async function runTour({ desktop, electron, outDir }: TourOptions): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const former = (await readdir(outDir)).filter((name) => /^(\d\d-.*|failed)\.png$/.test(name));
  await Promise.all(former.map((name) => rm(join(outDir, name))));
  const stage = await Stage.open({ desktop, electron, cloud: { seed: signInWorld } });
  try {
    for (const [at, { title, picture, run }] of steps.entries()) {
      console.log(`${at + 1}/${steps.length} ${title}`);
      try {
        await run(stage);
        await passTime(painting);
        await desktop.screenshot(join(outDir, `${number(at)}-${picture}.png`));
      } catch (problem) {
        await desktop.screenshot(join(outDir, 'failed.png')).catch(() => undefined);
        const why = problem instanceof Error ? problem.message : String(problem);
        throw new Error(`Step ${at + 1}/${steps.length} "${title}": ${why}`, { cause: problem });
      }
    }
  } finally {
    await stage.close({ keepDesktop: true });
  }
}
