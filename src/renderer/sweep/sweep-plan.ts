import { isLive, type Session } from '../../shared/session';
import { isEndedRenewable, isSwept } from '../../shared/sweep';

/** What a request to revoke everything would do, by session. */
export interface SweepPlan {
  /** Asked for at once. */
  readonly now: readonly Session[];
  /** The keychain has to give their tokens out first; then they are asked for by themselves. */
  readonly waiting: readonly Session[];
  /** Have ended and could come back by themselves: what renews them goes. */
  readonly ended: readonly Session[];
  /** Of those three, the ones whose client secret is kept here and goes with them. */
  readonly secrets: number;
}

/** The plan for the sessions that are held now. What is over, or on its way to proof already, is not in it. */
export const sweepPlan = (sessions: readonly Session[]): SweepPlan => {
  const swept = sessions.filter(isSwept);
  const now = swept.filter(({ status }) => isLive(status));
  const waiting = swept.filter(({ status }) => status.kind === 'locked' && isLive(status.before));
  const ended = sessions.filter(isEndedRenewable);
  const secrets = [...now, ...waiting, ...ended].filter(({ renewsWith }) => renewsWith === 'client-secret').length;
  return { now, waiting, ended, secrets };
};
