import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, succeed, type DiskFailure, type Result } from '../../shared/failure';
import { diskFailure, errorCode } from './disk-failure';

/**
 * What the app wrote of its own: settings, the window's place and what is still to be told, and whatever was set aside as damaged or left half written.
 * Not the list of sessions, which tells what the keychain still has to let go.
 */
const own = /^(?:(?:settings|window|untold)\.json|[a-z-]+\.damaged-[\w-]+\.jsonl?|[a-z-]+\.jsonl?\.tmp)$/;

/** Of the log, the file that is written and the one before it. */
const ownLog = /^token-tray(?:\.old)?\.log$/;

const eraseIn = async (folder: string, names: RegExp): Promise<Result<null, DiskFailure>> => {
  let first: Result<null, DiskFailure> = succeed(null);
  const present = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') first = fail(diskFailure(folder, error));
    return [];
  });
  for (const name of present.filter((one) => names.test(one))) {
    try {
      await rm(join(folder, name), { force: true });
    } catch (error) {
      if (first.ok) first = fail(diskFailure(name, error));
    }
  }
  return first;
};

/** Takes away what the app keeps in its own folder and in that of its log. Every file is tried; the first failure is told. */
export const eraseKeptFiles = async (dataFolder: string, logFolder: string): Promise<Result<null, DiskFailure>> => {
  const data = await eraseIn(dataFolder, own);
  const logs = await eraseIn(logFolder, ownLog);
  return data.ok ? logs : data;
};
