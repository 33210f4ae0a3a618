import type { AuditKind } from '../../../shared/audit';
import type { Failure } from '../../../shared/failure';
import type { UserListCounts } from '../../../shared/user-list';
import type { UserRevocationProof } from '../../../shared/user-revocation';
import type { ListLedger } from './list-ledger';
import type { Outcome } from './list-record';
import type { ListRow } from './list-rows';
import type { ListHead } from './list-state';

/** The audit trail, as a list of users needs it. */
export interface ListAudit {
  /** A user came to an outcome. True once it is on disk under the record's `entry`; false where it waits for that. */
  readonly outcome: (head: ListHead, row: ListRow, outcome: Outcome) => Promise<boolean>;
  /** A held session proves that what was asked for a user was carried out. */
  readonly proven: (head: ListHead, row: ListRow, proof: UserRevocationProof) => void;
  /** The list as a whole began, paused, or came to an end. */
  readonly turn: (
    kind: Extract<AuditKind, 'list-started' | 'list-paused' | 'list-stopped' | 'list-done'>,
    head: ListHead,
    counts: UserListCounts,
    failure?: Failure,
  ) => void;
  /** Which of these entries, made at `from` (epoch milliseconds) or later, are in the trail. */
  readonly written: (entries: ReadonlySet<string>, from: number) => Promise<ReadonlySet<string>>;
}

/** Tells the trail of an outcome, and notes in the journal that it is there. */
export const tellOutcome = async (ledger: ListLedger, audit: ListAudit, outcome: Outcome): Promise<void> => {
  const row = ledger.state.rows.get(outcome.n);
  if (row === undefined) return;
  if (await audit.outcome(ledger.state.head, row, outcome)) ledger.note({ t: 'told', entry: outcome.entry });
};

/**
 * Tells the trail what the last run had on disk and may not have told any more: a crash lies between the two now and then. What is
 * there already is not told twice.
 */
export const tellUntold = async (ledger: ListLedger, audit: ListAudit): Promise<void> => {
  const untold = [...ledger.state.untold.values()];
  if (untold.length === 0) return;
  const from = Math.min(...untold.map(({ at }) => at));
  const written = await audit.written(new Set(untold.map(({ entry }) => entry)), from);
  for (const outcome of untold) {
    if (written.has(outcome.entry)) ledger.note({ t: 'told', entry: outcome.entry });
    else await tellOutcome(ledger, audit, outcome);
  }
};
