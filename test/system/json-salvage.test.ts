import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jsonFile, type JsonFile } from '../../src/main/system/json-file';

interface List {
  readonly version: 1;
  readonly words: readonly string[];
}

let folder: string;
let path: string;
let file: JsonFile<List>;
const salvage = { kept: 1, lost: 1, lostNames: ['two'] };
const failure = { kind: 'disk', why: 'damaged', file: 'list.json', salvage };

const isList = (raw: unknown): raw is List => typeof raw === 'object' && raw !== null && 'words' in raw;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'json-salvage-'));
  path = join(folder, 'list.json');
  file = jsonFile<List>({
    path,
    version: 1,
    parse: (raw) => (isList(raw) ? raw : undefined),
    salvage: (text) => (text.includes('one') ? { value: { version: 1, words: ['one'] }, salvage } : undefined),
    now: () => Date.UTC(2031, 4, 6, 7, 8, 9, 10),
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what can be read of a damaged file lies in its place at once, beside a whole copy of what was there', async () => {
  const damaged = '{"version":1,"words":["one","tw';
  writeFileSync(path, damaged);
  expect(await file.read()).toEqual({ ok: false, failure, salvaged: { version: 1, words: ['one'] } });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ version: 1, words: ['one'] });
  expect(readFileSync(join(folder, 'list.damaged-2031-05-06T07-08-09-010Z.json'), 'utf8')).toBe(damaged);
  expect(await file.read()).toEqual({ ok: true, value: { version: 1, words: ['one'] } });
  expect(await file.write({ version: 1, words: [] })).toEqual({ ok: true, value: null });
});

test('a damaged file of which nothing can be read is set aside', async () => {
  writeFileSync(path, '{"version":1,"wor');
  expect(await file.read()).toEqual({ ok: false, failure: { kind: 'disk', why: 'damaged', file: 'list.json' } });
  expect(readdirSync(folder)).toEqual(['list.damaged-2031-05-06T07-08-09-010Z.json']);
});

test('a damaged file that can’t be copied aside is left as it is', async () => {
  writeFileSync(path, '{"one');
  mkdirSync(join(folder, 'list.damaged-2031-05-06T07-08-09-010Z.json'));
  expect(await file.read()).toEqual({ ok: false, failure: { kind: 'disk', why: 'other', file: 'list.json' } });
  expect(readFileSync(path, 'utf8')).toBe('{"one');
  expect(await file.write({ version: 1, words: [] })).toMatchObject({ ok: false });
  expect(readFileSync(path, 'utf8')).toBe('{"one');
});
