import type { Session } from './session';

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
  renewsWith !== undefined &&
  (status.kind === 'unchecked' ||
    status.kind === 'active' ||
    status.kind === 'unreachable' ||
    (status.kind === 'ended' && status.reason === 'expired'));

/** Whether a session's token is to be renewed now: ahead of its expiry, or after it. */
export const isRenewalDue = (session: Session, now: number): boolean => {
  const time = renewalTimeOf(session);
  return mayRenew(session) && time !== undefined && time <= now;
};

/** Whether a session gets its next token by itself, as far as is known: the last renewal, if there was one, worked. */
export const renewsItself = (session: Session): boolean => mayRenew(session) && session.renewalFailure === undefined;
