import { describe, expect, it } from 'vitest';
import { startDemoCloud, type DemoCloud } from '../../src/demo';
import { eventually } from '../driver/eventually';
import { withRole } from '../driver/processes';
import { fileStage } from './file-stage';

describe('a cloud that can not be reached', () => {
  const stage = fileStage(async (one) => {
    await one.set({ pollSeconds: 15, unreachableNoticeMinutes: 1 });
    await one.startFresh();
    await one.app.window.add({ token: one.cloud.token('jonas').secret });
  });

  it('is shown as such, with what was known before, and ends no session', async () => {
    const { app, cloud, tray } = stage();
    await cloud.close();
    await tray.choose(/^Jonas Keller/, 'Check now');
    await tray.shows('unreachable');
    expect(await tray.tooltip()).toBe('Token Tray: no answer for Jonas Keller');
    const text = await app.window.says(/No answer/);
    expect(text).toMatch(/The Genesys Cloud host refused the connection/);
    expect(text).toMatch(/was live when last checked/);
    expect(await tray.menuText()).toMatch(/No answer since .*, was live then\n\s+The Genesys Cloud host refused/);
  });

  it('is told once it has lasted, and its return is noticed and told without a click', async () => {
    const { app, cloud, notifications, tray } = stage();
    expect(withRole(app.pid, 'renderer').length).toBeGreaterThan(0);
    await app.window.close();
    const told = await notifications.titled(/^No answer for Jonas Keller$/, 75_000);
    expect(told.body).toMatch(/Since .*\. The Genesys Cloud host refused the connection\./);
    let back: DemoCloud | undefined;
    try {
      // The same cloud once more: its seeded tokens are valid again.
      back = await startDemoCloud({ port: cloud.port });
      await tray.shows('active', 30_000);
      const seen = await notifications.titled(/^Jonas Keller is back$/);
      expect(seen.replaces).toBeGreaterThan(0);
    } finally {
      await back?.close();
    }
  });

  it('is watched without a page: the window was closed a minute ago, and its process is gone', async () => {
    const { app, tray } = stage();
    await eventually('the page is gone', () => withRole(app.pid, 'renderer').length === 0, 20_000);
    await eventually('the window is gone with it', () => !app.window.exists);
    await tray.choose('Open Token Tray');
    await app.window.appears();
    expect(withRole(app.pid, 'renderer').length).toBeGreaterThan(0);
  });
});
