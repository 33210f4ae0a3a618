import { readdir, readFile, stat, appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditEntry, AuditPage } from '../../src/shared/audit';
import type { Saving } from '../../src/shared/commands';
import type { Snapshot } from '../../src/shared/snapshot';
import { eventually, passTime } from '../driver/eventually';
import { filesHolding } from '../driver/file-search';
import { sendCommand } from '../driver/send-command';
import { fileStage } from './file-stage';

describe('the audit trail', () => {
  const stage = fileStage((one) => one.startFresh());

  const folder = (): string => join(stage().dataFolder, 'audit');

  /** The one file of the trail, as any program reads it. */
  const file = async (): Promise<{ readonly path: string; readonly lines: readonly AuditEntry[] }> => {
    const [name = '', ...none] = await readdir(folder());
    expect(none).toEqual([]);
    const path = join(folder(), name);
    const text = await readFile(path, 'utf8');
    return { path, lines: text.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as AuditEntry))) };
  };

  /** What the window's page gets to see of it. */
  const read = async (): Promise<AuditPage> => {
    const page = await sendCommand(stage().app.window.page, 'readAudit', { text: '', kinds: [], limit: 100 });
    if (!page.ok) throw new Error(JSON.stringify(page.failure));
    return page.value as AuditPage;
  };

  /** Waits until the desktop's dialog stands beside the window and has the keyboard. */
  const dialogIsThere = async (): Promise<void> => {
    const { pointer } = stage();
    await eventually('the dialog is there', async () => (await pointer.windowsOf('electron|token tray')).length > 1);
    // What is typed before it has drawn itself would be lost.
    await passTime(500);
  };

  const told = ['session-added', 'revoke-requested', 'revoke-accepted', 'revoke-proven'];

  beforeAll(async () => {
    const { app, cloud } = stage();
    expect((await readdir(stage().dataFolder)).includes('audit')).toBe(false);
    await app.window.add({ token: cloud.token('mara').secret, label: 'Lost laptop' });
    await app.window.revoke();
    await app.window.says(/Revoked, confirmed .* by 401/);
  });

  it('says on disk who was signed in, what was asked, what was answered and how it is known', async () => {
    await eventually('the proof is in the trail', async () => (await file()).lines.length === told.length);
    const { path, lines } = await file();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(lines.map(({ kind }) => kind)).toEqual(told);
    for (const { session } of lines) {
      expect(session).toMatchObject({
        label: 'Lost laptop',
        regionId: 'local',
        person: { name: 'Mara Lindqvist', email: expect.stringContaining('@') as string },
      });
    }
    const [, requested, accepted, proven] = lines;
    expect(new Set([requested?.request, accepted?.request, proven?.request]).size).toBe(1);
    expect(accepted?.answer).toEqual({ status: 200, correlationId: expect.stringMatching(/^\S+$/) as string });
    expect(proven?.proof).toMatchObject({ by: 'HEAD', toldBy: 'GET', code: 'bad.credentials' });
    expect(proven?.proof?.correlationId).not.toBe(accepted?.answer?.correlationId);
  });

  it('holds no secret, while what it does hold is found', async () => {
    const { cloud } = stage();
    expect(await filesHolding(folder(), cloud.token('mara').secret)).toEqual([]);
    expect(await filesHolding(folder(), 'Lost laptop')).toHaveLength(1);
  });

  it('is still there after a restart, takes nobody for new who was there before, and mends a torn line', async () => {
    const before = await read();
    await appendFile((await file()).path, '{"v":1,"id":"torn');
    await stage().restart();
    const { app, cloud, tray } = stage();
    await tray.choose('Open Token Tray');
    await app.window.appears();
    expect((await read()).entries).toEqual(before.entries);
    await app.window.add({ token: cloud.token('jonas').secret });
    const after = await read();
    expect(after.entries.map(({ kind }) => kind)).toEqual(['session-added', ...told.toReversed()]);
    expect(after.damaged).toBe(1);
  });

  it('is saved where a person says, by the desktop’s own dialog', async () => {
    const { app, pointer, desktop } = stage();
    const request = { text: '', kinds: ['revoke-proven'], format: 'csv' } as const;
    const saving = sendCommand(app.window.page, 'saveAudit', { ...request, kinds: [...request.kinds] });
    const path = join(desktop.folder, 'saved.csv');
    await dialogIsThere();
    await pointer.press('ctrl+a');
    await pointer.type(path);
    await pointer.press('Return');
    expect(await saving).toEqual({ ok: true, value: { saved: true, fileName: 'saved.csv' } satisfies Saving });
    const [header, row, end, ...none] = (await readFile(path, 'utf8')).split('\r\n');
    expect([end, ...none]).toEqual(['']);
    expect(header).toMatch(/^time,event,session,label,/);
    expect(row).toMatch(/^\d{4}-.*Z,revoke-proven,[\w-]+,Lost laptop,local,/);
  });

  it('saves nothing where a person thinks better of it', async () => {
    const { app, pointer } = stage();
    const saving = sendCommand(app.window.page, 'saveAudit', { text: '', kinds: [], format: 'json' });
    await dialogIsThere();
    await pointer.press('Escape');
    expect(await saving).toEqual({ ok: true, value: { saved: false } });
  });
});

describe('the audit trail of a user’s revocation', () => {
  const stage = fileStage((one) => one.startFresh());

  it('has the request on disk before Genesys Cloud gets it, then its answer, and the proof of a session that is held', async () => {
    const { app, cloud, dataFolder } = stage();
    for (const name of ['mara', 'tomas']) await app.window.add({ token: cloud.token(name).secret });
    const text = async (): Promise<string> => {
      const folder = join(dataFolder, 'audit');
      const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
      return files.join('');
    };
    const page = app.window.page;
    const snapshot = await sendCommand(page, 'getSnapshot');
    const { sessions } = (snapshot.ok ? snapshot.value : { sessions: [] }) as Pick<Snapshot, 'sessions'>;
    const sessionId = sessions.find(({ person }) => person?.name === 'Mara Lindqvist')?.id ?? '';
    const userId = cloud.token('tomas').userId ?? '';
    // The answer is held back: what lies in the trail meanwhile was there before it.
    const slow = cloud.control.slow(2000, { method: 'DELETE', path: `/api/v2/tokens/${userId}`, count: 1 });
    const revoking = sendCommand(page, 'revokeUser', { sessionId, userId });
    await eventually('the request has come', () => slow.hits === 1);
    expect(await text()).toContain('"kind":"user-revoke-requested"');
    expect(await text()).not.toContain('"kind":"user-revoke-accepted"');
    expect(await revoking).toMatchObject({ ok: true });
    const ofUser = async (): Promise<readonly AuditEntry[]> => {
      const lines = (await text()).split('\n').slice(0, -1);
      return lines.map((line) => JSON.parse(line) as AuditEntry).filter(({ user }) => user?.id === userId);
    };
    await eventually('the proof is in the trail', async () => (await ofUser()).length === 3);
    const [requested, accepted, proven] = await ofUser();
    const asking = { person: { name: 'Mara Lindqvist' } };
    expect(requested).toMatchObject({ kind: 'user-revoke-requested', session: asking });
    expect(accepted).toMatchObject({ kind: 'user-revoke-accepted', session: asking, answer: { status: 204 } });
    expect(accepted?.answer?.correlationId).toMatch(/^\S+$/);
    // Known by a session of that very person, which is held here and is refused now.
    expect(proven).toMatchObject({ kind: 'revoke-proven', session: { person: { id: userId } } });
    expect(proven?.proof?.code).toBe('bad.credentials');
    expect(new Set([requested?.request, accepted?.request, proven?.request]).size).toBe(1);
  });
});
