import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesHolding } from '../driver/file-search';
import { sendCommand } from '../driver/send-command';
import { fileStage } from '../e2e/file-stage';
import { snapshotOf } from './snapshot-of';

const token = 'fake-token-without-any-bus-5c0a';
const keeping = { regionId: 'local', label: 'No bus', mode: 'observe' } as const;

describe('a computer without a session bus', () => {
  const stage = fileStage(async (one) => {
    one.cloud.control.issueToken({ user: one.cloud.users[0]?.id, secret: token });
    const nowhere = `unix:path=${one.desktop.folder}/no-bus-here`;
    await one.start({ env: { DBUS_SESSION_BUS_ADDRESS: nowhere } });
    await one.app.window.appears();
  });

  it('has no keychain, which is said, and keeps no token there unasked', async () => {
    const { app } = stage();
    const refused = await sendCommand(app.window.page, 'addSession', { token, storage: 'keychain', ...keeping });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'keychain', why: 'missing' } });
    await app.window.says(/no keychain/i);
    expect((await snapshotOf(app)).sessions).toEqual([]);
  });

  it('holds sessions in memory, and no file has the token, not even after a kill', async () => {
    const { app, desktop } = stage();
    const added = await sendCommand(app.window.page, 'addSession', { token, storage: 'memory', ...keeping });
    expect(added).toMatchObject({ ok: true });
    await app.window.says(/No bus/);
    app.signal('SIGKILL');
    await app.ends();
    expect(await filesHolding(desktop.folder, token)).toEqual([]);
    // The control: the look through the same files finds what is there.
    const settings = await readFile(join(stage().dataFolder, 'sessions.json'), 'utf8');
    expect(await filesHolding(desktop.folder, settings.trim())).toContain(join(stage().dataFolder, 'sessions.json'));
  });
});
