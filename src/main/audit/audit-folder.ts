import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiskFailure } from '../../shared/failure';
import { syncFolder } from '../system/atomic-write';
import { diskFailure, errorCode } from '../system/disk-failure';
import { auditFile, byAge, parseFileName, type AuditFile } from './audit-file-name';

/** A file that has reached this size, in bytes, is followed by another. */
const fullAt = 5 * 1024 * 1024;

/** Only this user may read who did what. */
const fileMode = 0o600;
const folderMode = 0o700;

/** The files of the trail at one moment between two writes. */
export interface AuditFiles {
  /** Oldest first. */
  readonly files: readonly AuditFile[];
  /** Bytes of the newest one: what is added to it later, and may be half written, is not looked at. */
  readonly newestBytes: number;
}

/** The folder that the trail lies in. What is asked of it is done one after the other. */
export class AuditFolder {
  readonly path: string;
  /** What was last written to, so that the folder is not listed for every line. */
  #last: AuditFile | undefined;
  #line: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.path = path;
  }

  #inLine<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = this.#line.then(work);
    this.#line = outcome.catch(() => undefined);
    return outcome;
  }

  /** What there is to be read. Rejects with the file system's error. */
  look(): Promise<AuditFiles> {
    return this.#inLine(async () => {
      const files = await this.files();
      const newest = files.at(-1);
      return { files, newestBytes: newest === undefined ? 0 : (await stat(this.pathOf(newest))).size };
    });
  }

  /** Oldest first; none where there is no folder yet. Rejects with the file system's error. */
  async files(): Promise<readonly AuditFile[]> {
    const names = await readdir(this.path).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    });
    return names.flatMap((name) => parseFileName(name) ?? []).toSorted(byAge);
  }

  pathOf({ name }: AuditFile): string {
    return join(this.path, name);
  }

  /**
   * Adds whole lines to the end of a day's last file; they are on disk, through all caches, when this resolves. A failure means
   * that nothing was added: what came of it is taken back. Never rejects.
   */
  append(day: string, lines: string): Promise<DiskFailure | undefined> {
    return this.#inLine(() => this.#append(day, lines));
  }

  async #append(day: string, lines: string): Promise<DiskFailure | undefined> {
    let path = this.path;
    try {
      const file = await this.#fileFor(day);
      path = this.pathOf(file);
      const { handle, isNew } = await this.#open(path);
      try {
        const { size } = await handle.stat();
        // Looked at after a crash and in every other case alike: nobody but the disk knows how the last write ended.
        const mend = size > 0 && !(await endsWithBreak(handle, size)) ? '\n' : '';
        const added = Buffer.from(`${mend}${lines}`, 'utf8');
        await addWhole(handle, added, size);
        this.#last = size + added.length < fullAt ? file : auditFile(day, file.part + 1);
      } finally {
        await handle.close();
      }
      if (isNew) await syncFolder(this.path);
      return undefined;
    } catch (error) {
      return diskFailure(path, error);
    }
  }

  /** Deletes a file, and gives back why that could not be done. Never rejects. */
  async remove(file: AuditFile): Promise<DiskFailure | undefined> {
    if (this.#last?.name === file.name) this.#last = undefined;
    try {
      await rm(this.pathOf(file), { force: true });
      return undefined;
    } catch (error) {
      return diskFailure(this.pathOf(file), error);
    }
  }

  /** Deletes every file of the trail, and gives back why one could not be. Never rejects. */
  removeAll(): Promise<DiskFailure | undefined> {
    return this.#inLine(async () => {
      try {
        let problem: DiskFailure | undefined;
        for (const file of await this.files()) problem = (await this.remove(file)) ?? problem;
        return problem;
      } catch (error) {
        return diskFailure(this.path, error);
      }
    });
  }

  async #fileFor(day: string): Promise<AuditFile> {
    if (this.#last?.day === day) return this.#last;
    const ofDay = (await this.files()).filter((file) => file.day === day);
    return ofDay.at(-1) ?? auditFile(day, 1);
  }

  async #open(path: string): Promise<{ readonly handle: FileHandle; readonly isNew: boolean }> {
    try {
      return { handle: await open(path, 'r+'), isNew: false };
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      await mkdir(this.path, { recursive: true, mode: folderMode });
      return { handle: await open(path, 'wx+', fileMode), isNew: true };
    }
  }
}

const endsWithBreak = async (handle: FileHandle, size: number): Promise<boolean> => {
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
};

/** Not in appending mode: on Windows a file that is open for that alone can't be cut back. */
const addWhole = async (handle: FileHandle, added: Buffer, size: number): Promise<void> => {
  try {
    for (let done = 0; done < added.length;) {
      const { bytesWritten } = await handle.write(added, done, added.length - done, size + done);
      done += bytesWritten;
    }
    await handle.datasync();
  } catch (error) {
    // A full disk may have taken a part of it; the lines will come again, and must not stand there twice.
    await handle.truncate(size).catch(() => undefined);
    throw error;
  }
};
