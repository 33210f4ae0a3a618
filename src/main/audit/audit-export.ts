import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AuditEntry } from '../../shared/audit';
import { fail, succeed, type Result } from '../../shared/failure';
import { toCsv } from '../system/csv';
import { diskFailure } from '../system/disk-failure';
import { unfinishedPath } from '../system/unfinished-path';
import { auditColumns, auditRow } from './audit-columns';
import { toRecord } from './audit-line';

export type AuditFormat = 'csv' | 'json';

/** Names and e-mail addresses stand in it: for this user alone, until they choose otherwise. */
const fileMode = 0o600;
/** Characters that are put together before they are written. */
const pieceLength = 64 * 1024;

/**
 * Writes entries to the file that a person chose, piece by piece: a long trail is never in memory as a whole. Until
 * all is written it has another name, so that what was there before is lost only to something whole. Gives back the
 * file's name without its folder.
 */
export const writeEntries = async (
  path: string,
  format: AuditFormat,
  entries: AsyncIterable<AuditEntry>,
): Promise<Result<{ readonly fileName: string }>> => {
  const unfinished = unfinishedPath(path);
  try {
    const handle = await open(unfinished, 'wx', fileMode);
    try {
      await writePieces(handle, format === 'csv' ? csvTexts(entries) : jsonTexts(entries));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, path);
    return succeed({ fileName: basename(path) });
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    return fail(diskFailure(path, error));
  }
};

const writePieces = async (handle: FileHandle, texts: AsyncIterable<string>): Promise<void> => {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    await handle.writeFile(piece, 'utf8');
    piece = '';
  }
  await handle.writeFile(piece, 'utf8');
};

async function* csvTexts(entries: AsyncIterable<AuditEntry>): AsyncGenerator<string, void, undefined> {
  yield toCsv([auditColumns]);
  for await (const entry of entries) yield toCsv([auditRow(entry)]);
}

/** One array with an entry per line. */
async function* jsonTexts(entries: AsyncIterable<AuditEntry>): AsyncGenerator<string, void, undefined> {
  let before = '[\n';
  for await (const entry of entries) {
    yield `${before}${JSON.stringify(toRecord(entry))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
