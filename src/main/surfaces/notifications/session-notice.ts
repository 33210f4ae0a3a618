import { describeFailure, formatTime, sessionName, t } from '../../../shared/messages';
import type { Session } from '../../../shared/session';
import { maySignInAgain } from '../../../shared/sign-in-again';
import { leadsToUser } from '../../../shared/user-revocation';
import { plainText } from '../plain-text';
import type { Change } from './change';
import type { Notice, NoticeAction } from './notice';

type OfSession = Extract<Change, { readonly session: Session }>;
type Words = readonly [title: string, sentence: string];

const longestName = 40;
const longestBody = 240;

/** Tag of what is told of a session. */
export const sessionTag = (sessionId: string): string => `session:${sessionId}`;

/** A session's name as notices show it. */
export const noticeName = (session: Session): string => plainText(sessionName(session), longestName);

const body = (session: Session, sentence: string): string => {
  const organization = session.info?.organization?.name;
  const words =
    organization === undefined
      ? sentence
      : t('notice.organization', { organization: plainText(organization, longestName), sentence });
  return plainText(words, longestBody);
};

const endedNotice = (session: Session, now: number): Words => {
  const { status } = session;
  const reason = status.kind === 'ended' ? status.reason : 'rejected';
  const time = formatTime(status.kind === 'ended' ? status.at : now, now);
  const sentence = reason === 'expired' && maySignInAgain(session) ? 'expired.sign-in' : reason;
  return [t(`notice.ended.${reason}.title`, { name: noticeName(session) }), t(`notice.ended.${sentence}`, { time })];
};

const endingNotice = ({ session, deadline }: Extract<Change, { readonly kind: 'ending' }>, now: number): Words => {
  const { kind, at } = deadline;
  const title = t(`notice.ending.${kind}.title`, { name: noticeName(session), time: formatTime(at, now) });
  if (kind === 'expires' && session.renewalFailure !== undefined) {
    return [
      title,
      t('notice.ending.expires.not-renewed', { failure: describeFailure(session.renewalFailure.failure) }),
    ];
  }
  return [
    title,
    t(kind === 'expires' && maySignInAgain(session) ? 'notice.ending.expires.sign-in' : `notice.ending.${kind}`),
  ];
};

/** Where a click leads: to signing in again where that is what helps, else to the session. */
const focusOf = (change: OfSession): Notice['focus'] => {
  const { session } = change;
  const expiry =
    (change.kind === 'ending' && change.deadline.kind === 'expires') ||
    (session.status.kind === 'ended' && session.status.reason === 'expired') ||
    change.kind === 'renewal-failed';
  return { kind: expiry && maySignInAgain(session) ? 'sign-in' : 'session', sessionId: session.id };
};

const isLive = ({ status }: Session): boolean => status.kind === 'active' || status.kind === 'unreachable';

/** Nobody here asked for its end, and no clock did: perhaps the token leaked. */
const wasEndedElsewhere = ({ status }: Session): boolean => status.kind === 'ended' && status.reason === 'rejected';

/** What helps, where the desktop has buttons: the same that the menu has. Revoking is asked for in the window, never done by a notice. */
const actionsOf = (change: OfSession): readonly NoticeAction[] => {
  const { session } = change;
  const sessionId = session.id;
  const over =
    change.kind === 'ended' ||
    change.kind === 'renewal-failed' ||
    (change.kind === 'ending' && change.deadline.kind === 'expires');
  const leaks = change.kind === 'not-revoked' || change.kind === 'renewal-failed';
  return [
    ...(over && maySignInAgain(session)
      ? [{ label: t('notice.action.sign-in'), view: { kind: 'sign-in', sessionId } } as const]
      : []),
    ...(leaks && isLive(session)
      ? [{ label: t('notice.action.revoke'), view: { kind: 'session', sessionId, ask: 'revoke' } } as const]
      : []),
    ...(wasEndedElsewhere(session) && leadsToUser(session)
      ? [{ label: t('notice.action.revoke-user'), view: { kind: 'revoke-user', sessionId } } as const]
      : []),
  ];
};

const words = (change: OfSession, now: number): Words => {
  const { session } = change;
  const { status } = session;
  const name = noticeName(session);
  switch (change.kind) {
    case 'ended':
      return endedNotice(session, now);
    case 'revoked': {
      const time = formatTime(status.kind === 'revoked' ? status.confirmedAt : now, now);
      return [t('notice.revoked.title', { name }), t('notice.revoked', { time })];
    }
    case 'not-revoked':
      return [
        t('notice.not-revoked.title', { name }),
        status.kind === 'unreachable'
          ? t('notice.not-revoked.unreachable', { failure: describeFailure(status.failure) })
          : t('notice.not-revoked'),
      ];
    case 'unproven': {
      const aliveAt = status.kind === 'unconfirmed' ? status.aliveAt : undefined;
      const sentence =
        aliveAt === undefined ? t('notice.unproven') : t('notice.unproven.alive', { time: formatTime(aliveAt, now) });
      return [t('notice.unproven.title', { name }), sentence];
    }
    case 'renewal-failed': {
      const failure = session.renewalFailure === undefined ? '' : describeFailure(session.renewalFailure.failure);
      const { expiresAt } = session;
      const sentence =
        expiresAt === undefined || expiresAt <= now
          ? t('notice.renewal-failed', { failure })
          : t('notice.renewal-failed.expires', { failure, time: formatTime(expiresAt, now) });
      return [t('notice.renewal-failed.title', { name }), sentence];
    }
    case 'ending':
      return endingNotice(change, now);
    case 'unreachable': {
      const failure = status.kind === 'unreachable' ? describeFailure(status.failure) : '';
      const time = formatTime(status.kind === 'unreachable' ? status.since : now, now);
      return [t('notice.unreachable.title', { name }), t('notice.unreachable', { time, failure })];
    }
    case 'back': {
      const time = formatTime(status.kind === 'active' ? status.verifiedAt : now, now);
      return [t('notice.back.title', { name }), t('notice.back', { time })];
    }
    default:
      return change satisfies never;
  }
};

/** The notification for a change of one session; `now` in epoch milliseconds. */
export const sessionNotice = (change: OfSession, now: number): Omit<Notice, 'urgency'> => {
  const [title, sentence] = words(change, now);
  const { session } = change;
  const actions = actionsOf(change);
  return {
    tag: sessionTag(session.id),
    title,
    body: body(session, sentence),
    focus: focusOf(change),
    ...(actions.length > 0 && { actions }),
  };
};
