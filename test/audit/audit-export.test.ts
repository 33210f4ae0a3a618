import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeEntries } from '../../src/main/audit/audit-export';
import { matchingEntries } from '../../src/main/audit/audit-reading';
import { readCsv } from '../../src/main/system/csv';
import type { AuditEntry } from '../../src/shared/audit';
import { entryOf, trailStage } from './trail-stage';

const full = entryOf(2, {
  kind: 'user-revoke-accepted',
  session: {
    id: 's-1',
    label: '=HYPERLINK("http://fake.example")',
    regionId: 'mypurecloud.ie',
    organization: 'Fjord, Inc',
    person: { id: 'p-1', name: 'Mara "M" Lindqvist', email: 'mara@example.com' },
    client: 'Admin',
  },
  user: { id: 'u-1', name: '@jonas', email: 'jonas@example.com' },
  request: 'r-1',
  answer: { status: 204, correlationId: 'fake-1' },
  proof: { by: 'HEAD', toldBy: 'GET', code: 'bad.credentials', correlationId: 'fake-2' },
  failure: 'network.lost',
  reason: 'expired',
  counts: { users: 3, accepted: 2 },
});

const saved = async (format: 'csv' | 'json', entries: readonly AuditEntry[]) => {
  const stage = trailStage();
  await Promise.all(entries.map((entry) => stage.trail.add(entry)));
  const path = join(dirname(stage.path), `activity.${format}`);
  const written = await writeEntries(path, format, matchingEntries(stage.folder, { text: '', kinds: [] }));
  expect(written).toEqual({ ok: true, value: { fileName: `activity.${format}` } });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(dirname(path)).filter((name) => name.startsWith('activity'))).toEqual([`activity.${format}`]);
  return readFileSync(path, 'utf8');
};

describe('a saved audit trail', () => {
  test('is as a table newest first, with a column for everything, and no formulas', async () => {
    const text = await saved('csv', [entryOf(1), full]);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    const [header, first, second, ...none] = readCsv(text).rows.map(({ cells }) => cells);
    expect(none).toEqual([]);
    const row = Object.fromEntries((header ?? []).map((name, at) => [name, first?.[at]]));
    expect(row).toEqual({
      time: '2031-05-06T12:00:00.002Z',
      event: 'user-revoke-accepted',
      session: 's-1',
      label: `'=HYPERLINK("http://fake.example")`,
      region: 'mypurecloud.ie',
      organization: 'Fjord, Inc',
      client: 'Admin',
      signed_in_id: 'p-1',
      signed_in_name: 'Mara "M" Lindqvist',
      signed_in_email: 'mara@example.com',
      user_id: 'u-1',
      user_name: `'@jonas`,
      user_email: 'jonas@example.com',
      request: 'r-1',
      status: '204',
      correlation_id: 'fake-1',
      failure: 'network.lost',
      reason: 'expired',
      proof_method: 'HEAD',
      proof_told_by: 'GET',
      proof_code: 'bad.credentials',
      proof_correlation_id: 'fake-2',
      counts: 'users=3 accepted=2',
      id: full.id,
    });
    expect(second?.filter((cell) => cell !== '')).toEqual(['2031-05-06T12:00:00.001Z', 'session-added', entryOf(1).id]);
  });

  test('is as JSON one array with an entry per line', async () => {
    const text = await saved('json', [entryOf(1), full]);
    expect(text.split('\n')).toHaveLength(5);
    const { at: _, ...rest } = full;
    expect(JSON.parse(text)).toEqual([
      { ...rest, at: '2031-05-06T12:00:00.002Z' },
      expect.objectContaining({ id: entryOf(1).id }),
    ]);
  });

  test('may have nothing in it', async () => {
    expect(JSON.parse(await saved('json', []))).toEqual([]);
    expect(readCsv(await saved('csv', [])).rows).toHaveLength(1);
  });

  test('is whole however long it is', async () => {
    const all = Array.from({ length: 3000 }, (_, number) => entryOf(number));
    expect(JSON.parse(await saved('json', all))).toHaveLength(3000);
  });

  test('leaves alone what else a person has in that folder', async () => {
    const { path, folder } = trailStage();
    const target = join(dirname(path), 'activity.csv');
    for (const end of ['part', 'tmp']) writeFileSync(`${target}.${end}`, 'half a download');
    expect((await writeEntries(target, 'csv', matchingEntries(folder, { text: '', kinds: [] }))).ok).toBe(true);
    for (const end of ['part', 'tmp']) expect(readFileSync(`${target}.${end}`, 'utf8')).toBe('half a download');
    const names = readdirSync(dirname(target)).filter((name) => name.startsWith('activity'));
    expect(names.toSorted()).toEqual(['activity.csv', 'activity.csv.part', 'activity.csv.tmp']);
  });

  test('leaves what was there before where it can’t be written', async () => {
    const { path } = trailStage();
    const target = join(dirname(path), 'activity.csv');
    writeFileSync(target, 'from before');
    async function* broken(): AsyncGenerator<AuditEntry, void, undefined> {
      yield entryOf(1);
      throw Object.assign(new Error('no more room'), { code: 'ENOSPC' });
    }
    expect(await writeEntries(target, 'csv', broken())).toEqual({
      ok: false,
      failure: { kind: 'disk', why: 'full', file: 'activity.csv' },
    });
    expect(readFileSync(target, 'utf8')).toBe('from before');
    expect(readdirSync(dirname(target))).toEqual(['activity.csv']);
    mkdirSync(`${target}.folder`);
    expect((await writeEntries(`${target}.folder`, 'json', broken())).ok).toBe(false);
  });
});
