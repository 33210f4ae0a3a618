import { appendFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toLine } from '../../src/main/audit/audit-line';
import { readPage, type PageRequest } from '../../src/main/audit/audit-reading';
import type { AuditEntry } from '../../src/shared/audit';
import { entryOf, firstFile, start, trailStage, type TrailStage } from './trail-stage';

const dayMs = 86_400_000;
const numbersOf = (entries: readonly AuditEntry[]) => entries.map(({ at }) => at - start);

/** A trail of five days with four entries each. */
const fiveDays = async (): Promise<TrailStage> => {
  const stage = trailStage();
  for (let day = 0; day < 5; day += 1) {
    await Promise.all([0, 1, 2, 3].map((at) => stage.trail.add(entryOf(day * dayMs + at))));
  }
  return stage;
};

/** All pages, one after the other. */
const pagesOf = async (stage: TrailStage, request: Partial<PageRequest>) => {
  const pages = [await stage.read(request)];
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next) {
    pages.push(await stage.read({ ...request, after: next }));
  }
  return pages;
};

describe('reading the audit trail', () => {
  test('of nothing gives an empty page', async () => {
    expect(await trailStage().read()).toEqual({ entries: [], damaged: 0 });
  });

  test.each([1, 3, 4, 19, 20, 21])('gives everything once, newest first, by pages of %i', async (limit) => {
    const stage = await fiveDays();
    const pages = await pagesOf(stage, { limit });
    const expected = [4, 3, 2, 1, 0].flatMap((day) => [3, 2, 1, 0].map((at) => day * dayMs + at));
    expect(pages.flatMap(({ entries }) => numbersOf(entries))).toEqual(expected);
    expect(pages).toHaveLength(Math.ceil(20 / limit));
  });

  test('goes on where it was, whatever is added meanwhile', async () => {
    const stage = await fiveDays();
    const first = await stage.read({ limit: 2 });
    await stage.trail.add(entryOf(4 * dayMs + 4));
    const second = await stage.read({ limit: 3, after: first.next ?? '' });
    expect(numbersOf(second.entries)).toEqual([4 * dayMs + 1, 4 * dayMs, 3 * dayMs + 3]);
  });

  test('goes on with what is left where a file was deleted meanwhile', async () => {
    const stage = await fiveDays();
    const first = await stage.read({ limit: 6 });
    rmSync(join(stage.path, 'audit-2031-05-09-001.jsonl'));
    const second = await stage.read({ limit: 1, after: first.next ?? '' });
    expect(numbersOf(second.entries)).toEqual([2 * dayMs + 3]);
  });

  test.each(['', 'audit-2031-05-06-001.jsonl', '../../etc/passwd:3', 'audit-2031-13-40-001.jsonl:0', 'x:1', '…'])(
    'refuses a place that is none: %j',
    async (after) => {
      const { folder } = await fiveDays();
      const page = await readPage(folder, { text: '', kinds: [], limit: 1, after });
      expect(page).toEqual({ ok: false, failure: { kind: 'command-refused' } });
    },
  );

  test('reads no file that can’t hold what is asked for, and none before it has to', async () => {
    const stage = await fiveDays();
    // What is no file fails when it is read: so much for those that were not.
    for (const name of ['audit-2031-05-05-001.jsonl', 'audit-2031-06-01-001.jsonl']) mkdirSync(join(stage.path, name));
    const within = { from: start, to: start + 5 * dayMs };
    expect((await stage.read(within)).entries).toHaveLength(20);
    rmSync(join(stage.path, 'audit-2031-06-01-001.jsonl'), { recursive: true });
    expect((await stage.read({ limit: 19 })).entries).toHaveLength(19);
    expect(await readPage(stage.folder, { text: '', kinds: [], limit: 21 })).toMatchObject({
      ok: false,
      failure: { kind: 'disk' },
    });
  });
});

describe('damage to the audit trail', () => {
  test.each([
    ['half of a line', '{"v":1,"id":"x","at":"2031-05-06T12:00:00.000Z","kind":"session-added"'],
    ['junk', '\u0000\u0000\u0000'],
    ['another language', 'null'],
    ['an instant that is none', '{"v":1,"id":"x","at":"yesterday","kind":"session-added"}'],
    ['a kind that nobody knows', '{"v":1,"id":"x","at":"2031-05-06T12:00:00.000Z","kind":"made-up"}'],
    ['a line of a later version', '{"v":2,"id":"x","at":"2031-05-06T12:00:00.000Z","kind":"session-added"}'],
  ])('costs its own line and is counted: %s', async (_, line) => {
    const stage = trailStage();
    await stage.trail.add(entryOf(1));
    appendFileSync(join(stage.path, firstFile), `${line}\n`);
    await stage.trail.add(entryOf(2));
    expect(await stage.read()).toMatchObject({ entries: [{ at: start + 2 }, { at: start + 1 }], damaged: 1 });
  });

  test('is counted once, by the page that met it', async () => {
    const stage = trailStage();
    const lines = [1, 2, 3].flatMap((number) => ['damaged', toLine(entryOf(number))]);
    mkdirSync(stage.path);
    writeFileSync(join(stage.path, firstFile), `${lines.join('\n')}\n`);
    const pages = await pagesOf(stage, { limit: 1 });
    expect(pages.map(({ damaged }) => damaged)).toEqual([0, 1, 2]);
  });

  test('of the end of a file leaves the rest', async () => {
    const stage = await fiveDays();
    truncateSync(join(stage.path, 'audit-2031-05-10-001.jsonl'), 50);
    const { entries, damaged } = await stage.read();
    expect([entries.length, damaged]).toEqual([16, 1]);
  });
});

describe('a filter of the audit trail', () => {
  const session = {
    id: 's-1',
    regionId: 'mypurecloud.ie',
    label: 'Night "shift"',
    person: { id: 'p-1', name: 'MÜLLER' },
  };
  const all: readonly AuditEntry[] = [
    entryOf(1, { session }),
    entryOf(2, { kind: 'revoke-refused', failure: 'server.503', answer: { status: 503, correlationId: 'fake-abc' } }),
    entryOf(3, { kind: 'list-done', counts: { users: 4711 } }),
    entryOf(4, { kind: 'session-ended', reason: 'expired', proof: { by: 'HEAD', code: 'bad.credentials' } }),
  ];

  test.each<[string, Partial<PageRequest>, readonly number[]]>([
    ['nothing', {}, [4, 3, 2, 1]],
    ['a name in any case', { text: ' müller ' }, [1]],
    ['a text with a quote', { text: 't "s' }, [1]],
    ['a number', { text: '4711' }, [3]],
    ['an answer', { text: '503' }, [2]],
    ['a code', { text: 'bad.cred' }, [4]],
    ['a day', { text: '2031-05-06' }, [4, 3, 2, 1]],
    ['the name of a field', { text: 'correlationId' }, []],
    ['what stands across two fields', { text: 'ie","label' }, []],
    ['kinds', { kinds: ['session-added', 'list-done'] }, [3, 1]],
    ['a time, its end not included', { from: start + 2, to: start + 4 }, [3, 2]],
    ['several things at once', { text: 'fake', kinds: ['revoke-refused'], from: start }, [2]],
    ['things that contradict each other', { text: 'fake', kinds: ['list-done'] }, []],
  ])('may ask for %s', async (_, request, expected) => {
    const { trail, read } = trailStage();
    await Promise.all(all.map((entry) => trail.add(entry)));
    expect(numbersOf((await read(request)).entries)).toEqual(expected);
  });
});
