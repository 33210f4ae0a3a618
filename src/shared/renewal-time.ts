import { isLive, type Session } from './session';

/** A token is renewed when this share of its lifetime is left, but not sooner or later before its expiry than these, in milliseconds. */
const share = 0.1;
const soonest = 900_000;
const latest = 60_000;

/** When a session's token is to be renewed; undefined where it can't be, or nobody knows when it expires. Epoch milliseconds. */
export const renewalTimeOf = ({ renewsWith, issuedAt, expiresAt }: Session): number | undefined => {
  if (renewsWith === undefined || issuedAt === undefined || expiresAt === undefined) return undefined;
  const lifetime = expiresAt - issuedAt;
  const ahead = Math.min(Math.max(lifetime * share, Math.min(latest, lifetime / 2)), soonest);
  return expiresAt - ahead;
};

/** Whether a session is one that may get a new token by itself: not one that is being revoked, or was. */
export const mayRenew = ({ status, renewsWith }: Session): boolean =>
  renewsWith !== undefined && (isLive(status) || (status.kind === 'ended' && status.reason === 'expired'));

/** After a renewal that did not work the next one is tried after half of the time that it is overdue, within these, in milliseconds. */
const shortestPause = 15_000;
const longestPause = 600_000;
/** No answer makes a renewal wait longer than this, in milliseconds. */
const longestAsked = 3_600_000;

/**
 * When a session's token is to be renewed next, epoch milliseconds: in its time ahead of its expiry, at once where it has
 * expired, and after a failure with growing pauses. Undefined where it is not to be.
 */
export const nextRenewalOf = (session: Session, now: number): number | undefined => {
  if (!mayRenew(session)) return undefined;
  const { status, renewalFailure, expiresAt } = session;
  const due = status.kind === 'ended' ? Math.min(expiresAt ?? status.at, status.at, now) : renewalTimeOf(session);
  // A failure of the future is one of before the clock was set back.
  if (due === undefined || renewalFailure === undefined || renewalFailure.at > now) return due;
  const { at, failure } = renewalFailure;
  const asked = 'retryAfterMs' in failure ? Math.min(failure.retryAfterMs ?? 0, longestAsked) : 0;
  const pause = Math.min(Math.max((at - due) / 2, shortestPause), longestPause);
  return Math.max(due, at + Math.max(pause, asked));
};

/** Whether a session's token is to be renewed now. */
export const isRenewalDue = (session: Session, now: number): boolean => {
  const time = nextRenewalOf(session, now);
  return time !== undefined && time <= now;
};

/** Whether a session gets its next token by itself, as far as is known: the last renewal, if there was one, worked. */
export const renewsItself = (session: Session): boolean => mayRenew(session) && session.renewalFailure === undefined;
