import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { eventually } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { SmallDisk } from '../driver/small-disk';
import { fileStage } from '../e2e/file-stage';
import { sessionOf, snapshotOf } from './snapshot-of';

const keeping = { regionId: 'local', mode: 'observe', storage: 'keychain' } as const;
const full = (file: string): object => ({ ok: false, failure: { kind: 'disk', why: 'full', file } });

describe('a disk that is full', () => {
  let disk: SmallDisk | undefined;
  const stage = fileStage(async (one) => {
    disk = SmallDisk.under(one.dataFolder, 24);
    await one.startFresh();
    await one.app.window.add({ token: one.cloud.token('jonas').secret, label: 'Kept' });
    await one.tray.says(/Kept is live/);
    await sendCommand(one.app.window.page, 'changeSettings', { pollSeconds: 90 });
  });
  afterAll(async () => {
    await stage().app.stop();
    disk?.leave();
  });
  const file = (name: string): string => readFileSync(join(stage().dataFolder, name), 'utf8');
  const halves = (): readonly string[] => readdirSync(stage().dataFolder).filter((name) => name.endsWith('.tmp'));

  it('takes no new session, says why, and the list that was there is whole', async () => {
    const { app, cloud, keychain } = stage();
    const before = file('sessions.json');
    disk?.fill();
    const token = cloud.token('elise').secret;
    expect(await sendCommand(app.window.page, 'addSession', { token, label: 'New', ...keeping })).toMatchObject(
      full('sessions.json'),
    );
    await app.window.add({ token, label: 'New' });
    expect(await app.window.refusal()).toMatch(/The disk is full, so sessions\.json could not be written/);
    expect(file('sessions.json')).toBe(before);
    expect(halves()).toEqual([]);
    expect(await keychain.sessions()).toHaveLength(1);
    expect((await snapshotOf(app)).sessions.map(({ label }) => label)).toEqual(['Kept']);
  });

  it('is told where something else can’t be kept, which then stays until the app ends', async () => {
    const { app } = stage();
    const before = file('settings.json');
    disk?.fill();
    expect(await sendCommand(app.window.page, 'changeSettings', { pollSeconds: 45 })).toMatchObject(
      full('settings.json'),
    );
    expect((await snapshotOf(app)).settings.pollSeconds).toBe(45);
    await app.window.toList();
    await app.window.says(/A file could not be kept\s+The disk is full, so settings\.json could not be written/);
    const { id } = await sessionOf(app, 'Kept');
    const list = file('sessions.json');
    expect(await sendCommand(app.window.page, 'renameSession', { sessionId: id, label: 'Renamed' })).toMatchObject({
      ok: true,
    });
    await app.window.says(/The disk is full, so sessions\.json could not be written/);
    expect(file('settings.json')).toBe(before);
    expect(file('sessions.json')).toBe(list);
    expect(halves()).toEqual([]);
  });

  it('drops no session that the disk could not note as dropped', async () => {
    const { app, keychain } = stage();
    const { id } = await sessionOf(app, 'Renamed');
    disk?.fill();
    expect(await sendCommand(app.window.page, 'forgetSession', { sessionId: id })).toMatchObject(full('sessions.json'));
    expect((await sessionOf(app, 'Renamed')).status.kind).toBe('active');
    expect(await keychain.sessions()).toHaveLength(1);
  });

  it('does not keep the app from working: it starts, checks, and shows what it kept before', async () => {
    const { cloud, tray } = stage();
    await stage().app.stop();
    disk?.fill();
    cloud.clearRequests();
    const app = await stage().start();
    await tray.says(/^Token Tray: Kept is live$/);
    await tray.choose('Open Token Tray');
    await app.window.appears();
    expect((await snapshotOf(app)).settings.pollSeconds).toBe(90);
    await tray.choose(/^Kept/, 'Check now');
    await eventually('it is checked', () => cloud.requests.filter(({ status }) => status === 200).length > 1);
    expect(app.output).not.toMatch(/Unhandled|promise failed/i);
  });

  it('keeps everything again once there is room, and says no more', async () => {
    const { app, keychain, tray } = stage();
    disk?.fill();
    const { id } = await sessionOf(app, 'Kept');
    await sendCommand(app.window.page, 'renameSession', { sessionId: id, label: 'Kept at last' });
    await app.window.says(/A file could not be kept/);
    disk?.free();
    await sendCommand(app.window.page, 'changeSettings', { pollSeconds: 30 });
    await app.window.add({ token: stage().cloud.token('elise').secret, label: 'New' });
    await eventually('nothing is told of files', async () => (await snapshotOf(app)).diskFailures.length === 0);
    expect(await keychain.sessions()).toHaveLength(2);
    await stage().restart();
    await tray.says(/^Token Tray: 2 sessions are live$/);
    expect(await tray.menuText()).toMatch(/Kept at last[^]*New|New[^]*Kept at last/);
    await tray.choose('Open Token Tray');
    await stage().app.window.appears();
    expect((await snapshotOf(stage().app)).settings.pollSeconds).toBe(30);
  });

  it('does not stop a revocation, after which even a kill leaves nothing that is shown as live', async () => {
    const { app, cloud, keychain, tray } = stage();
    const { id } = await sessionOf(app, 'New');
    disk?.fill();
    expect(await sendCommand(app.window.page, 'revokeSession', { sessionId: id })).toMatchObject({ ok: true });
    await eventually('it is proven', async () => (await sessionOf(app, 'New')).status.kind === 'revoked');
    const asked = cloud.requests.findLast(({ method }) => method === 'DELETE');
    expect(asked).toMatchObject({ status: 200, tokenId: cloud.token('elise').id });
    await eventually('its secret is erased', async () => (await keychain.sessions()).length === 1);
    app.signal('SIGKILL');
    await app.ends();
    await stage().start();
    await tray.says(/./);
    await tray.choose('Open Token Tray');
    await stage().app.window.appears();
    const after = await eventually('its secret is found missing', async () => {
      const found = await sessionOf(stage().app, 'New');
      return found.status.kind === 'unchecked' ? undefined : found;
    });
    // Its item is gone, and no note of the proof could be kept: it is shown as neither live nor revoked.
    expect(after.status).toMatchObject({ kind: 'unreachable', failure: { kind: 'secret-missing' } });
    expect((await sessionOf(stage().app, 'Kept at last')).status.kind).toBe('active');
  });
});
