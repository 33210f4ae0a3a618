import { createHash } from 'node:crypto';
import type { AuditEntry } from '../../shared/audit';
import type { Accepted, Session, Status } from '../../shared/session';
import { auditSession } from './audit-session';
import { answerOf, failureCode } from './failure-code';

/** What an entry gets from outside: a new UUID, and now in epoch milliseconds. */
export interface Stamp {
  readonly newId: () => string;
  readonly now: () => number;
}

type Happening = Omit<AuditEntry, 'id' | 'session'>;

/**
 * What the trail says of a change of a session, in the order in which it happened; nothing of most changes. `undefined`
 * stands for a session that is not held. Sessions brought back at a start are not to be given to it: nobody added them.
 */
export const sessionEntries = (
  after: Session | undefined,
  before: Session | undefined,
  { newId, now }: Stamp,
): readonly AuditEntry[] => {
  const session = after ?? before;
  if (session === undefined) return [];
  const who = auditSession(session);
  return happenings(after, before, now()).map(({ at, kind, ...rest }) => ({
    id: newId(),
    at,
    kind,
    session: who,
    ...rest,
  }));
};

const happenings = (after: Session | undefined, before: Session | undefined, now: number): readonly Happening[] => {
  if (before === undefined) return [{ at: now, kind: 'session-added' }];
  if (after === undefined) return [{ at: now, kind: 'session-forgotten' }];
  return [
    ...renewed(after, before, now),
    ...requested(after, before),
    ...refused(after, before),
    ...unclear(after, before, now),
    ...accepted(after, before),
    ...ended(after, before),
    ...proven(after, before),
  ];
};

/** A new token is the one thing that makes a session live and all earlier answers worthless in one step. */
const renewed = (after: Session, before: Session, now: number): readonly Happening[] =>
  after.generation > before.generation && after.status !== before.status && after.status.kind === 'active'
    ? [{ at: now, kind: 'session-renewed' }]
    : [];

const requested = (after: Session, before: Session): readonly Happening[] =>
  after.status.kind === 'revoking' && before.status.kind !== 'revoking'
    ? [{ at: after.status.requestedAt, kind: 'revoke-requested', request: requestOf(after, after.status) }]
    : [];

const refused = (after: Session, before: Session): readonly Happening[] => {
  const refusal = after.revokeFailure;
  if (refusal === undefined || refusal === before.revokeFailure) return [];
  return [
    { at: refusal.at, kind: 'revoke-refused', request: requestOf(after, before.status), ...ofFailure(refusal.failure) },
  ];
};

const unclear = (after: Session, before: Session, now: number): readonly Happening[] => {
  const { status } = after;
  if (before.status.kind !== 'revoking' || status.kind !== 'unconfirmed' || status.accepted !== undefined) return [];
  const why = status.failure === undefined ? {} : ofFailure(status.failure);
  return [{ at: now, kind: 'revoke-unclear', request: requestOf(after, status), ...why }];
};

const accepted = (after: Session, before: Session): readonly Happening[] => {
  const acceptance = acceptedOf(after.status);
  if (acceptance === undefined || acceptance === acceptedOf(before.status)) return [];
  const { at, status, correlationId } = acceptance;
  const answer = { status, ...(correlationId !== undefined && { correlationId }) };
  return [{ at, kind: 'revoke-accepted', request: requestOf(after, after.status), answer }];
};

const ended = ({ status }: Session, before: Session): readonly Happening[] =>
  status.kind === 'ended' && before.status.kind !== 'ended'
    ? [{ at: status.at, kind: 'session-ended', reason: status.reason, proof: status.proof }]
    : [];

const proven = (after: Session, before: Session): readonly Happening[] => {
  const { status } = after;
  if (status.kind !== 'revoked' || before.status.kind === 'revoked') return [];
  return [{ at: status.confirmedAt, kind: 'revoke-proven', request: requestOf(after, status), proof: status.proof }];
};

const ofFailure = (failure: Parameters<typeof failureCode>[0]): Pick<AuditEntry, 'failure' | 'answer'> => {
  const answer = answerOf(failure);
  return { failure: failureCode(failure), ...(answer !== undefined && { answer }) };
};

const acceptedOf = (status: Status): Accepted | undefined => {
  if (status.kind === 'locked') return acceptedOf(status.before);
  return status.kind === 'unconfirmed' || status.kind === 'revoked' ? status.accepted : undefined;
};

const requestedAtOf = (status: Status): number => {
  if (status.kind === 'locked') return requestedAtOf(status.before);
  return 'requestedAt' in status ? status.requestedAt : 0;
};

/** What ties the entries of one revocation together: made of what outlives a restart, because the proof may come after one. */
const requestOf = ({ id }: Session, status: Status): string =>
  createHash('sha256')
    .update(`${id} ${requestedAtOf(status)}`)
    .digest('hex')
    .slice(0, 16);
