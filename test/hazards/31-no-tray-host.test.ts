import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { seededRandom } from '../../src/demo/faults/seeded-random';
import { appArguments } from '../driver/app';
import { eventually, passTime } from '../driver/eventually';
import { fileStage } from '../e2e/file-stage';
import { snapshotOf } from './snapshot-of';
import { amount, seed } from './thoroughness';
import { WaysIn } from './ways-in';

/** A panel that is started anew is given so long before its absence is told, in milliseconds; and what a busy machine adds. */
const graceMs = 5000 + 3000;
const rounds = amount(3, 30);

describe('a desktop without a tray host', () => {
  const random = seededRandom(seed);
  const stage = fileStage(async (one) => {
    await one.desktop.panel.stop();
    await one.start();
    await one.app.window.appears();
    await one.app.window.add({ token: one.cloud.token('jonas').secret, label: 'Kept' });
    await one.app.stop();
  });
  const ways = (): WaysIn => new WaysIn(stage());
  /** What a person does who sees nothing of the app: they start it. */
  const startAgain = async (): Promise<void> => {
    const { desktop, electron } = stage();
    const { status } = await command(electron.path, appArguments({}), { env: desktop.env, timeoutMs: 20_000 });
    expect(status).toBe(0);
    await stage().app.window.appears();
  };
  /** What happens to a panel that crashes: nothing that it could do about it. */
  const killPanel = async (): Promise<void> => {
    const { panel } = stage().desktop;
    process.kill(panel.pid ?? 0, 'SIGKILL');
    // Returns when its name is free.
    await panel.stop();
  };
  const trayHost = async (): Promise<string> => (await snapshotOf(stage().app)).app.trayHost;

  test('has the window, also at a start that is not the first, which says why', async () => {
    const app = await stage().start();
    await app.window.appears();
    await app.window.says(/This desktop shows no tray icons/, 20_000);
    expect(await trayHost()).toBe('absent');
    expect(await app.window.text()).toMatch(/Kept/);
  });

  test('is told how to get the window back when it is closed, and gets it so', async () => {
    const { app, notifications } = stage();
    await app.window.close();
    const told = await notifications.titled(/^Token Tray goes on watching$/);
    expect(told.body).toMatch(/Start Token Tray again to bring its window back/);
    expect(await app.window.isVisible()).toBe(false);
    await startAgain();
  });

  test('that gets one has one icon in it, which opens the window', async () => {
    const { app, desktop, tray } = stage();
    await desktop.panel.start();
    await ways().icon();
    await expect.poll(trayHost).toBe('present');
    expect(await app.window.text()).not.toMatch(/shows no tray icons/);
    await app.window.close();
    await tray.choose('Open Token Tray');
    await app.window.appears();
    await tray.says(/^Token Tray: Kept is live$/);
    expect(await tray.icon()).toBe('active');
  });

  test(`whose host is killed and started, ${rounds} times, leaves a person without a way in for a moment at most`, async () => {
    const { app, desktop } = stage();
    for (let round = 0; round < rounds; round += 1) {
      await app.window.close();
      const watch = ways();
      watch.begin();
      await killPanel();
      // Shorter than the time that it is given, longer, or much longer, in turn.
      await wait([0, 6000, 11_000][round % 3] ?? random() * 8000);
      // After the second and the third it has lasted: then the window is there.
      if (round % 3 > 0) expect(await app.window.isVisible()).toBe(true);
      await desktop.panel.start();
      await watch.icon();
      // A second icon, or a hole in the place of the first, would come now.
      await passTime(2500);
      expect(await watch.hasIcon()).toBe(true);
      expect(await watch.longestWithout()).toBeLessThan(graceMs);
    }
    await expect.poll(trayHost).toBe('present');
  });

  test('whose host has gone this very moment still has the window for whoever starts the app', async () => {
    const { app, desktop } = stage();
    await app.window.close();
    await killPanel();
    expect(await ways().hasIcon()).toBe(false);
    expect(await app.window.isVisible()).toBe(false);
    await startAgain();
    await desktop.panel.start();
    await ways().icon();
  });

  test('at login opens no window, says how to get it, and gives it to whoever asks', async () => {
    const { desktop, notifications } = stage();
    await stage().app.stop();
    await desktop.panel.stop();
    const before = notifications.countTitled(/goes on watching/);
    const app = await stage().start({ args: ['--at-login'] });
    await eventually('it is told', () => notifications.countTitled(/goes on watching/) > before, 20_000);
    expect(app.window.exists && (await app.window.isVisible())).toBe(false);
    await startAgain();
  });

  test('and without a session bus has the window all the same', async () => {
    const { desktop } = stage();
    await stage().app.stop();
    const nowhere = `unix:path=${desktop.folder}/no-bus-here`;
    const app = await stage().start({ env: { DBUS_SESSION_BUS_ADDRESS: nowhere } });
    await app.window.appears();
    expect(await app.window.says(/This desktop shows no tray icons/)).toMatch(/Kept/);
  });
});
