import { beforeEach, describe, expect, test } from 'vitest';
import { clearAllData } from '../../src/main/composition/data-clearing';
import { createPreferences, type Preferences } from '../../src/main/composition/preferences';
import { createShortcut } from '../../src/main/surfaces/shortcut';
import { fail, succeed, type DiskFailure, type Result } from '../../src/shared/failure';
import { defaultSettings, type Settings } from '../../src/shared/settings';

const full: DiskFailure = { kind: 'disk', why: 'full', file: 'settings.json' };

let kept: Settings;
let settings: Settings;
let failures: Map<string, DiskFailure | undefined>;
let writes: Result<null, DiskFailure>;
let atLogin: boolean;
let loginObeys: boolean;
let followed: (readonly [Settings, Settings])[];
let preferences: Preferences;
/** Lets the file be read. */
let openFile: () => void;

beforeEach(() => {
  kept = { ...defaultSettings, pollSeconds: 30, startAtLogin: true };
  settings = defaultSettings;
  failures = new Map();
  writes = succeed(null);
  atLogin = true;
  loginObeys = true;
  followed = [];
  openFile = () => undefined;
  const opened = new Promise<void>((resolve) => {
    openFile = resolve;
  });
  preferences = createPreferences({
    source: {
      get settings() {
        return settings;
      },
      setSettings: (next) => void (settings = next),
      setDiskFailure: (file, failure) => void failures.set(file, failure),
    },
    file: {
      read: async () => {
        await opened;
        return { settings: kept };
      },
      write: async (next) => {
        if (writes.ok) kept = next;
        return writes;
      },
    },
    loginStart: {
      isOn: async () => atLogin,
      set: async (on) => {
        if (!loginObeys) return fail({ ...full, file: 'token-tray.desktop' });
        atLogin = on;
        return succeed(null);
      },
    },
    followers: [(next, before) => void followed.push([next, before])],
  });
});

describe('preferences', () => {
  test('that are changed before they were read lose nothing of what was kept', async () => {
    const change = preferences.change({ theme: 'dark' });
    const load = preferences.load();
    openFile();
    await Promise.all([load, change]);
    expect(kept).toEqual({ ...defaultSettings, pollSeconds: 30, startAtLogin: true, theme: 'dark' });
  });

  test('that are changed at the same time are all kept, and undefined changes nothing', async () => {
    openFile();
    await preferences.load();
    await Promise.all([
      preferences.change({ theme: 'dark', auditDays: undefined }),
      preferences.edit((now) => ({ ...now, clients: [] })),
      preferences.change({ pollSeconds: 15 }),
    ]);
    expect(kept).toMatchObject({ theme: 'dark', pollSeconds: 15, auditDays: defaultSettings.auditDays });
    expect(followed.at(-1)?.map(({ pollSeconds }) => pollSeconds)).toEqual([15, 30]);
  });

  test('that can’t be kept hold until the app ends, and that is told', async () => {
    openFile();
    await preferences.load();
    writes = fail(full);
    expect(await preferences.change({ theme: 'dark' })).toEqual(fail(full));
    expect([settings.theme, kept.theme, failures.get('settings.json')]).toEqual(['dark', 'system', full]);
    writes = succeed(null);
    await preferences.change({ theme: 'light' });
    expect(failures.get('settings.json')).toBeUndefined();
  });

  test('of the login change nothing where the system does not take them', async () => {
    openFile();
    await preferences.load();
    loginObeys = false;
    const outcome = await preferences.change({ startAtLogin: false, theme: 'dark' });
    expect(outcome).toMatchObject({ ok: false, failure: { file: 'token-tray.desktop' } });
    expect([settings.startAtLogin, settings.theme]).toEqual([true, 'system']);
  });

  test('of the login follow the system, which a person may have changed', async () => {
    atLogin = false;
    openFile();
    await preferences.load();
    expect(settings.startAtLogin).toBe(false);
  });

  test('are the first ones again when all data is cleared, whatever fails beside, and the first failure is told', async () => {
    openFile();
    await preferences.load();
    const done: string[] = [];
    const step = (name: string, result: Result<null>) => async () => {
      done.push(name);
      return result;
    };
    const locked = fail({ kind: 'keychain', why: 'locked' } as const);
    const outcome = await clearAllData({
      preferences,
      forgetAll: step('sessions', locked),
      others: [step('lists', fail(full)), step('trail', succeed(null))],
      eraseFiles: step('files', succeed(null)),
    });
    expect(outcome).toEqual(locked);
    expect(done).toEqual(['sessions', 'lists', 'trail', 'files']);
    expect([settings, atLogin]).toEqual([defaultSettings, false]);
  });
});

describe('the global shortcut', () => {
  const held = new Set<string>();
  const desk = {
    register: (keys: string) => {
      if (keys === 'Odd') throw new TypeError('no such key');
      if (keys === 'Taken' || held.has(keys)) return false;
      held.add(keys);
      return true;
    },
    unregister: (keys: string) => void held.delete(keys),
  };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

  test('is taken, given back for another, told where it can’t be had, and released', () => {
    const shortcut = createShortcut(desk, () => undefined, log);
    expect(shortcut.apply({ on: false, keys: 'A' })).toBe('off');
    expect(shortcut.apply({ on: true, keys: 'A' })).toBe('set');
    expect(shortcut.apply({ on: true, keys: 'A' })).toBe('set');
    expect(shortcut.apply({ on: true, keys: 'Taken' })).toBe('taken');
    expect([...held]).toEqual([]);
    expect(shortcut.apply({ on: true, keys: 'Odd' })).toBe('taken');
    expect(shortcut.apply({ on: true, keys: 'B' })).toBe('set');
    shortcut.release();
    expect([...held]).toEqual([]);
  });
});
