import { deadlineOf } from '../deadline';
import type { Session, Status, Unreachable } from '../session';
import { formatDuration } from './duration';
import { formatInstant } from './instant';
import { t } from './translate';

/** A session's state in one or two words. */
export const statusWord = (status: Status): string => {
  switch (status.kind) {
    case 'ended':
      return t(`status.ended.${status.reason}`);
    case 'unconfirmed':
      return status.accepted === undefined ? t('status.unconfirmed.lost') : t('status.unconfirmed');
    case 'locked':
      return t(status.why === 'missing' ? 'status.locked.missing' : 'status.locked');
    default:
      return t(`status.${status.kind}`);
  }
};

/** A session's state in one line, with the instant or the time left that matters most; `now` in epoch milliseconds. */
export const statusLine = (session: Session, now: number): string => {
  const { status } = session;
  const time = (instant: number): string => formatInstant(instant, now);
  switch (status.kind) {
    case 'unchecked':
      return status.lastVerified === undefined
        ? t('status.line.unchecked')
        : t('status.line.unchecked.verified', { time: time(status.lastVerified.at) });
    case 'revoking':
      return t('status.line.revoking');
    case 'active': {
      const deadline = deadlineOf(session);
      if (deadline !== undefined) {
        return t(`status.line.active.${deadline.kind}`, { duration: formatDuration(deadline.at - now) });
      }
      return t('status.line.active', { time: time(status.verifiedAt), by: status.verifiedBy });
    }
    case 'unreachable':
      return unreachableLine(status, time);
    case 'unconfirmed':
      return status.accepted === undefined
        ? t('status.line.unconfirmed.lost', { time: time(status.requestedAt) })
        : t('status.line.unconfirmed', { time: time(status.accepted.at) });
    case 'revoked':
      return t('status.line.revoked', { time: time(status.confirmedAt) });
    case 'ended':
      return t(`status.line.ended.${status.reason}`, { time: time(status.at) });
    case 'locked':
      return t(status.why === 'missing' ? 'status.line.locked.missing' : 'status.line.locked', {
        time: time(status.since),
      });
    default:
      return status satisfies never;
  }
};

const unreachableLine = ({ since, lastKnown }: Unreachable, time: (instant: number) => string): string => {
  if (lastKnown.kind === 'active') return t('status.line.unreachable', { time: time(since) });
  const { lastVerified } = lastKnown;
  return lastVerified === undefined
    ? t('status.line.unreachable.never', { time: time(since) })
    : t('status.line.unreachable.before', { time: time(since), verified: time(lastVerified.at) });
};
