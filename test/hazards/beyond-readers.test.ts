import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromLine, toLine } from '../../src/main/audit/audit-line';
import { parseCredential } from '../../src/main/credentials/credential-text';
import { readFoundUser } from '../../src/main/genesys/found-user-reply';
import { readFindings } from '../../src/main/genesys/user-search';
import { parseBounds } from '../../src/main/surfaces/window/window-bounds';
import { readCsv, toCsv } from '../../src/main/system/csv';
import { parseRecord } from '../../src/main/users/list/list-record';
import { readListText } from '../../src/main/users/list/list-text';
import { mostUserListRows } from '../../src/shared/user-list';
import { holds } from './holds';
import { amount } from './thoroughness';

const runs = amount(1000, 100_000);
const field = fc.constantFrom(
  'id',
  'name',
  'email',
  'v',
  't',
  'at',
  'kind',
  'users',
  'results',
  'total',
  'accessToken',
  '__proto__',
);
const json = fc
  .letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.jsonValue(), fc.string({ unit: 'binary' }), fc.uuid(), tie('object')),
    object: fc.dictionary(field, tie('value')),
  }))
  .object.map((value) => JSON.stringify(value));
const anyText = fc.oneof(json, fc.string({ unit: 'binary', maxLength: 200 }), fc.constant(''));

/** What stands in tables: separators, quotes, line ends, formulas, users, and anything. */
const piece = fc.oneof(
  fc.constantFrom(
    ',',
    ';',
    '\t',
    '"',
    '""',
    '\r\n',
    '\n',
    '\r',
    '\uFEFF',
    '=',
    '+',
    '-',
    '@',
    ' ',
    '\0',
    'email',
    'user id',
  ),
  fc.emailAddress(),
  fc.uuid(),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const table = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('whatever text comes from outside', () => {
  test.each<readonly [string, (text: string) => unknown]>([
    ['a line of the audit trail', fromLine],
    ['a line of a list’s journal', parseRecord],
    ['an item of the keychain', parseCredential],
    ['a user', (text) => readFoundUser(JSON.parse(text))],
    ['users that were found', (text) => readFindings(JSON.parse(text))],
    ['the place of the window', (text) => parseBounds(JSON.parse(text))],
  ])('as %s is read, or told to be none, and never throws', async (name, read) => {
    const wantsJson = /user|place/.test(name);
    await holds(
      fc.property(wantsJson ? json : anyText, (text) => {
        expect(() => read(text)).not.toThrow();
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      runs,
    );
  });

  test('as a line of the audit trail is written as one line that is read as it was', async () => {
    const made = fc.record({ code: fc.string({ unit: 'binary', maxLength: 50 }) });
    await holds(
      fc.property(made, ({ code }) => {
        const line = toLine({ id: code, at: 5, kind: 'check-failed' } as unknown as Parameters<typeof toLine>[0]);
        expect(line).not.toMatch(/[\r\n]/);
        expect(() => fromLine(line)).not.toThrow();
      }),
      runs,
    );
  });

  test('as a table is read without a throw, every record at its line', async () => {
    let records = 0;
    await holds(
      fc.property(table, (text) => {
        const { rows, delimiter } = readCsv(text);
        records += rows.length;
        expect([',', ';', '\t']).toContain(delimiter);
        const lines = rows.map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].toSorted((one, other) => one - other));
        expect(lines.at(-1) ?? 1).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
        for (const { cells } of rows) expect(cells.some((cell) => cell.trim() !== '')).toBe(true);
      }),
      runs,
    );
    expect(records).toBeGreaterThan(runs);
  });

  test('as a list of users is read or refused, and names only what can be a user', async () => {
    let mentions = 0;
    await holds(
      fc.property(table, (text) => {
        const read = readListText(text);
        if (!read.ok) return;
        expect(read.value.lines.length).toBeLessThanOrEqual(mostUserListRows);
        for (const { mention, text: shown } of read.value.lines) {
          expect(shown.length).toBeLessThanOrEqual(320);
          if (mention === undefined) continue;
          mentions += 1;
          const form = mention.kind === 'id' ? /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/ : /^[^\s@]+@[^\s@]+$/u;
          expect(mention.kind === 'id' ? mention.id : mention.email).toMatch(form);
        }
      }),
      runs,
    );
    expect(mentions).toBeGreaterThan(50);
  });

  test('written as a table begins no cell with what a spreadsheet takes for a formula', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '"', "'", 'a', '1', '＝', '|', '\n'),
      maxLength: 8,
    });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    let escaped = 0;
    await holds(
      fc.property(rows, (given) => {
        const text = toCsv(given);
        for (const written of text.split(/,|\r\n/)) {
          expect(written.replace(/^"/, '')).not.toMatch(/^[=+\-@\t＝＋－＠]/u);
        }
        if (text.includes("'=")) escaped += 1;
      }),
      runs,
    );
    expect(escaped).toBeGreaterThan(20);
  });
});
