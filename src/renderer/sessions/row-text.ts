import { deadlineOf } from '../../shared/deadline';
import { formatDuration, formatTime, statusWord, t } from '../../shared/messages';
import { renewalTimeOf, renewsItself } from '../../shared/renewal-time';
import type { Session, Status } from '../../shared/session';

/** The right-hand side of a row: the state in a word, and under it the time that matters. */
export interface RowText {
  readonly word: string;
  readonly note: string;
}

const noteOf = (session: Session, now: number): string => {
  const { status } = session;
  const at = (instant: number): string => formatTime(instant, now);
  switch (status.kind) {
    case 'active': {
      const deadline = deadlineOf(session);
      const renewal = renewsItself(session) ? renewalTimeOf(session) : undefined;
      if (renewal !== undefined && (deadline === undefined || renewal < deadline.at)) {
        return renewal <= now
          ? t('window.row.renews.due')
          : t('window.row.renews', { duration: formatDuration(renewal - now) });
      }
      if (deadline === undefined) return t('window.row.verified', { time: at(status.verifiedAt) });
      if (deadline.at <= now) return t(`window.row.${deadline.kind}.due`);
      return t(`window.row.${deadline.kind}`, { duration: formatDuration(deadline.at - now) });
    }
    case 'unreachable':
    case 'locked':
      return t('window.row.since', { time: at(status.since) });
    case 'unconfirmed':
    case 'revoking':
      return t('window.row.asked', { time: at(status.requestedAt) });
    case 'revoked':
      return t('window.row.confirmed', { time: at(status.confirmedAt) });
    case 'ended':
      return t('window.row.found', { time: at(status.at) });
    case 'unchecked':
      return '';
    default:
      return status satisfies never;
  }
};

/** The shared word, except where it is too long for a row. */
const wordOf = (status: Status): string => {
  if (status.kind !== 'unconfirmed') return statusWord(status);
  return status.accepted === undefined ? t('window.row.unconfirmed.lost') : t('window.row.unconfirmed');
};

/** What a row says of a session's state; `now` in epoch milliseconds. */
export const rowTextOf = (session: Session, now: number): RowText => ({
  word: wordOf(session.status),
  note: noteOf(session, now),
});
