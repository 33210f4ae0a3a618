import { lastVerificationOf } from '../../shared/last-verification';
import { formatInstant, t } from '../../shared/messages';
import type { Locked, Session, Unreachable } from '../../shared/session';

/** How a session stands, in one clear sentence; `now` in epoch milliseconds decides whether a date is named. */
export const statusSentence = (session: Session, now: number): string => {
  const { status } = session;
  const at = (instant: number): string => formatInstant(instant, now);
  switch (status.kind) {
    case 'unchecked':
      return status.lastVerified === undefined
        ? t('window.sentence.unchecked')
        : t('window.sentence.unchecked.verified', { time: at(status.lastVerified.at) });
    case 'active':
      return t('window.sentence.active', { time: at(status.verifiedAt) });
    case 'unreachable':
      return unreachable(status, at);
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
      return locked(status, at);
    default:
      return status satisfies never;
  }
};

type At = (instant: number) => string;

const unreachable = ({ since, lastKnown }: Unreachable, at: At): string => {
  const time = at(since);
  const verified = lastVerificationOf(lastKnown);
  if (verified === undefined) return t('window.sentence.unreachable.never', { time });
  return lastKnown.kind === 'active'
    ? t('window.sentence.unreachable', { time, verified: at(verified.at) })
    : t('window.sentence.unreachable.before', { time, verified: at(verified.at) });
};

const locked = ({ since, why, before }: Locked, at: At): string => {
  const key = why === 'missing' ? 'window.sentence.locked.missing' : 'window.sentence.locked';
  const verified = lastVerificationOf(before);
  return verified === undefined
    ? t(key, { time: at(since) })
    : t(`${key}.verified`, { time: at(since), verified: at(verified.at) });
};
