import { describeFailure, formatTime, t } from '../../../shared/messages';
import { retryOf, type UserRevocation } from '../../../shared/user-revocation';
import { plainText } from '../plain-text';
import type { Notice } from './notice';

const longestName = 40;
const longestBody = 240;

/** Whom it is about: the name, else the address, else the id. */
const userWords = ({ user, userId }: UserRevocation): string =>
  plainText(user?.name ?? user?.email ?? userId, longestName);

/**
 * Whether what became of a request is worth telling. One that is sent again by itself is so only once a second attempt
 * failed: most are over with that. `since`: when the former snapshot was made; what settled before was told by another run.
 */
export const isRevocationNews = (before: UserRevocation | undefined, after: UserRevocation, since: number): boolean => {
  const { outcome, attempts } = after;
  if (outcome.kind === 'sent' || outcome === before?.outcome) return false;
  if (before === undefined && outcome.at < since) return false;
  const former = before?.attempts.length ?? 0;
  if (retryOf(after) !== undefined) return former < 2 && attempts.length >= 2;
  if (before === undefined || before.outcome.kind !== outcome.kind || attempts.length > former) return true;
  // It is not sent again any more, or known after all.
  return retryOf(before) !== undefined || (outcome.kind === 'unknown' && outcome.proof !== undefined);
};

type Words = readonly [title: string, body: string, urgency?: Notice['urgency']];

const words = (revocation: UserRevocation, now: number): Words => {
  const { outcome } = revocation;
  const user = userWords(revocation);
  switch (outcome.kind) {
    case 'sent':
    case 'accepted': {
      const time = formatTime(outcome.kind === 'accepted' ? outcome.at : now, now);
      return [
        t('notice.user-revocation.accepted.title'),
        t('notice.user-revocation.accepted', { time, user }),
        'normal',
      ];
    }
    case 'failed': {
      const failure = describeFailure(outcome.failure);
      const again = outcome.retryAt;
      const body =
        again === undefined
          ? failure
          : t('notice.user-revocation.failed.again', { failure, time: formatTime(again, now) });
      return [t('notice.user-revocation.failed.title', { user }), body];
    }
    case 'unknown': {
      const title = t('notice.user-revocation.unknown.title', { user });
      if (outcome.proof !== undefined) {
        return [title, t('notice.user-revocation.unknown.proof', { time: formatTime(outcome.proof.at, now) })];
      }
      const failure = describeFailure(outcome.failure);
      return outcome.retryAt === undefined
        ? [title, t('notice.user-revocation.unknown', { failure })]
        : [title, t('notice.user-revocation.unknown.again', { failure })];
    }
    default:
      return outcome satisfies never;
  }
};

/** The notification for what became of a request to revoke a user; `now` in epoch milliseconds. */
export const userRevocationNotice = (revocation: UserRevocation, now: number): Notice => {
  const { id, sessionId } = revocation;
  const [title, body, urgency = 'critical'] = words(revocation, now);
  return {
    tag: `user-revocation:${id}`,
    title,
    body: plainText(body, longestBody),
    urgency,
    focus: { kind: 'revoke-user', sessionId },
  };
};
