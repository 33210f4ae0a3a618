import { setTimeout as wait } from 'node:timers/promises';
import { t } from '../../src/shared/messages';
import { Pointer } from '../driver/pointer';
import { footprint, hasRenderer } from './process-family';
import { profile, start, type Stage } from './subject';
import type { WindowEar } from './window-ear';

export interface LeftWindow {
  /** From the moment the window was left until its process was gone, in milliseconds. */
  readonly goneAfterMs: number;
  /** Proportional set size over all processes some time after that, in bytes. */
  readonly pssBytes: number;
}

/** How long the window is looked at, and how long the app rests before its memory is taken, in milliseconds. */
const lookMs = 2000;
const settleMs = 5000;
/** A window that is kept longer than this after it was left, in milliseconds, is never given up. */
const patienceMs = 120_000;

/** Opens the window, closes it as a person does, waits until the app has given it up by itself, and takes the memory then. */
export const measureLeftWindow = async (stage: Stage, ear: WindowEar): Promise<LeftWindow> => {
  const running = await start(stage, 'app', profile(stage, 'left'));
  try {
    await wait(lookMs);
    const shown = ear.nextWindow();
    await stage.ear.click(running.owner, t('tray.open'));
    await shown;
    await wait(lookMs);
    await new Pointer(stage.env).press('alt+F4');
    const left = performance.now();
    while (hasRenderer(running.pid)) {
      if (performance.now() - left > patienceMs) throw new Error('The window was never given up');
      await wait(250);
    }
    const goneAfterMs = performance.now() - left;
    await wait(settleMs);
    return { goneAfterMs, pssBytes: footprint(running.pid).pssBytes };
  } finally {
    await running.stop();
  }
};
