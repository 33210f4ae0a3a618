import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readlinkSync, rmdirSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './disk-failure';

/** The part of Electron's `app` that is asked here. Its lock lies in the folder `userData`. */
export interface LockingApp {
  readonly requestSingleInstanceLock: () => boolean;
  readonly getPath: (name: 'userData') => string;
  readonly setPath: (name: 'userData', path: string) => void;
}

/** Whether anything can be written into a folder: tried, because rights, a read-only disk and a full one look alike only then. */
const takesFiles = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmdirSync(mkdtempSync(join(folder, 'lock-')));
    return true;
  } catch {
    return false;
  }
};

/** Whether the lock that lies in a folder, a link to `host-pid`, is that of another process that lives on this computer. */
const isHeld = (folder: string): boolean => {
  try {
    const [, host, pid] = /^(.*)-(\d+)$/.exec(readlinkSync(join(folder, 'SingletonLock'))) ?? [];
    if (host !== hostname() || Number(pid) === process.pid) return false;
    return process.kill(Number(pid), 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
};

/** Milliseconds after which is looked whether the lock was kept: long against the moment in which it can be lost. */
const looks = [250, 1500, 5000] as const;

/**
 * Measured: of two that start within the same few milliseconds the second can take the first one's lock for that of a dead
 * process, because it was made a moment ago and nobody answers for it yet, and take it away. Whoever finds another's name
 * there has lost it, and ends. Two that go on would write over each other's list.
 */
const watchLock = (folder: string, end: () => void): void => {
  for (const ms of looks) {
    setTimeout(() => {
      if (isHeld(folder)) end();
    }, ms).unref();
  }
};

/** Nothing else ends the app without Electron taking away the lock that is another's now. */
const endAtOnce = (): void => void process.kill(process.pid, 'SIGKILL');

const lockIn = (app: LockingApp, folder: string, end: () => void): boolean => {
  const taken = app.requestSingleInstanceLock();
  if (taken) watchLock(folder, end);
  return taken;
};

/**
 * A folder of this user alone that is likely to take files where the app's own takes none. Undefined where the platform has
 * none that is safe: in a folder that everybody may write, somebody else could take the lock.
 */
export const spareLockFolder = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | undefined => {
  const folder = platform === 'linux' ? env['XDG_RUNTIME_DIR'] : tmpdir();
  return folder === undefined || folder === '' ? undefined : folder;
};

/**
 * Whether this is the only instance. Where it is not, the other one has been told, and this one must end without a trace.
 * Electron says no also where it can't make its lock: an app whose folder takes nothing would then never start, and say
 * nothing. Then the lock is made in the spare folder, and without one two starts are better than none.
 *
 * To be asked before Electron is ready. `end` is called where the lock is lost later: at once, without writing anything.
 */
export const isOnlyInstance = (app: LockingApp, spare: string | undefined, end = endAtOnce): boolean => {
  const own = app.getPath('userData');
  if (lockIn(app, own, end)) return true;
  if (isHeld(own) || takesFiles(own)) return false;
  if (spare === undefined) return true;
  const name = createHash('sha256').update(own).digest('hex').slice(0, 16);
  const other = join(spare, `token-tray-${name}`);
  if (!takesFiles(other)) return true;
  app.setPath('userData', other);
  try {
    return lockIn(app, other, end);
  } finally {
    app.setPath('userData', own);
  }
};
