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
  [
    'a group of which one value is wrong',
    { notices: { ended: false, ending: 'no', gone: true }, quietHours: { on: true, from: -1, to: 300 } },
    {
      notices: { ...defaultSettings.notices, ended: false },
      quietHours: { ...defaultSettings.quietHours, on: true, to: 300 },
    },
  ],
  ['a group of another kind', { notices: [false], quietHours: 'on', shortcut: null }, {}],
  [
    'a shortcut of a key alone',
    { shortcut: { on: true, keys: 'G' } },
    { shortcut: { on: true, keys: defaultSettings.shortcut.keys } },
  ],
  ['unknown names', JSON.parse('{"__proto__":{"pollSeconds":20},"other":1}') as object, {}],
])('settings with %s keep what is right and fall back for the rest', (_, raw, kept) => {
  expect(parseSettings(raw)).toEqual({ ...defaultSettings, ...kept });
});

const clients = [
  { regionId: 'mypurecloud.ie', clientId: '5a0f7e0e-8d1c-4b5e-9a55-0f6f2f4f9a01', kind: 'browser' },
] as const;

/** What each version wrote, with nothing at its default. */
const writtenBy = [
  {
    version: 1,
    pollSeconds: 30,
    idleWarningMinutes: 7,
    unreachableNoticeMinutes: 8,
    expiryWarningMinutes: 9,
    clients,
  },
  {
    version: 2,
    pollSeconds: 30,
    idleWarningMinutes: 7,
    unreachableNoticeMinutes: 8,
    expiryWarningMinutes: 9,
    notices: { ended: false, ending: false, unreachable: false, revocations: false, keychain: false },
    quietHours: { on: true, from: 5, to: 6 },
    quietUntil: 1_800_000_000_000,
    startAtLogin: true,
    shortcut: { on: true, keys: 'Alt+Super+F9' },
    language: 'ja',
    theme: 'dark',
    auditDays: 30,
    clients,
  },
];

test.each(writtenBy)('settings of version $version keep all that they say', async (written) => {
  writeFileSync(path, JSON.stringify(written));
  const { settings, failure } = await settingsFile(path, () => 0).read();
  expect(failure).toBeUndefined();
  expect(settings).toEqual({ ...defaultSettings, ...written, version: defaultSettings.version });
});

test('every version so far has its example', () => {
  expect(writtenBy.map(({ version }) => version)).toEqual(
    Array.from({ length: defaultSettings.version }, (_, index) => index + 1),
  );
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
