import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isOnlyInstance, spareLockFolder } from '../../src/main/system/instance-lock';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'tt-lock-'))));
afterEach(() => {
  for (const name of readdirSync(root)) chmodSync(join(root, name), 0o700);
  rmSync(root, { recursive: true });
});

/** Electron's app as far as its lock goes: it is made where `grants` says so. */
const appIn = (own: string, grants: (folder: string) => boolean) => {
  let folder = own;
  const asked: string[] = [];
  return {
    asked,
    folder: () => folder,
    getPath: () => folder,
    setPath: (_name: 'userData', path: string) => void (folder = path),
    requestSingleInstanceLock: () => {
      asked.push(folder);
      return grants(folder);
    },
  };
};

/** Nothing can be made below it, for root neither: in its way stands a file. */
const blocked = (): string => {
  writeFileSync(join(root, 'file'), '');
  return join(root, 'file', 'data');
};

describe('the lock that only one instance has', () => {
  test('is taken where it can be', () => {
    expect(
      isOnlyInstance(
        appIn(root, () => true),
        root,
      ),
    ).toBe(true);
  });

  test('is somebody else’s where its folder takes files, and nothing is left in that', () => {
    const own = join(root, 'own');
    mkdirSync(own);
    const app = appIn(own, () => false);
    expect(isOnlyInstance(app, root)).toBe(false);
    expect(app.asked).toEqual([own]);
    expect(readdirSync(own)).toEqual([]);
  });

  test('is made in the spare folder where its own takes nothing, and the app’s folder stays its own', () => {
    const own = blocked();
    const app = appIn(own, (folder) => folder.startsWith(join(root, 'spare')));
    expect(isOnlyInstance(app, join(root, 'spare'))).toBe(true);
    expect(app.asked).toHaveLength(2);
    expect(app.folder()).toBe(own);
  });

  test('is somebody else’s where the spare folder’s is', () => {
    const app = appIn(blocked(), () => false);
    expect(isOnlyInstance(app, join(root, 'spare'))).toBe(false);
    expect(app.asked).toHaveLength(2);
  });

  test.each(['nowhere', 'blocked'])('keeps nobody from starting where it can be made nowhere (%s)', (which) => {
    const own = blocked();
    expect(
      isOnlyInstance(
        appIn(own, () => false),
        which === 'nowhere' ? undefined : own,
      ),
    ).toBe(true);
  });

  test.each([
    ['a living process', `${hostname()}-${process.ppid}`, false],
    ['one that is dead', `${hostname()}-4194999`, true],
    ['one of another computer', `not-${hostname()}-${process.ppid}`, true],
  ])('in a folder that takes nothing is believed where it is of %s', (_name, target, expected) => {
    const own = join(root, 'own');
    mkdirSync(own);
    symlinkSync(target, join(own, 'SingletonLock'));
    chmodSync(own, 0o555);
    if (process.getuid?.() === 0) return expectAsOrdinary(own, expected);
    expect(
      isOnlyInstance(
        appIn(own, () => false),
        undefined,
      ),
    ).toBe(expected);
  });

  /** Root may write everywhere: the same, while the rights of nobody apply. */
  const expectAsOrdinary = (own: string, expected: boolean): void => {
    chmodSync(root, 0o755);
    process.setegid?.(65_534);
    process.seteuid?.(65_534);
    try {
      expect(
        isOnlyInstance(
          appIn(own, () => false),
          undefined,
        ),
      ).toBe(expected);
    } finally {
      process.seteuid?.(0);
      process.setegid?.(0);
    }
  };

  test.each([
    ['taken by another that lives', `${hostname()}-${process.ppid}`, 1],
    ['still its own', `${hostname()}-${process.pid}`, 0],
    ['that of a dead one', `${hostname()}-4194999`, 0],
  ])('is looked after: where it is %s, the app ends accordingly', async (_name, target, times) => {
    const app = appIn(root, () => true);
    const end = vi.fn();
    expect(isOnlyInstance(app, undefined, end)).toBe(true);
    symlinkSync(target, join(root, 'SingletonLock'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(end).toHaveBeenCalledTimes(times);
    rmSync(join(root, 'SingletonLock'));
  });

  test('has no spare folder that others may write', () => {
    expect(spareLockFolder('linux', {})).toBeUndefined();
    expect(spareLockFolder('linux', { XDG_RUNTIME_DIR: '' })).toBeUndefined();
    expect(spareLockFolder('linux', { XDG_RUNTIME_DIR: '/run/user/1000' })).toBe('/run/user/1000');
    expect(existsSync(spareLockFolder('darwin', {}) ?? '')).toBe(true);
  });
});
