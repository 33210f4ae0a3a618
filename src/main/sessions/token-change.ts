import { mayRenew } from '../../shared/renewal-time';
import type { Session } from '../../shared/session';
import type { TokenReplaced } from './session-event';

/** A session is on its way to revocation, or its secret is locked away: it gets no other token meanwhile. */
export const keepsToken = ({ status }: Session): boolean =>
  status.kind === 'revoking' || status.kind === 'unconfirmed' || status.kind === 'locked';

/** The session with its new token: live, and no earlier answer says anything about it. */
export const withToken = (session: Session, event: TokenReplaced): Session => {
  if (keepsToken(session)) return session;
  const { kind: _, at, idlesAt, person = session.person, ...token } = event;
  const { expiresAt: _expires, renewsWith: _renews, clockSkewMs: _skew, ...lasting } = session;
  // What was said of the former token says nothing of this one.
  const { renewalFailure: _renewal, revokeFailure: _revocation, seen: _seen, ...kept } = lasting;
  const since = session.status.kind === 'active' ? session.status.since : at;
  return {
    ...kept,
    ...token,
    ...(person !== undefined && { person }),
    generation: session.generation + 1,
    status: { kind: 'active', since, verifiedAt: at, verifiedBy: 'GET', ...(idlesAt !== undefined && { idlesAt }) },
  };
};

/** Less than this is how the network jitters, in milliseconds. */
const jitter = 5000;

/**
 * The session's expiry by this machine's clock as it is now. A sign-in tells it once, so when the clock has been set
 * since (the skew against Genesys's changed), the instants move with it.
 */
export const withClock = (session: Session, clockSkewMs: number | undefined): Session => {
  const { clockSkewMs: former, expiresAt, issuedAt } = session;
  if (former === undefined || clockSkewMs === undefined || expiresAt === undefined) return session;
  const moved = former - clockSkewMs;
  if (Math.abs(moved) < jitter) return session;
  return {
    ...session,
    clockSkewMs,
    expiresAt: instant(expiresAt + moved),
    ...(issuedAt !== undefined && { issuedAt: instant(issuedAt + moved) }),
  };
};

/** A clock can be set to before 1970 and all, but not what lies on disk. */
const instant = (time: number): number => Math.max(0, Math.round(time));

/** The session after a renewal that did not work; one that was revoked or locked meanwhile waits for none. */
export const withRenewalFailure = (
  session: Session,
  {
    at,
    failure,
    final,
  }: {
    readonly at: number;
    readonly failure: NonNullable<Session['renewalFailure']>['failure'];
    readonly final: boolean;
  },
): Session => {
  if (!mayRenew(session)) return session;
  const { renewsWith: _, ...rest } = session;
  const renewalFailure = { at, failure };
  return final ? { ...rest, renewalFailure } : { ...session, renewalFailure };
};

/** The session without anything that renews its token; how the last renewal went is of no use then. */
export const withoutRenewal = (session: Session): Session => {
  const { renewsWith, renewalFailure, ...rest } = session;
  return renewsWith === undefined && renewalFailure === undefined ? session : rest;
};
