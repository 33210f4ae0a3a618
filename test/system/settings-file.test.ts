import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseSettings, settingsFile } from '../../src/main/system/settings-file';
import { defaultSettings } from '../../src/shared/settings';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['nothing in it', {}, {}],
  ['one value', { pollSeconds: 15 }, { pollSeconds: 15 }],
  ['a value out of range beside a good one', { pollSeconds: 1, idleWarningMinutes: 9 }, { idleWarningMinutes: 9 }],
  ['wrong types', { pollSeconds: '60', idleWarningMinutes: null, unreachableNoticeMinutes: 1.5 }, {}],
  ['an older version', { version: 0, pollSeconds: 20 }, { pollSeconds: 20 }],
  ['unknown names', JSON.parse('{"__proto__":{"pollSeconds":20},"other":1}') as object, {}],
])('settings with %s keep what is right and fall back for the rest', (_, raw, kept) => {
  expect(parseSettings(raw)).toEqual({ ...defaultSettings, ...kept });
});

test.each([[null], [5], ['text'], [[1]]])('%j is not settings', (raw) => {
  expect(parseSettings(raw)).toBeUndefined();
});

test('settings survive a restart', async () => {
  await settingsFile(path, () => 0).write({ ...defaultSettings, pollSeconds: 90 });
  expect(await settingsFile(path, () => 0).read()).toEqual({ settings: { ...defaultSettings, pollSeconds: 90 } });
});

test('damaged settings become the defaults, and the person is told', async () => {
  writeFileSync(path, '{');
  expect(await settingsFile(path, () => 0).read()).toEqual({
    settings: defaultSettings,
    failure: { kind: 'disk', why: 'damaged', file: 'settings.json' },
  });
});

test('settings of a newer version are not touched', async () => {
  writeFileSync(path, '{"version":3}');
  const file = settingsFile(path, () => 0);
  const failure = { kind: 'disk', why: 'newer', file: 'settings.json' };
  expect(await file.read()).toEqual({ settings: defaultSettings, failure });
  expect(await file.write(defaultSettings)).toEqual({ ok: false, failure });
  expect(readFileSync(path, 'utf8')).toBe('{"version":3}');
});
