import { deadlineOf } from '../../shared/deadline';
import { nextRenewalOf } from '../../shared/renewal-time';
import type { Session } from '../../shared/session';
import type { RateLimit } from '../genesys/reply';

/** Of the requests that Genesys allows in a window of time, the share after which a session waits for the next window. */
const thrift = 0.8;
/** The shortest idle timeout that an organization can set is 5 min: a session to be kept alive is used at least this often, in milliseconds. */
const liveliest = 120_000;
/** No session waits longer than this for its next check, in milliseconds. */
const longestWait = 3_600_000;
/** Looked this long after a deadline, in milliseconds, so that the end is seen when it has come. */
const afterDeadline = 1500;

/**
 * Milliseconds until a session's next check; undefined where none is due. `now` is epoch milliseconds,
 * `intervalMs` the wished time between two checks, `random` gives numbers from 0 to below 1.
 */
export const nextCheckMs = (
  session: Session,
  now: number,
  intervalMs: number,
  random: () => number,
  rateLimit?: RateLimit,
): number | undefined => {
  const { status } = session;
  switch (status.kind) {
    case 'unchecked':
      return 0;
    case 'active': {
      const regular = (keepsAlive(session) ? Math.min(intervalMs, liveliest) : intervalMs) * (0.9 + random() / 5);
      const frugal =
        rateLimit !== undefined && rateLimit.count >= rateLimit.allowed * thrift
          ? Math.max(regular, Math.min(rateLimit.resetMs, longestWait))
          : regular;
      const deadline = deadlineOf(session);
      const untilEnd = deadline === undefined ? Infinity : deadline.at - now + afterDeadline;
      const untilRenewal = (nextRenewalOf(session, now) ?? Infinity) - now;
      return Math.min(frugal, ...[untilEnd, untilRenewal].filter((time) => time > 0));
    }
    case 'unreachable':
    case 'unconfirmed':
      // A clock that jumped back must not make a session wait for a time that is years away.
      return Math.min(Math.max(0, status.retryAt - now), longestWait);
    case 'ended':
      // Nothing asks for a dead token, but what renews it may bring a new one.
      return renewalWaitMs(session, now, intervalMs, random);
    case 'revoking':
    case 'revoked':
    case 'locked':
      return undefined;
    default:
      return status satisfies never;
  }
};

/** A renewal that noted no failure could not even be tried: it has the time of a check. */
const renewalWaitMs = (session: Session, now: number, intervalMs: number, random: () => number): number | undefined => {
  const next = nextRenewalOf(session, now);
  if (next === undefined) return undefined;
  const wait = session.renewalFailure === undefined ? intervalMs : Math.max(0, next - now);
  return Math.min(wait, longestWait) * (1 + random() / 5);
};

/** Whether checks are what keeps this session from idling out. */
const keepsAlive = ({ mode, info }: Session): boolean => mode === 'keep-alive' && info?.dateTokenIdles !== undefined;
