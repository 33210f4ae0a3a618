import { open, readFile, rename, rm, truncate, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, succeed, type DiskFailure, type Result } from '../../../shared/failure';
import { writeAtomically } from '../../system/atomic-write';
import { diskFailure, errorCode } from '../../system/disk-failure';

/** Only this user may read it: it holds names and e-mail addresses. */
const fileMode = 0o600;

/** Lines on disk that are only ever added to, until the file goes as a whole. One writer. Nothing here throws or rejects. */
export interface ListJournal {
  /** Every whole line; undefined where there is no file. What a crash left of a line that was being written is cut off. */
  readonly read: () => Promise<Result<readonly string[] | undefined, DiskFailure>>;
  /** Begins anew with these lines, in place of what was there: a crash leaves the one or the other, whole. */
  readonly begin: (lines: string) => Promise<Result<null, DiskFailure>>;
  /**
   * Resolves once these lines are on disk for good. What is added while another write is under way goes with the next
   * one. After a failure the lines stay here and are written with whatever comes next.
   */
  readonly append: (lines: string) => Promise<Result<null, DiskFailure>>;
  /** Moves a file that can't be read out of the way, under a name that tells when (epoch milliseconds). */
  readonly setAside: (now: number) => Promise<Result<null, DiskFailure>>;
  /** Deletes the file and what was set aside, with their folder; what was not written goes with it. */
  readonly remove: () => Promise<Result<null, DiskFailure>>;
  /** Waits for what is under way and closes the file. */
  readonly close: () => Promise<void>;
}

/** The journal at `path`, in a folder of its own; touches nothing until it is asked to. */
export const createListJournal = (path: string): ListJournal => {
  let handle: FileHandle | undefined;
  /** Bytes that are known to be whole lines. */
  let size = 0;
  /** A write may have left part of a line behind them. */
  let torn = false;
  let owed = '';
  let line: Promise<unknown> = Promise.resolve();
  let next: Promise<Result<null, DiskFailure>> | undefined;

  const inLine = <Value>(work: () => Promise<Value>): Promise<Result<Value, DiskFailure>> => {
    const outcome = line.then(async () => {
      try {
        return succeed(await work());
      } catch (error) {
        return fail(diskFailure(path, error));
      }
    });
    line = outcome;
    return outcome;
  };

  const letGo = async (): Promise<void> => {
    const held = handle;
    handle = undefined;
    await held?.close();
  };

  const flush = async (): Promise<null> => {
    const text = owed;
    if (text === '') return null;
    // Not made anew where somebody removed it: a journal without its first line would be read by nobody.
    handle ??= await open(path, 'r+', fileMode);
    if (torn) await handle.truncate(size);
    torn = true;
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length;) {
      const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, size + written);
      written += bytesWritten;
    }
    await handle.datasync();
    torn = false;
    size += bytes.length;
    owed = owed.slice(text.length);
    return null;
  };

  return {
    read: () =>
      inLine(async () => {
        let bytes: Buffer;
        try {
          bytes = await readFile(path);
        } catch (error) {
          if (errorCode(error) === 'ENOENT') return undefined;
          throw error;
        }
        size = bytes.lastIndexOf(0x0a) + 1;
        if (size < bytes.length) await truncate(path, size);
        const text = bytes.subarray(0, size).toString('utf8');
        return text.split('\n').slice(0, -1);
      }),
    begin: (lines) =>
      inLine(async () => {
        await letGo();
        await writeAtomically(path, lines);
        owed = '';
        torn = false;
        size = Buffer.byteLength(lines, 'utf8');
        return null;
      }),
    append: (lines) => {
      owed += lines;
      next ??= inLine(() => {
        next = undefined;
        return flush();
      });
      return next;
    },
    setAside: (now) =>
      inLine(async () => {
        await letGo();
        const time = new Date(now).toISOString().replace(/[:.]/g, '-');
        await rename(path, path.replace(/(\.\w+)?$/, `.damaged-${time}$1`));
        return null;
      }),
    remove: () =>
      inLine(async () => {
        owed = '';
        await letGo();
        await rm(dirname(path), { recursive: true, force: true });
        return null;
      }),
    close: async () => {
      await inLine(flush);
      await inLine(letGo);
    },
  };
};
