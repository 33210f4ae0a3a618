import { setTimeout as wait } from 'node:timers/promises';
import { _electron } from 'playwright-core';
import { t } from '../../src/shared/messages';
import { profile, subjectArguments, subjectEnvironment, type Stage } from './subject';
import type { WindowEar } from './window-ear';

/** How the window came, in milliseconds after the click in the tray's menu. */
export interface Opening {
  readonly firstPaintMs: number;
  readonly onScreenMs: number;
  /** The second look: the window was hidden for a moment and is asked for again. */
  readonly againMs: number;
}

/** The app is left so long after its start before the click, in milliseconds: nobody opens the window at once. */
const settleMs = 1500;
/** How long the window is left open, and then hidden, before the second look, in milliseconds. */
const lookMs = 1000;

const patienceMs = 20_000;

/** Opens the window of a fresh app by its tray's menu. The page's own clock tells when it painted; the display when it was there. */
export const measureOpening = async (stage: Stage, ear: WindowEar): Promise<Opening> => {
  const icon = stage.ear.nextIcon();
  const app = await _electron.launch({
    executablePath: stage.electron,
    args: [...subjectArguments('app')],
    env: { ...subjectEnvironment(stage, profile(stage, 'window')) },
  });
  try {
    const { owner } = await icon;
    await wait(settleMs);
    const click = async (): Promise<number> => {
      const shown = ear.nextWindow();
      const before = performance.now();
      await stage.ear.click(owner, t('tray.open'));
      clickedAt = performance.timeOrigin + before;
      return (await shown) - before;
    };
    let clickedAt = 0;
    const onScreenMs = await click();
    const firstClick = clickedAt;
    const page = app.windows()[0] ?? (await app.waitForEvent('window', { timeout: patienceMs }));
    // A string, because it runs in the page and not here.
    const painted = await page.evaluate<number>(
      `new Promise((resolve) => new PerformanceObserver((list) => {
        const paint = list.getEntriesByName('first-contentful-paint')[0];
        if (paint !== undefined) resolve(performance.timeOrigin + paint.startTime);
      }).observe({ type: 'paint', buffered: true }))`,
    );
    await wait(lookMs);
    await page.evaluate('window.tokenTray.hideWindow()');
    await wait(lookMs);
    const againMs = await click();
    return { firstPaintMs: painted - firstClick, onScreenMs, againMs };
  } finally {
    await app.close();
  }
};
