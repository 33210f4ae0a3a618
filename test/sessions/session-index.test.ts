import { beforeEach, describe, expect, test } from 'vitest';
import { SessionIndex } from '../../src/main/sessions/session-index';
import { toEntry } from '../../src/main/sessions/session-record';
import type { DiskFailure } from '../../src/shared/failure';
import type { Session } from '../../src/shared/session';
import { MemoryFile } from './memory-file';
import { active, sessionWith, unchecked } from './states';

const full: DiskFailure = { kind: 'disk', why: 'full', file: 'sessions.json' };
const one = sessionWith(unchecked);
const two = sessionWith(unchecked, { id: 'a0b1c2d3-0f3e-4a53-8a5e-0d5b3c9f1e02', label: 'Two' });

const savedAt = Date.UTC(2026, 4, 4, 9, 0);

let file: MemoryFile;
let sessions: Session[];
let index: SessionIndex;
beforeEach(() => {
  file = new MemoryFile();
  sessions = [];
  index = new SessionIndex(
    file,
    () => sessions,
    () => savedAt,
  );
});

/** What lies on disk, shortened to label, stage and whether it is forgotten. */
const lines = () =>
  file.content?.sessions.map(({ label, secret, forgotten }) => `${label} ${secret}${forgotten ? ' forgotten' : ''}`);

describe('the index', () => {
  test('names a session as pending before it is listed, and as held after', async () => {
    index.expect(one);
    await index.save();
    expect(lines()).toEqual(['Night shift pending']);
    index.arrived(one.id);
    sessions = [one];
    await index.save();
    expect(lines()).toEqual(['Night shift held']);
  });

  test('names a session once while it is being forgotten, and not at all when nothing is left', async () => {
    sessions = [one, two];
    for (const { id } of sessions) index.mark(id, 'held');
    index.forget(one);
    await index.save();
    expect(lines()).toEqual(['Two held', 'Night shift erasing forgotten']);
    sessions = [two];
    index.drop(one.id);
    await index.save();
    expect(lines()).toEqual(['Two held']);
  });

  test('lists a session as before when forgetting is taken back', async () => {
    sessions = [one];
    index.mark(one.id, 'held');
    index.forget(one);
    index.recall(one.id, 'held');
    await index.save();
    expect(lines()).toEqual(['Night shift held']);
  });

  test('says that an item is to be erased only once the disk says so', async () => {
    sessions = [one];
    index.mark(one.id, 'erasing');
    file.failure = full;
    await index.save();
    expect(index.erasing()).toEqual([]);
    file.failure = undefined;
    await index.save();
    expect(index.erasing()).toEqual([one.id]);
    index.mark(one.id, 'none');
    expect(index.erasing()).toEqual([]);
  });

  test('holds no session that lives in memory alone', async () => {
    sessions = [sessionWith(unchecked, { storage: 'memory' })];
    await index.save();
    expect(lines()).toEqual([]);
  });

  test('writes nothing when nothing changed', async () => {
    sessions = [one];
    await index.save();
    await index.save();
    expect(file.written).toHaveLength(1);
  });

  test('leaves what every check changes for later, and says when it wrote it', async () => {
    const at = (verifiedAt: number): Session => ({ ...one, status: { ...active, verifiedAt } });
    sessions = [at(1000)];
    await index.save();
    expect(file.content).toMatchObject({ savedAt, sessions: [{ verified: { at: 1000, by: 'GET' } }] });
    sessions = [at(2000)];
    await index.save();
    expect(file.written).toHaveLength(1);
    await index.saveAll();
    await index.saveAll();
    expect(file.written).toHaveLength(2);
    expect(file.content?.sessions).toMatchObject([{ verified: { at: 2000 } }]);
  });

  test('writes a change that was taken back while its write was on the way', async () => {
    sessions = [one];
    await index.save();
    const release = file.hold();
    sessions = [{ ...one, label: 'Renamed' }];
    const first = index.save();
    sessions = [one];
    const second = index.save();
    release();
    await Promise.all([first, second]);
    expect(lines()).toEqual(['Night shift none']);
  });

  test('writes again what could not be written', async () => {
    sessions = [one];
    file.failure = full;
    expect(await index.save()).toEqual({ ok: false, failure: full });
    file.failure = undefined;
    expect(await index.save()).toEqual({ ok: true, value: null });
    expect(lines()).toEqual(['Night shift none']);
  });
});

describe('an index that is read', () => {
  test('knows each session and how its item stands', async () => {
    const entries = [toEntry(one, 'erasing', true), toEntry(two, 'pending', false)];
    file.content = { version: 1, sessions: entries };
    expect(await index.load()).toEqual({ entries });
    expect([index.stageOf(one.id), index.stageOf(two.id), index.stageOf('other')]).toEqual([
      'erasing',
      'pending',
      'none',
    ]);
    expect(index.erasing()).toEqual([one.id]);
    await index.save();
    expect(lines()).toEqual(['Night shift erasing forgotten', 'Two pending']);
  });

  test('drops a forgotten session that has no item', async () => {
    file.content = { version: 1, sessions: [toEntry(one, 'none', true)] };
    await index.load();
    await index.save();
    expect(lines()).toEqual([]);
  });

  test.each(['newer', 'read-only', 'other'] as const)('that failed as %s is never written over', async (why) => {
    file.content = { version: 1, sessions: [toEntry(one, 'held', false)] };
    file.readFailure = { ...full, why };
    expect(await index.load()).toEqual({ entries: [], failure: file.readFailure });
    sessions = [two];
    expect(await index.save()).toEqual({ ok: false, failure: { ...full, why } });
    expect(lines()).toEqual(['Night shift held']);
  });

  test('that was damaged and set aside is begun anew', async () => {
    file.readFailure = { ...full, why: 'damaged' };
    await index.load();
    sessions = [two];
    expect(await index.save()).toEqual({ ok: true, value: null });
    expect(lines()).toEqual(['Two none']);
  });
});
