import { describe, expect, it } from 'vitest';
import { passTime } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { fileStage } from './file-stage';

/** Longer than the app collects what it tells of, in milliseconds. */
const collecting = 2000;

describe('what happened while notices were paused', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    await sendCommand(one.app.window.page, 'addSession', {
      token: one.cloud.token('jonas').secret,
      regionId: 'local',
      label: 'jonas',
      mode: 'observe',
      storage: 'keychain',
    });
    await one.tray.says(/^Token Tray: jonas is live/);
  });

  it('is told after the pause, also where the app was started anew in between', async () => {
    const { cloud, tray, notifications } = stage();
    await tray.choose('Pause notices for an hour');
    await tray.entry(/^Resume notices, paused until /);
    cloud.control.endToken('jonas');
    await tray.choose(/^jonas: /, 'Check now');
    await tray.entry(/^jonas: Ended$/);
    await stage().restart();
    await tray.entry(/^Resume notices, paused until /);
    await passTime(collecting);
    expect(notifications.all).toEqual([]);
    await tray.choose(/^Resume notices/);
    await notifications.titled(/^jonas has ended$/);
  });

  it('is told once: the next start says nothing of it', async () => {
    const { notifications, tray } = stage();
    await stage().restart();
    await tray.entry(/^jonas: Ended$/);
    await passTime(collecting);
    expect(notifications.all).toHaveLength(1);
  });
});
