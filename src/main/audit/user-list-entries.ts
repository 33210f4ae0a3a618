import type { AuditEntry, AuditKind, AuditSession } from '../../shared/audit';
import type { Failure } from '../../shared/failure';
import type { FoundUser } from '../../shared/user';
import { usersLeft, usersOfRun, type UserListCounts } from '../../shared/user-list';
import type { UserRevocationProof } from '../../shared/user-revocation';
import { auditUser } from './audit-session';
import { answerOf, failureCode } from './failure-code';

/** What came of a request for one user of a list. */
export interface ListedOutcome {
  /** The entry's id. */
  readonly entry: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind: 'accepted' | 'failed' | 'unclear';
  readonly status?: number;
  readonly correlationId?: string;
  readonly failure?: Failure;
}

const kinds = {
  accepted: 'user-revoke-accepted',
  failed: 'user-revoke-refused',
  unclear: 'user-revoke-unclear',
} as const satisfies Readonly<Record<ListedOutcome['kind'], AuditKind>>;

/** The entry of a user's outcome. `list`: its id, which ties all of them together; `session`: whose token asked. */
export const listedUserEntry = (
  outcome: ListedOutcome,
  user: FoundUser,
  list: string,
  session: AuditSession | undefined,
): AuditEntry => {
  const { entry, at, kind, status, correlationId, failure } = outcome;
  const accepted = status === undefined ? undefined : { status, ...(correlationId !== undefined && { correlationId }) };
  const answer = accepted ?? (failure === undefined ? undefined : answerOf(failure));
  return {
    id: entry,
    at,
    kind: kinds[kind],
    ...(session !== undefined && { session }),
    user: auditUser(user),
    request: list,
    ...(answer !== undefined && { answer }),
    ...(failure !== undefined && { failure: failureCode(failure) }),
  };
};

/** The entry of a user's proof; it is the refused `session` that gives it, and not the one that asked. */
export const provenUserEntry = (
  id: string,
  { at, proof }: UserRevocationProof,
  user: FoundUser,
  list: string,
  session: AuditSession | undefined,
): AuditEntry => ({
  id,
  at,
  kind: 'revoke-proven',
  ...(session !== undefined && { session }),
  user: auditUser(user),
  request: list,
  proof,
});

/**
 * The numbers of a list that its entries tell: what is to be done, and what came of it so far. `left` counts as tray, notice and window
 * do: with those of whom it is not known what came of their request.
 */
export const listCounts = (counts: UserListCounts): NonNullable<AuditEntry['counts']> => {
  const { waiting, self, accepted, failed, unclear } = counts;
  return { users: usersOfRun(counts), left: usersLeft(counts), waiting: waiting + self, accepted, failed, unclear };
};
