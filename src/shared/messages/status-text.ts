import { deadlineOf } from '../deadline';
import type { Session, Status } from '../session';
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
    case 'revoking':
      return t(`status.line.${status.kind}`);
    case 'active': {
      const deadline = deadlineOf(session);
      if (deadline !== undefined) {
        return t(`status.line.active.${deadline.kind}`, { duration: formatDuration(deadline.at - now) });
      }
      return t('status.line.active', { time: time(status.verifiedAt), by: status.verifiedBy });
    }
    case 'unreachable':
      return status.lastKnown.kind === 'active'
        ? t('status.line.unreachable', { time: time(status.since) })
        : t('status.line.unreachable.never', { time: time(status.since) });
    case 'unconfirmed':
      return status.accepted === undefined
        ? t('status.line.unconfirmed.lost', { time: time(status.requestedAt) })
        : t('status.line.unconfirmed', { time: time(status.accepted.at) });
    case 'revoked':
      return t('status.line.revoked', { time: time(status.confirmedAt) });
    case 'ended':
      return t(`status.line.ended.${status.reason}`, { time: time(status.at) });
    case 'locked':
      return t('status.line.locked', { time: time(status.since) });
    default:
      return status satisfies never;
  }
};
