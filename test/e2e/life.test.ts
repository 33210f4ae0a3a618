import { describe, expect, it } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { appArguments } from '../driver/app';
import { eventually, passTime } from '../driver/eventually';
import { isRunning, processTree } from '../driver/processes';
import { fileStage } from './file-stage';

describe('the life of the app', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    await one.app.window.add({ token: one.cloud.token('jonas').secret, label: 'Kept' });
    await one.app.window.add({ token: one.cloud.token('elise').secret, label: 'Revoked before' });
    await one.app.window.revoke();
    await one.app.window.says(/Revoked, confirmed/);
  });

  it('finds its sessions again after a restart, those that are over included, without a window', async () => {
    const { app, cloud, tray } = stage();
    await app.stop();
    expect(app.exitCode).toBe(0);
    cloud.clearRequests();
    await stage().start();
    await tray.says(/^Token Tray: Kept is live$/);
    await tray.entry(/^Revoked before: Revoked$/);
    expect(stage().app.window.exists).toBe(false);
    const tokens = new Set(cloud.requests.map(({ tokenId }) => tokenId));
    expect([...tokens]).toEqual([cloud.token('jonas').id]);
  });

  it('opens its window where it was, and not a title bar further down with every start', async () => {
    const { tray } = stage();
    const place = (): Promise<string> =>
      stage().app.evaluate(({ BrowserWindow }) => JSON.stringify(BrowserWindow.getAllWindows()[0]?.getBounds()));
    const open = async (): Promise<string> => {
      await tray.choose('Open Token Tray');
      await stage().app.window.appears();
      // The desktop needs a moment to put its frame around a new window.
      await passTime(600);
      return place();
    };
    const first = await open();
    await stage().restart();
    expect(await open()).toBe(first);
    await stage().restart();
  });

  it('is one app: a second start shows the window of the first, and its arguments change nothing', async () => {
    const { app, cloud, desktop, electron, tray } = stage();
    const other = appArguments({ cloud: 'http://127.0.0.1:1' });
    const second = await command(electron.path, other, { env: desktop.env, timeoutMs: 20_000 });
    expect(second.timedOut).toBe(false);
    expect(second.status).toBe(0);
    await app.window.appears();
    expect(await tray.items()).toHaveLength(1);
    cloud.clearRequests();
    await tray.choose(/^Kept/, 'Check now');
    await eventually('the cloud of the first start is asked', () =>
      cloud.requests.some(({ status }) => status === 200),
    );
  });

  it('holds no child for the keychain while nothing is asked of it', async () => {
    const children = (): number =>
      processTree(stage().app.pid).filter(({ argv }) => argv.some((part) => /NodeService/.test(part))).length;
    await eventually('the child has ended', () => children() === 0);
    await stage().tray.choose('Open Token Tray');
    await stage().app.window.appears();
    const added = stage().app.window.add({ token: stage().cloud.token('priya').secret });
    // The same look finds one while there is something to ask.
    await eventually('a child is there', () => children() === 1);
    await added;
    await eventually('the child has ended again', () => children() === 0);
    await stage().app.window.press('Forget…');
    await stage().app.window.press('Forget it');
    expect(await stage().tray.says(/Kept is live/)).toBeTruthy();
  });

  it('ends when that is chosen in the tray, all of it', async () => {
    const { app, tray } = stage();
    const all = processTree(app.pid).map(({ pid }) => pid);
    await tray.choose('Quit');
    await app.ends();
    expect(app.exitCode).toBe(0);
    await eventually('nothing of it is left', () => !all.some(isRunning));
    await eventually('its icon is gone', async () => (await tray.items()).length === 0);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'ends cleanly with %s, also while its window is open',
    async (signal) => {
      const { tray } = stage();
      const app = await stage().start();
      await tray.choose('Open Token Tray');
      await app.window.appears();
      app.signal(signal);
      await app.ends();
      expect(app.exitCode).toBe(0);
    },
  );
});
