import { open, type FileHandle } from 'node:fs/promises';
import type { AuditEntry, AuditFilter } from '../../shared/audit';
import { errorCode } from '../system/disk-failure';
import { byAge, endOf, startOf, type AuditFile } from './audit-file-name';
import type { AuditFiles, AuditFolder } from './audit-folder';
import { fromLine } from './audit-line';
import { auditMatch } from './audit-match';
import { backwardLines } from './backward-lines';

/** A place in the trail: the line of this file that begins at `offset`, in bytes. */
export interface Place {
  readonly file: AuditFile;
  readonly offset: number;
}

/** A line of the trail: its entry, or undefined where it is damaged. */
export interface AuditLine extends Place {
  readonly entry: AuditEntry | undefined;
}

/**
 * What a filter lets through, from the newest to the oldest, and the damaged lines met on the way. `before`: only what was
 * written before the line at this place. Rejects with the file system's error.
 */
export async function* auditLines(
  folder: Pick<AuditFolder, 'pathOf'>,
  { files, newestBytes }: AuditFiles,
  filter: AuditFilter,
  before?: Place,
): AsyncGenerator<AuditLine, void, undefined> {
  const match = auditMatch(filter);
  const newest = files.at(-1);
  for (const file of files.toReversed()) {
    if (!mayHold(file, filter) || (before !== undefined && byAge(file, before.file) > 0)) continue;
    const handle = await openToRead(folder.pathOf(file));
    if (handle === undefined) continue;
    try {
      const { size } = await handle.stat();
      const known = file === newest ? Math.min(size, newestBytes) : size;
      const end = before?.file.name === file.name ? Math.min(known, before.offset) : known;
      for await (const { text, offset } of backwardLines(handle, end)) {
        if (!match.line(text)) continue;
        const entry = fromLine(text);
        if (entry === undefined || match.entry(entry)) yield { file, offset, entry };
      }
    } finally {
      await handle.close();
    }
  }
}

/** A file holds the entries of its day and no others. */
const mayHold = (file: AuditFile, { from, to }: AuditFilter): boolean =>
  (from === undefined || endOf(file) > from) && (to === undefined || startOf(file) < to);

/** Undefined where the file was deleted meanwhile, because its time was over. */
const openToRead = async (path: string): Promise<FileHandle | undefined> => {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};
