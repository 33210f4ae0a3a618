import { deadlineOf, warningMs } from '../../../shared/deadline';
import { isLive, type Session } from '../../../shared/session';
import type { Snapshot } from '../../../shared/snapshot';
import type { Change } from './change';
import { underneath } from './underneath';
import { isListAsTold } from './user-list-notice';

type OfSession = Extract<Change, { readonly session: Session }>;

/** A warning whose time has come stays until a check tells what became of it; one that was put off, or mended, goes. */
const stillEnds = (session: Session, { settings }: Snapshot, now: number): boolean => {
  if (session.status.kind !== 'active') return true;
  const deadline = deadlineOf(session);
  return deadline !== undefined && deadline.at - now <= warningMs(deadline.kind, settings);
};

const ofSession = (change: OfSession, session: Session, snapshot: Snapshot, now: number): boolean => {
  const status = underneath(session.status);
  const { kind } = status;
  switch (change.kind) {
    case 'ended':
    case 'revoked':
    case 'unreachable':
      return kind === change.kind;
    case 'unproven':
      return kind === 'unconfirmed';
    case 'not-revoked':
      return isLive(status);
    case 'renewal-failed':
      return session.renewsWith === undefined && session.renewalFailure !== undefined && kind !== 'revoked';
    case 'ending':
      return stillEnds(session, snapshot, now);
    case 'back':
      return kind === 'active';
    default:
      return change satisfies never;
  }
};

/**
 * Of what was told, or is about to be, that which still holds: a session that was mended, or is no longer in the list, needs no
 * notice any more, nor does a request that was cleared away with its user's name. `now`: epoch milliseconds. Pure.
 */
export const stillTrue = <One extends Change>(
  changes: readonly One[],
  snapshot: Snapshot,
  now: number,
): readonly One[] => {
  if (changes.length === 0) return changes;
  const byId = new Map(snapshot.sessions.map((session) => [session.id, session]));
  const revocations = new Set(snapshot.userRevocations.map(({ id }) => id));
  const left = changes.filter((change) => {
    if ('session' in change) {
      const session = byId.get(change.session.id);
      return session !== undefined && ofSession(change, session, snapshot, now);
    }
    if (change.kind === 'user-revocation') return revocations.has(change.revocation.id);
    if (change.kind === 'sweep') return snapshot.sweep !== undefined;
    if (change.kind === 'user-list') return isListAsTold(change, snapshot);
    if (change.kind === 'keychain-locked') return snapshot.keychain.kind === 'locked';
    if (change.kind === 'keychain-missing') return snapshot.keychain.kind === 'missing';
    return true;
  });
  return left.length === changes.length ? changes : left;
};
