import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/shared/settings';
import { sendCommand } from '../driver/send-command';
import { fileStage } from '../e2e/file-stage';
import { snapshotOf } from './snapshot-of';

const id = '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f';
const secret = JSON.stringify({ v: 1, accessToken: 'fake-token-of-a-newer-version' });
const version = 99;
/** As a version to come may write them: with what is known today, and more. */
const newer: Readonly<Record<string, object>> = {
  'sessions.json': { version, savedAt: 1, sessions: [{ id, secret: 'held', vault: 'second' }] },
  'settings.json': { ...defaultSettings, version, pollSeconds: 90, colourOfTheIcon: 'green' },
  'user-revocations.json': { version, revocations: [{ of: 'somebody' }] },
  'sweep.json': { version, sweeps: [] },
  'untold.json': { version, later: [{ of: 'somebody' }] },
  'window.json': { version, width: 500, height: 700, screen: 'left' },
};
const keeping = { regionId: 'local', label: 'New', mode: 'observe' } as const;

describe('files that a newer version wrote', () => {
  const stage = fileStage(async (one) => {
    await mkdir(one.dataFolder, { recursive: true });
    for (const [name, content] of Object.entries(newer)) {
      await writeFile(join(one.dataFolder, name), JSON.stringify(content));
    }
    await one.keychain.store(id, secret);
    await one.start();
    await one.tray.choose('Open Token Tray');
    await one.app.window.appears();
  });
  const expectUntouched = async (): Promise<void> => {
    for (const [name, content] of Object.entries(newer)) {
      expect(await readFile(join(stage().dataFolder, name), 'utf8'), name).toBe(JSON.stringify(content));
    }
    expect((await readdir(stage().dataFolder)).filter((name) => /damaged|\.tmp$/.test(name))).toEqual([]);
    expect(await stage().keychain.sessions()).toMatchObject([{ account: id, secret }]);
  };

  it.each(['sessions', 'settings', 'user-revocations', 'sweep'])('are told by name: %s', async (name) => {
    const told = `${name}.json was written by a newer version of Token Tray. It is left as it is.`;
    await expect.poll(() => stage().app.window.text(), { timeout: 10_000 }).toContain(told);
  });

  it('take nothing in: what would have to be written there is refused, with the reason', async () => {
    const { app, cloud } = stage();
    const { page } = app.window;
    const refused = (file: string): object => ({ ok: false, failure: { kind: 'disk', why: 'newer', file } });
    const { secret: token } = cloud.token('jonas');
    const add = { token, storage: 'keychain', ...keeping } as const;
    expect(await sendCommand(page, 'addSession', add)).toMatchObject(refused('sessions.json'));
    expect(await sendCommand(page, 'changeSettings', { pollSeconds: 45 })).toMatchObject(refused('settings.json'));
    expect((await snapshotOf(app)).sessions).toEqual([]);
    await expectUntouched();
  });

  it('do not keep the app from working with what it can hold in memory', async () => {
    const { app, cloud, tray } = stage();
    const { secret: token } = cloud.token('jonas');
    const add = { token, storage: 'memory', ...keeping } as const;
    expect(await sendCommand(app.window.page, 'addSession', add)).toMatchObject({ ok: true });
    await tray.says(/^Token Tray: New is live$/);
    expect(await sendCommand(app.window.page, 'revokeAllSessions')).toMatchObject({ ok: true });
    await tray.entry(/^New: Revoked$/);
    await expectUntouched();
  });

  it('are the same after the app has ended, its window’s place and the secrets in the keychain included', async () => {
    await stage().app.window.close();
    await stage().app.stop();
    await expectUntouched();
  });
});
