import type { Session } from '../../shared/session';

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
