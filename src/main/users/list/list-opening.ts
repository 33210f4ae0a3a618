import { fail, succeed, type DiskFailure, type Result } from '../../../shared/failure';
import { organizationOf } from '../../../shared/organization';
import type { Session } from '../../../shared/session';
import type { ListJournal } from './list-journal';
import { journalVersion, parseRecord, type ListRecord } from './list-record';
import { ListState } from './list-state';
import type { ListText } from './list-text';

interface Facts {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly session: Session;
  readonly list: ListText;
  readonly fileName?: string | undefined;
}

/** The records that a new list begins with. */
export const openingRecords = ({ id, at, session, list, fileName }: Facts): readonly ListRecord[] => {
  const self = session.person?.id.toLowerCase();
  const { column } = list;
  const rows = list.lines.map(({ line, text, mention }, n): ListRecord => {
    const shown = text === (mention?.kind === 'id' ? mention.id : mention?.email) ? {} : { text };
    if (mention === undefined) return { t: 'row', n, line, text };
    return mention.kind === 'id'
      ? { t: 'row', n, line, ...shown, id: mention.id }
      : { t: 'row', n, line, ...shown, email: mention.email };
  });
  return [
    {
      t: 'opened',
      v: journalVersion,
      id,
      sessionId: session.id,
      organization: organizationOf(session),
      ...(self !== undefined && { self }),
      at,
      ...(fileName !== undefined && { fileName }),
      ...(column !== undefined && { column: column.slice(0, 200) }),
    },
    ...rows,
  ];
};

/** The state that records make; undefined where they don't begin with what a list begins with. */
export const stateOf = (records: readonly ListRecord[]): ListState | undefined => {
  const [first, ...rest] = records;
  if (first?.t !== 'opened') return undefined;
  const { t: _t, v: _v, ...head } = first;
  const state = new ListState(head);
  for (const record of rest) state.apply(record);
  return state;
};

/** What the journal of the last run holds: nothing, a list, or what can't be read. Damaged lines cost themselves only. */
export const readJournal = async (
  journal: Pick<ListJournal, 'read'>,
): Promise<Result<ListState | undefined, DiskFailure>> => {
  const read = await journal.read();
  if (!read.ok) return read;
  const [first] = read.value ?? [];
  if (read.value === undefined || first === undefined) return succeed(undefined);
  const file = 'list.jsonl';
  if (isNewer(first)) return fail({ kind: 'disk', why: 'newer', file });
  const records: ListRecord[] = [];
  for (const [at, line] of read.value.entries()) {
    const record = parseRecord(line);
    if (record !== undefined) records.push(record);
    // A long list must not keep the tray waiting.
    if (at % 1000 === 999) await new Promise((resolve) => setImmediate(resolve));
  }
  const state = stateOf(records);
  return state === undefined ? fail({ kind: 'disk', why: 'damaged', file }) : succeed(state);
};

const isNewer = (line: string): boolean => {
  try {
    const raw: unknown = JSON.parse(line);
    return typeof raw === 'object' && raw !== null && 'v' in raw && typeof raw.v === 'number' && raw.v > journalVersion;
  } catch {
    return false;
  }
};

/**
 * What the end of the last run means for a list: of a request that was under way nobody knows what came of it, and a run goes
 * on when a person says so.
 */
export const interruption = (state: ListState, at: number, newId: () => string): readonly ListRecord[] => {
  const sending = [...state.rows].filter(({ standing }) => standing.kind === 'sending');
  const { phase } = state;
  const wasAtIt =
    phase.kind === 'running' || phase.kind === 'resolving' || (phase.kind === 'paused' && phase.why === 'failure');
  return [
    ...sending.map(({ n }): ListRecord => ({ t: 'unclear', n, entry: newId(), at, failure: { kind: 'interrupted' } })),
    ...(wasAtIt ? [{ t: 'paused', why: 'restart' } as const] : []),
  ];
};
