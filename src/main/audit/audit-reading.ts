import type { AuditEntry, AuditFilter, AuditPage } from '../../shared/audit';
import { fail, succeed, type Result } from '../../shared/failure';
import { diskFailure } from '../system/disk-failure';
import { parseFileName } from './audit-file-name';
import type { AuditFolder } from './audit-folder';
import { auditLines, type Place } from './audit-lines';

export interface PageRequest extends AuditFilter {
  /** The `next` of the page before. */
  readonly after?: string;
  /** Most entries of the page, from 1. */
  readonly limit: number;
}

type Folder = Pick<AuditFolder, 'look' | 'pathOf' | 'path'>;

/**
 * A page of the trail, newest first. Read from the end backward, file by file, so that its cost does not grow with the
 * trail unless little of it is let through.
 */
export const readPage = async (folder: Folder, request: PageRequest): Promise<Result<AuditPage>> => {
  const before = request.after === undefined ? undefined : parsePlace(request.after);
  if (request.after !== undefined && before === undefined) return fail({ kind: 'command-refused' });
  const limit = Math.max(1, request.limit);
  const entries: AuditEntry[] = [];
  let damaged = 0;
  /** Where the page ends when it is full, and how many damaged lines lie before that: those behind are the next page's. */
  let last: { readonly next: string; readonly damaged: number } | undefined;
  try {
    for await (const { entry, ...place } of auditLines(folder, await folder.look(), request, before)) {
      if (entry === undefined) {
        damaged += 1;
        continue;
      }
      if (last !== undefined && entries.length === limit) return succeed({ entries, ...last });
      entries.push(entry);
      last = { next: placeText(place), damaged };
    }
    return succeed({ entries, damaged });
  } catch (error) {
    return fail(diskFailure(folder.path, error));
  }
};

/** Everything that the filter lets through, newest first. Rejects with the file system's error. */
export async function* matchingEntries(
  folder: Folder,
  filter: AuditFilter,
): AsyncGenerator<AuditEntry, void, undefined> {
  for await (const { entry } of auditLines(folder, await folder.look(), filter)) {
    if (entry !== undefined) yield entry;
  }
}

/** `audit-2031-05-06-001.jsonl:4711`: lines are never moved, so a place stays good however much is added. */
const placeText = ({ file, offset }: Place): string => `${file.name}:${offset}`;

const parsePlace = (text: string): Place | undefined => {
  const [, name = '', offset = ''] = /^([\w.-]{1,60}):(\d{1,15})$/.exec(text) ?? [];
  const file = parseFileName(name);
  return file === undefined ? undefined : { file, offset: Number(offset) };
};
