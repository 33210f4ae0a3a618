import { quietEnd } from '../../../shared/quiet-time';
import type { Snapshot } from '../../../shared/snapshot';
import type { Change } from './change';
import { stillTrue } from './still-true';

/** What is to be told now: each thing for itself, and what happened in a quiet time as one. */
export interface Release {
  readonly now: readonly Change[];
  readonly missed: readonly Change[];
}

/** Keeps what happens in a quiet time until it is over. */
export interface QuietHold {
  /** To be called with every snapshot and what it brought. `now`: epoch milliseconds. */
  readonly pass: (changes: readonly Change[], snapshot: Snapshot, now: number) => Release;
}

const subjectOf = (change: Change): string => {
  if ('session' in change) return change.session.id;
  if (change.kind === 'sweep' || change.kind === 'user-list') return change.kind;
  return change.kind === 'user-revocation' ? change.revocation.id : 'keychain';
};

/** What became well again in the same quiet time is no news. */
const isRelief = ({ kind }: Change): boolean => kind === 'back' || kind === 'keychain-open';

/** The last of each session, user, list or keychain: what came before it is told by it, or was mended by it. */
const withLast = (held: readonly Change[], changes: readonly Change[]): readonly Change[] => {
  const bySubject = new Map(held.map((change) => [subjectOf(change), change]));
  for (const change of changes) {
    const subject = subjectOf(change);
    const mended = isRelief(change) && bySubject.has(subject);
    bySubject.delete(subject);
    if (!mended) bySubject.set(subject, change);
  }
  return [...bySubject.values()];
};

export const createQuietHold = (): QuietHold => {
  let held: readonly Change[] = [];
  return {
    pass: (changes, snapshot, now) => {
      if (quietEnd(snapshot.settings, now) !== undefined) {
        held = withLast(held, changes);
        return { now: [], missed: [] };
      }
      const missed = stillTrue(held, snapshot, now);
      held = [];
      return { now: changes, missed };
    },
  };
};
