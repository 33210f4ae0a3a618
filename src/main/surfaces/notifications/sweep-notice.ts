import { t } from '../../../shared/messages';
import { isLive, type Session } from '../../../shared/session';
import type { Snapshot, Sweep } from '../../../shared/snapshot';
import { sweepCounts, type SweepCounts } from '../../../shared/sweep';
import type { Change } from './change';
import type { Notice } from './notice';

/** How a request to revoke every session stands, once each was asked for. */
export interface SweepChange {
  readonly kind: 'sweep';
  readonly counts: SweepCounts;
}

/** Requests are on their way, or about to be: the sum would be another in a second. */
const isUnderWay = ({ sessionIds, waiting }: Sweep, sessions: readonly Session[]): boolean =>
  sessions.some(
    ({ id, status }) =>
      sessionIds.includes(id) && (status.kind === 'revoking' || (waiting.includes(id) && isLive(status))),
  );

/**
 * What is worth telling of a sweep: its sum when each session was asked for, and then when nothing is open any more. One
 * that another run of the app asked for was told by that.
 */
export const sweepChange = (previous: Snapshot | undefined, next: Snapshot): SweepChange | undefined => {
  const { sweep } = next;
  if (previous === undefined || sweep === undefined || isUnderWay(sweep, next.sessions)) return undefined;
  // Where nothing was left to revoke nothing was asked of Genesys Cloud, so there is no answer to tell.
  if (sweep.sessionIds.length === 0) return undefined;
  const counts = sweepCounts(sweep, next.sessions);
  const before = previous.sweep;
  const change: SweepChange = { kind: 'sweep', counts };
  if (before?.requestedAt !== sweep.requestedAt) return sweep.requestedAt >= previous.now ? change : undefined;
  if (isUnderWay(before, previous.sessions)) return change;
  const former = sweepCounts(before, previous.sessions);
  const isOpen = counts.unproven + counts.waiting > 0;
  return !isOpen && former.unproven + former.waiting > 0 && counts.proven > former.proven ? change : undefined;
};

/** Whether the sum of a sweep tells this change of a session too. */
export const isTold = (sweep: Sweep | undefined, kind: Change['kind'], session: Session): boolean => {
  if (sweep === undefined || !sweep.sessionIds.includes(session.id)) return false;
  const { status, revokeFailure } = session;
  if (kind === 'not-revoked') return (revokeFailure?.at ?? 0) >= sweep.requestedAt;
  if (kind !== 'revoked' && kind !== 'unproven') return false;
  return 'requestedAt' in status && status.requestedAt >= sweep.requestedAt;
};

/** The notification with the sum of a sweep. */
export const sweepNotice = ({ counts }: SweepChange): Notice => {
  const { sessions, proven, refused } = counts;
  const isDone = proven === sessions;
  return {
    tag: 'sweep',
    title: isDone ? t('notice.sweep.done.title', { sessions }) : t('notice.sweep.title', { sessions, proven }),
    body: isDone ? t('notice.sweep.done', { sessions }) : t('notice.sweep', counts).trim(),
    urgency: refused > 0 ? 'critical' : 'normal',
    focus: { kind: 'sweep' },
  };
};
