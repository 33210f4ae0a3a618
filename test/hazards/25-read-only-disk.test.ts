import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { appArguments } from '../driver/app';
import { eventually } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { SmallDisk } from '../driver/small-disk';
import { fileStage } from '../e2e/file-stage';
import { sessionOf, snapshotOf, startAndOpen } from './snapshot-of';

const keeping = { regionId: 'local', mode: 'observe', storage: 'keychain' } as const;
const readOnly = (file: string): object => ({ ok: false, failure: { kind: 'disk', why: 'read-only', file } });

describe('a disk that may not be written', () => {
  let disk: SmallDisk | undefined;
  const stage = fileStage(async (one) => {
    disk = SmallDisk.under(one.dataFolder, 24);
    await one.startFresh();
    await one.app.window.add({ token: one.cloud.token('jonas').secret, label: 'Kept' });
    await one.tray.says(/Kept is live/);
    await sendCommand(one.app.window.page, 'changeSettings', { pollSeconds: 90 });
    // Its lock stays behind, and can't be taken away.
    one.app.signal('SIGKILL');
    await one.app.ends();
    disk.writable = false;
    await startAndOpen(one);
  });
  afterAll(async () => {
    await stage().app.stop();
    disk?.leave();
  });
  const file = (name: string): string => readFileSync(join(stage().dataFolder, name), 'utf8');

  it('still gives what is on it: the app starts, and its sessions are checked', async () => {
    const { app, cloud, tray } = stage();
    await tray.says(/^Token Tray: Kept is live$/);
    expect((await snapshotOf(app)).settings.pollSeconds).toBe(90);
    cloud.clearRequests();
    await tray.choose(/^Kept/, 'Check now');
    await eventually('it is checked', () => cloud.requests.some(({ status }) => status === 200));
  });

  it('takes nothing, which is told each time, and what is on it stays as it is', async () => {
    const { app, cloud, keychain } = stage();
    const before = [file('sessions.json'), file('settings.json')];
    const { page } = app.window;
    const token = cloud.token('elise').secret;
    const { id } = await sessionOf(app, 'Kept');
    expect(await sendCommand(page, 'addSession', { token, label: 'New', ...keeping })).toMatchObject(
      readOnly('sessions.json'),
    );
    expect(await sendCommand(page, 'forgetSession', { sessionId: id })).toMatchObject(readOnly('sessions.json'));
    expect(await sendCommand(page, 'changeSettings', { pollSeconds: 45 })).toMatchObject(readOnly('settings.json'));
    await app.window.says(/A file could not be kept\s+settings\.json may not be written/);
    expect([file('sessions.json'), file('settings.json')]).toEqual(before);
    expect(await keychain.sessions()).toHaveLength(1);
  });

  it('still has one app on it: a second start shows the window of the first', async () => {
    const { app, cloud, desktop, electron, tray } = stage();
    await app.window.close();
    await eventually('the window is hidden', async () => !(await app.window.isVisible()));
    const args = appArguments({ cloud: cloud.origin });
    const second = await command(electron.path, args, { env: desktop.env, timeoutMs: 20_000 });
    expect(second.status).toBe(0);
    await app.window.appears();
    expect(await tray.items()).toHaveLength(1);
  });

  it('is used again once it may be written', async () => {
    const { app, cloud, keychain } = stage();
    if (disk !== undefined) disk.writable = true;
    await sendCommand(app.window.page, 'changeSettings', { pollSeconds: 30 });
    await app.window.add({ token: cloud.token('elise').secret, label: 'New' });
    await eventually('nothing is told of files', async () => (await snapshotOf(app)).diskFailures.length === 0);
    expect(await keychain.sessions()).toHaveLength(2);
  });
});
