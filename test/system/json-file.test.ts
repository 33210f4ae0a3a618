import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jsonFile, type JsonFile } from '../../src/main/system/json-file';
import { buildDiskWriter, type DiskWriter } from './disk-fault';

interface Note {
  readonly version: 2;
  readonly text: string;
}

const parse = (raw: unknown): Note | undefined =>
  typeof raw === 'object' && raw !== null && 'text' in raw && typeof raw.text === 'string'
    ? { version: 2, text: raw.text }
    : undefined;

let folder: string;
let path: string;
let file: JsonFile<Note>;
const now = Date.UTC(2031, 4, 6, 7, 8, 9, 10);
const aside = 'note.damaged-2031-05-06T07-08-09-010Z.json';
const note = (text: string): Note => ({ version: 2, text });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'json-file-'));
  path = join(folder, 'note.json');
  file = jsonFile({ path, version: 2, parse, now: () => now });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a JSON file', () => {
  test('is undefined before it was ever written, and then what was written', async () => {
    expect(await file.read()).toEqual({ ok: true, value: undefined });
    expect(await file.write(note('Grüße'))).toEqual({ ok: true, value: null });
    expect(await file.read()).toEqual({ ok: true, value: note('Grüße') });
  });

  test('makes its folder, for this user alone', async () => {
    path = join(folder, 'a', 'b', 'note.json');
    await jsonFile({ path, version: 2, parse, now: () => now }).write(note('x'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o700);
  });

  test('leaves nothing beside it, also after a crash in the middle of an earlier write', async () => {
    writeFileSync(`${path}.tmp`, 'half a no');
    await file.write(note('whole'));
    expect(readdirSync(folder)).toEqual(['note.json']);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(note('whole'));
  });

  test('takes the mark that some editors put in front', async () => {
    writeFileSync(path, `\uFEFF${JSON.stringify(note('x'))}`);
    expect(await file.read()).toEqual({ ok: true, value: note('x') });
  });

  test('stays a link where the person made it one', async () => {
    writeFileSync(join(folder, 'kept-elsewhere.json'), JSON.stringify(note('old')));
    symlinkSync('kept-elsewhere.json', path);
    await file.write(note('new'));
    expect(JSON.parse(readFileSync(join(folder, 'kept-elsewhere.json'), 'utf8'))).toEqual(note('new'));
  });

  test('holds the last of many writes asked for at once, and answers each of them', async () => {
    const writes = Array.from({ length: 50 }, (_, index) => file.write(note(String(index))));
    const read = file.read();
    expect(new Set((await Promise.all(writes)).map((outcome) => outcome.ok))).toEqual(new Set([true]));
    expect(await read).toEqual({ ok: true, value: note('49') });
  });

  test.each([
    ['cut off', '{"version":2,"te'],
    ['empty', ''],
    ['of another shape', '{"version":2,"text":5}'],
    ['not an object', '[1]'],
    ['binary', '\0\u0001\u0002'],
  ])('that is %s is set aside whole, told once, and begun anew', async (_, content) => {
    writeFileSync(path, content);
    expect(await file.read()).toEqual({ ok: false, failure: { kind: 'disk', why: 'damaged', file: 'note.json' } });
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(content);
    expect(await file.read()).toEqual({ ok: true, value: undefined });
    expect(await file.write(note('new'))).toEqual({ ok: true, value: null });
  });

  test('of a newer version is left as it is, whatever is asked', async () => {
    const newer = JSON.stringify({ version: 3, text: 'from the future' });
    writeFileSync(path, newer);
    const failure = { kind: 'disk', why: 'newer', file: 'note.json' };
    expect(await file.write(note('old ways'))).toEqual({ ok: false, failure });
    expect(await file.read()).toEqual({ ok: false, failure });
    expect(await file.write(note('old ways'))).toEqual({ ok: false, failure });
    expect(readFileSync(path, 'utf8')).toBe(newer);
    expect(readdirSync(folder)).toEqual(['note.json']);
  });

  test('that cannot be read is not replaced', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    expect(await file.write(note('x'))).toMatchObject({ ok: false, failure: { kind: 'disk', file: 'note.json' } });
    expect(await file.read()).toMatchObject({ ok: false });
    expect(readFileSync(folder, 'utf8')).toBe('a file where the folder should be');
  });
});

describe('a JSON file on a disk that does not want to', () => {
  let writer: DiskWriter;
  beforeAll(async () => {
    writer = await buildDiskWriter();
  });
  afterAll(() => writer.remove());
  beforeEach(() => {
    writeFileSync(path, JSON.stringify(note('old')));
    chmodSync(path, 0o644);
    chmodSync(folder, 0o777);
  });

  test('is written where nothing is in the way', () => {
    expect(writer.write(path, 10, 1)).toEqual({ ok: true, value: null });
    expect(readFileSync(path, 'utf8')).toContain('xxxxxxxxxx');
  });

  test('that is full keeps the old content, and no half of the new', () => {
    const failure = { kind: 'disk', why: 'full', file: 'note.json' };
    expect(writer.write(path, 5000, 1)).toEqual({ ok: false, failure });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(note('old'));
    expect(readdirSync(folder)).toEqual(['note.json']);
  });

  test('that is read-only keeps the old content', () => {
    chmodSync(folder, 0o555);
    const failure = { kind: 'disk', why: 'read-only', file: 'note.json' };
    expect(writer.write(path, 10, 1)).toEqual({ ok: false, failure });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(note('old'));
  });
});
