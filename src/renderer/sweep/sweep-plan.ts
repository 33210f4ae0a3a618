import { isLive, type Session } from '../../shared/session';
import type { Sweep } from '../../shared/snapshot';

/** What a request to revoke everything would do, by session. */
export interface SweepPlan {
  /** Asked for at once. */
  readonly now: readonly Session[];
  /** The keychain has to give their tokens out first. */
  readonly waiting: readonly Session[];
  /** Of those two, the ones whose client secret is kept here and goes with them. */
  readonly secrets: number;
}

/** The plan for the sessions that are held now. What is over, or on its way to proof already, is not in it. */
export const sweepPlan = (sessions: readonly Session[]): SweepPlan => {
  const now = sessions.filter(({ status }) => isLive(status));
  const waiting = sessions.filter(({ status }) => status.kind === 'locked' && status.before.kind !== 'unconfirmed');
  const secrets = [...now, ...waiting].filter(({ renewsWith }) => renewsWith === 'client-secret').length;
  return { now, waiting, secrets };
};

/** How a request to revoke everything stands. */
export interface SweepSum {
  readonly total: number;
  /** Refused with a 401 since: dead, whatever ended them. */
  readonly proven: number;
  /** On their way to proof. */
  readonly open: number;
  /** Not revoked, and nothing is under way. */
  readonly live: number;
  /** No longer in the list, so nothing is known of them any more. */
  readonly gone: number;
  /** The sessions of it that are still in the list, in its order. */
  readonly sessions: readonly Session[];
}

/** The sum over the sessions of a sweep, as each stands now. */
export const sweepSum = (sweep: Sweep, held: readonly Session[]): SweepSum => {
  const byId = new Map(held.map((session) => [session.id, session]));
  const sessions = sweep.sessionIds.map((id) => byId.get(id)).filter((session) => session !== undefined);
  const count = (...kinds: readonly Session['status']['kind'][]): number =>
    sessions.filter(({ status }) => kinds.includes(status.kind)).length;
  const proven = count('revoked', 'ended');
  const open = count('revoking', 'unconfirmed');
  const gone = sweep.sessionIds.length - sessions.length;
  return { total: sessions.length, proven, open, live: sessions.length - proven - open, gone, sessions };
};
