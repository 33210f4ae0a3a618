import { formatInstant, t } from '../../shared/messages';
import type { Session } from '../../shared/session';

/** How a session stands, in one clear sentence; `now` in epoch milliseconds decides whether a date is named. */
export const statusSentence = (session: Session, now: number): string => {
  const { status } = session;
  const at = (instant: number): string => formatInstant(instant, now);
  switch (status.kind) {
    case 'unchecked':
      return t('window.sentence.unchecked');
    case 'active':
      return t('window.sentence.active', { time: at(status.verifiedAt), by: status.verifiedBy });
    case 'unreachable':
      return status.lastKnown.kind === 'active'
        ? t('window.sentence.unreachable', { time: at(status.since), verified: at(status.lastKnown.verifiedAt) })
        : t('window.sentence.unreachable.never', { time: at(status.since) });
    case 'revoking':
      return t('window.sentence.revoking', { time: at(status.requestedAt) });
    case 'unconfirmed':
      return status.accepted === undefined
        ? t('window.sentence.unconfirmed.lost', { time: at(status.requestedAt) })
        : t('window.sentence.unconfirmed', { time: at(status.accepted.at) });
    case 'revoked':
      return t('window.sentence.revoked', { time: at(status.confirmedAt) });
    case 'ended':
      return t(`window.sentence.ended.${status.reason}`, { time: at(status.at) });
    case 'locked':
      return t('window.sentence.locked', { time: at(status.since) });
    default:
      return status satisfies never;
  }
};
