import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './disk-failure';

/** Only this user may read what the app keeps. */
const fileMode = 0o600;
const folderMode = 0o700;

/** On Windows a scanner may hold the old file for a moment; elsewhere a rename does not fail this way. */
const busyCodes = new Set(['EPERM', 'EACCES', 'EBUSY']);
const busyPauses = [10, 40, 160] as const;

const renameOver = async (from: string, to: string): Promise<void> => {
  for (const wait of process.platform === 'win32' ? busyPauses : []) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!busyCodes.has(errorCode(error))) throw error;
      await pause(wait);
    }
  }
  await rename(from, to);
};

/** Makes a name that was given in this folder survive a power cut. Not every file system can; never rejects. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
};

/**
 * Replaces the file at `path` by `text` so that a crash at any moment leaves the old content or the new one, whole.
 * Makes the folder where it is missing. Rejects with the file system's error, the old file untouched. To be called by
 * one writer at a time: the temporary file has one name, so that what a crash leaves is swept up by the next write. For a file
 * that a person chose, `temporaryOf` gives a name beside it that nothing of theirs has.
 */
export const writeAtomically = async (
  path: string,
  text: string,
  temporaryOf: (target: string) => string = (target) => `${target}.tmp`,
): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: folderMode });
  // A link set by the person (dotfiles kept elsewhere) stays a link.
  const target = await realpath(path).catch(() => path);
  const temporary = temporaryOf(target);
  await rm(temporary, { force: true });
  try {
    const handle = await open(temporary, 'wx', fileMode);
    try {
      await handle.writeFile(text, 'utf8');
      // Before the rename: otherwise a power cut may leave the new name with nothing in it.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameOver(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
};
