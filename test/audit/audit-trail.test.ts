import { appendFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AuditFolder } from '../../src/main/audit/audit-folder';
import { Secret } from '../../src/main/credentials/secret';
import { withoutHeld } from '../../src/main/system/redaction';
import { entryOf, firstFile, start, trailStage } from './trail-stage';

const dayMs = 86_400_000;

describe('the audit trail on disk', () => {
  test('is not there before the first entry, and then holds one JSON object per line, for this user alone', async () => {
    const { trail, path, files, text } = trailStage();
    await trail.settled();
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
    expect(await trail.add(entryOf(1))).toBe(true);
    expect(files()).toEqual([firstFile]);
    expect(text(firstFile)).toBe(
      '{"v":1,"id":"00000000-0000-4000-8000-000000000001","at":"2031-05-06T12:00:00.001Z","kind":"session-added"}\n',
    );
    expect(statSync(join(path, firstFile)).mode & 0o777).toBe(0o600);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  test('writes many entries at once and keeps their order', async () => {
    const { trail, disk, read } = trailStage();
    const numbers = Array.from({ length: 1200 }, (_, at) => at);
    const written = await Promise.all(numbers.map((number) => trail.add(entryOf(number))));
    expect(written.every(Boolean)).toBe(true);
    expect(disk).toEqual(['written', 'written', 'written']);
    const page = await read({ limit: 2000 });
    expect(page.entries.map(({ at }) => at - start)).toEqual(numbers.toReversed());
  });

  test('puts each entry into the file of its day, whatever the clock says', async () => {
    const { trail, files } = trailStage();
    await Promise.all([0, dayMs, dayMs, -dayMs, 0].map((off, at) => trail.add(entryOf(at, { at: start + off }))));
    await trail.add(entryOf(9, { at: -5 }));
    await trail.add(entryOf(9, { at: Number.MAX_SAFE_INTEGER }));
    expect(files()).toEqual([
      'audit-1970-01-01-001.jsonl',
      'audit-2031-05-05-001.jsonl',
      firstFile,
      'audit-2031-05-07-001.jsonl',
      'audit-9999-12-31-001.jsonl',
    ]);
  });

  test('goes on in another file when one has 5 MB, also after a restart', async () => {
    const { trail, path, files, text } = trailStage();
    const second = 'audit-2031-05-06-002.jsonl';
    await trail.add(entryOf(1));
    appendFileSync(join(path, firstFile), `${'x'.repeat(5 * 1024 * 1024)}\n`);
    await trail.add(entryOf(2));
    await trail.add(entryOf(3));
    expect(files()).toEqual([firstFile, second]);
    await new AuditFolder(path).append('2031-05-06', 'after a restart\n');
    expect(files()).toEqual([firstFile, second]);
    expect(text(second).split('\n')).toEqual([expect.stringContaining('000003"'), 'after a restart', '']);
  });

  test('mends a line that a crash tore: the torn one is lost, counted, and no other', async () => {
    const { trail, path, read, text } = trailStage();
    await trail.add(entryOf(1));
    appendFileSync(join(path, firstFile), '{"v":1,"id":"00000000');
    await trail.add(entryOf(2));
    expect(text(firstFile).split('\n')).toHaveLength(4);
    const page = await read();
    expect(page.entries.map(({ at }) => at - start)).toEqual([2, 1]);
    expect(page.damaged).toBe(1);
  });

  test('has no secret in it, wherever one was put', async () => {
    const canary = 'fake-token-canary/"quoted"';
    const held = [new Secret(canary)];
    const label = `copied here: ${canary}`;
    const entry = entryOf(1, {
      session: { id: 's', regionId: 'mypurecloud.ie', label, organization: encodeURIComponent(canary) },
      answer: { correlationId: Buffer.from(canary).toString('base64url') },
    });
    const clean = trailStage((line) => withoutHeld(line, held));
    await clean.trail.add(entry);
    const { entries } = await clean.read();
    expect(entries[0]?.session?.label).toBe('copied here: [redacted]');
    const forms = ['canary', encodeURIComponent(canary), Buffer.from(canary).toString('base64url')];
    expect(forms.filter((form) => clean.text(firstFile).includes(form))).toEqual([]);
    // The same without the cleaning: there is something to be found.
    const control = trailStage();
    await control.trail.add(entry);
    expect(forms.filter((form) => control.text(firstFile).includes(form))).toEqual(forms);
  });

  test('is deleted on request, and what is added from then on begins a new one', async () => {
    const { trail, files, read, path } = trailStage();
    await Promise.all([trail.add(entryOf(1)), trail.add(entryOf(2, { at: start - dayMs }))]);
    writeFileSync(join(path, 'not-ours.txt'), 'x');
    void trail.add(entryOf(3));
    expect(await trail.clear()).toBeUndefined();
    expect(files()).toEqual(['not-ours.txt']);
    await trail.add(entryOf(4, { kind: 'data-cleared' }));
    expect((await read()).entries.map(({ kind }) => kind)).toEqual(['data-cleared']);
  });
});

describe('a disk that takes nothing', () => {
  /** A file where the folder should be: writing fails until it is gone. */
  const blocked = () => {
    const stage = trailStage();
    mkdirSync(dirname(stage.path), { recursive: true });
    writeFileSync(stage.path, 'in the way');
    return { ...stage, unblock: () => rmSync(stage.path) };
  };

  test('keeps nobody waiting, and gets everything once it can, in order', async () => {
    const { trail, clock, disk, read, unblock } = blocked();
    expect(await trail.add(entryOf(1))).toBe(false);
    expect(disk).toEqual(['other']);
    // Not tried anew for each entry.
    expect(await Promise.all([trail.add(entryOf(2)), trail.add(entryOf(3))])).toEqual([false, false]);
    expect(disk).toHaveLength(1);
    await trail.settled();
    await clock.pass(5000);
    await expect.poll(() => disk.length).toBe(2);
    unblock();
    await clock.pass(5000);
    await expect.poll(() => disk.at(-1)).toBe('written');
    expect((await read()).entries.map(({ at }) => at - start)).toEqual([3, 2, 1]);
    expect(await trail.add(entryOf(4))).toBe(true);
  });

  test('is tried once more when the app quits', async () => {
    const { trail, read, unblock, clock } = blocked();
    await trail.add(entryOf(1));
    unblock();
    await trail.close();
    expect((await read()).entries).toHaveLength(1);
    expect(clock.waiting()).toBe(0);
  });

  test('does not fill the memory: what is given up is counted, and told in the trail', async () => {
    const { trail, clock, disk, read, unblock } = blocked();
    for (let number = 0; number < 50_003; number += 1) void trail.add(entryOf(number));
    await expect.poll(() => disk).toEqual(['other']);
    unblock();
    await clock.pass(5000);
    await expect
      .poll(async () => (await read({ limit: 1 })).entries[0], { timeout: 10_000 })
      .toMatchObject({
        kind: 'entries-lost',
        counts: { entries: 3 },
      });
    expect((await read({ limit: 3 })).entries.map(({ at }) => at - start)).toEqual([5000, 49_999, 49_998]);
  });
});
