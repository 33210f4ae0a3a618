import { describe, expect, it } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { DesktopBus } from '../driver/desktop-bus';
import { eventually, passTime } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { fileStage } from './file-stage';

/** Longer than the app collects what it tells of, in milliseconds. */
const collecting = 2000;

describe('notices', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    for (const name of ['jonas', 'elise', 'mara', 'priya'] as const) {
      await sendCommand(one.app.window.page, 'addSession', {
        token: one.cloud.token(name).secret,
        regionId: 'local',
        label: name,
        mode: 'observe',
        storage: 'memory',
      });
    }
    await one.tray.says(/^Token Tray: 4 sessions are live$/);
  });
  const set = async (change: Parameters<typeof sendCommand<'changeSettings'>>[2]): Promise<void> => {
    expect(await sendCommand(stage().app.window.page, 'changeSettings', change)).toEqual({ ok: true, value: null });
  };
  /** What the desktop's notification daemon shows now, by its own count. */
  const onScreen = async (): Promise<number> => {
    const { output } = await command('dunstctl', ['count', 'displayed'], { env: stage().desktop.env });
    return Number(output);
  };
  const end = async (name: 'jonas' | 'elise' | 'mara' | 'priya'): Promise<void> => {
    const { cloud, tray } = stage();
    cloud.control.endToken(name);
    await tray.choose(new RegExp(`^${name}: `), 'Check now');
    await tray.entry(new RegExp(`^${name}: Ended$`));
  };

  it('are paused from the menu, and what happened meanwhile is told as one when they are resumed', async () => {
    const { tray, notifications } = stage();
    await tray.choose('Pause notices for an hour');
    await tray.entry(/^Resume notices, paused until /);
    await end('jonas');
    await end('elise');
    await passTime(collecting);
    expect(notifications.all).toEqual([]);
    await tray.choose(/^Resume notices/);
    const told = await notifications.titled(/^While notices were paused$/);
    expect(told.body.split('\n').toSorted()).toEqual(['elise has ended', 'jonas has ended']);
    await tray.entry('Pause notices for an hour');
    expect(notifications.all).toHaveLength(1);
  });

  it('are put right when what they tell was mended, and taken from the screen when nothing of it is left', async () => {
    const { app, notifications, cloud } = stage();
    await eventually('the summary is on the screen', async () => (await onScreen()) === 1);
    const { page } = app.window;
    const { sessions } = (await page.evaluate(`window.tokenTray.getSnapshot().then(({ value }) => value)`)) as {
      sessions: readonly { readonly id: string; readonly label: string }[];
    };
    for (const { id } of sessions.filter(({ label }) => label === 'jonas')) {
      await sendCommand(page, 'forgetSession', { sessionId: id });
    }
    await eventually('one is left', () => notifications.all.at(-1)?.body === 'elise has ended');
    expect(notifications.all.at(-1)?.replaces).toBeGreaterThan(0);
    for (const { id } of sessions.filter(({ label }) => label === 'elise')) {
      await sendCommand(page, 'forgetSession', { sessionId: id });
    }
    await eventually('the screen is empty', async () => (await onScreen()) === 0);
    expect(cloud.requests.some(({ method }) => method === 'DELETE')).toBe(false);
  });

  it('are not shown in the quiet hours, and are when these are no more', async () => {
    const { notifications } = stage();
    const before = notifications.all.length;
    const now = new Date();
    const minute = now.getHours() * 60 + now.getMinutes();
    await set({ quietHours: { on: true, from: minute, to: (minute + 120) % 1440 } });
    await end('mara');
    await passTime(collecting);
    expect(notifications.all).toHaveLength(before);
    await set({ quietHours: { on: false, from: minute, to: (minute + 120) % 1440 } });
    await notifications.titled(/^mara has ended$/);
  });

  it('of a kind that is not wanted are not shown', async () => {
    const { notifications, tray } = stage();
    const notices = { ended: false, ending: true, unreachable: true, revocations: true, keychain: true };
    await set({ notices });
    await end('priya');
    await passTime(collecting);
    expect(notifications.countTitled(/^priya/)).toBe(0);
    await tray.shows('ended');
    await set({ notices: { ...notices, ended: true } });
  });

  it('have the buttons that help, and “Revoke…” leads to the question and does nothing by itself', async () => {
    const { app, cloud, desktop, notifications, tray } = stage();
    const { page } = app.window;
    const token = cloud.token('tomas').secret;
    await sendCommand(page, 'addSession', {
      token,
      regionId: 'local',
      label: 'tomas',
      mode: 'observe',
      storage: 'memory',
    });
    const refusal = { kind: 'status', status: 403, code: 'missing.permissions' } as const;
    const fault = cloud.control.addFault(refusal, { method: 'DELETE' });
    await tray.choose(/^tomas: /, 'Revoke', /^Revoke now/);
    const told = await notifications.titled(/^tomas was not revoked$/);
    expect(told.actions).toEqual(['default', 'Show', '0', 'Revoke…']);
    fault.remove();
    cloud.clearRequests();
    // The daemon shows buttons in a menu of another program; this is what it says on the bus when one was chosen there.
    const bus = await DesktopBus.join(desktop.env);
    const service = { path: '/org/freedesktop/Notifications', interface: 'org.freedesktop.Notifications' };
    for (let number = 1; number < 50; number += 1) {
      bus.emit({ ...service, member: 'ActionInvoked', signature: 'us', body: [number, '0'] });
    }
    await page.getByRole('button', { name: /^Revoke now/ }).waitFor();
    await passTime(1000);
    bus.leave();
    expect(cloud.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('leave the screen with the app, which nobody could click any more', async () => {
    await eventually('something is on the screen', async () => (await onScreen()) > 0);
    await stage().app.stop();
    expect(stage().app.hasEnded).toBe(true);
    await eventually('the screen is empty', async () => (await onScreen()) === 0, 2000);
  });
});
