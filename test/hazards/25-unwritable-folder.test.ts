import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/shared/settings';
import { eventually } from '../driver/eventually';
import { ordinaryUserId, type OrdinaryUser } from '../driver/ordinary-user';
import { sendCommand } from '../driver/send-command';
import { sandboxedApp } from './sandboxed-app';

const token = 'fake-token-in-an-unwritable-folder';
const kept = JSON.stringify({ ...defaultSettings, pollSeconds: 90 });

const folderOf = (user: OrdinaryUser): string => join(user.env['XDG_CONFIG_HOME'] ?? '', 'Token Tray');

/** What an administrator, or a restored backup, leaves: files that can be read, in a folder of somebody else's. */
const lock = (user: OrdinaryUser): void => {
  const folder = folderOf(user);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), kept);
  chmodSync(join(folder, 'settings.json'), 0o444);
  chmodSync(folder, 0o555);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(join(user.env['XDG_CONFIG_HOME'] ?? ''), ordinaryUserId, ordinaryUserId);
};

describe('a folder that its user may not write', () => {
  const app = sandboxedApp(lock);

  it('does not keep the app from starting, with what can be read there', async () => {
    expect((await app().snapshot()).settings.pollSeconds).toBe(90);
  });

  it('is told to the person, together with what that means', async () => {
    const said = (): Promise<string> => app().page.locator('main').innerText();
    await eventually('it is said', async () =>
      /A file could not be kept\s+sessions\.json may not be written/.test(await said()),
    );
    const changed = await sendCommand(app().page, 'changeSettings', { pollSeconds: 45 });
    expect(changed).toMatchObject({ ok: false, failure: { kind: 'disk', why: 'read-only', file: 'settings.json' } });
    expect((await app().snapshot()).settings.pollSeconds).toBe(45);
  });

  it('stays as it was, and a session can still be held in memory', async () => {
    app().cloud.control.issueToken({ user: app().cloud.users[0]?.id, secret: token });
    const asked = { token, storage: 'memory', regionId: 'local', label: 'Held', mode: 'observe' } as const;
    expect(await sendCommand(app().page, 'addSession', asked)).toMatchObject({ ok: true });
    expect((await app().snapshot()).sessions.map(({ status }) => status.kind)).toEqual(['active']);
    expect(readdirSync(folderOf(app().user))).toEqual(['settings.json']);
    expect(readFileSync(join(folderOf(app().user), 'settings.json'), 'utf8')).toBe(kept);
    expect(app().output).not.toMatch(/Unhandled|promise failed/i);
  });
});
