import type { Session } from '../../shared/session';
import { mustWait } from './checkable';
import { nextCheckMs } from './next-check';

/**
 * Milliseconds until a session's next check now that another interval was chosen; undefined where its turn stays as it is.
 * The new interval counts from the last check, so that it takes effect at once; what is overdue by it is spread over one
 * interval. `now` in epoch milliseconds, `random` gives numbers from 0 to below 1.
 */
export const replannedMs = (
  session: Session,
  now: number,
  intervalMs: number,
  random: () => number,
): number | undefined => {
  const { status } = session;
  if (status.kind === 'unreachable') {
    return mustWait(session, now) ? undefined : Math.min(Math.max(0, status.retryAt - now), random() * intervalMs);
  }
  if (status.kind !== 'active') return undefined;
  // A clock that jumped back leaves a check in the future: it counts as made just now.
  const last = Math.min(now, status.verifiedAt);
  const left = (nextCheckMs(session, last, intervalMs, random) ?? 0) - (now - last);
  return left > 0 ? left : random() * intervalMs;
};
