import { readdir, readFile, stat, appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditEntry, AuditPage } from '../../src/shared/audit';
import type { Saving } from '../../src/shared/commands';
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
