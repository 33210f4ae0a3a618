import { describeFailure, formatTime, sessionName, t } from '../../../shared/messages';
import type { Session } from '../../../shared/session';
import type { Focus } from '../../../shared/snapshot';
import type { UserRevocation } from '../../../shared/user-revocation';
import { plainText } from '../plain-text';
import type { Change } from './change';

/** One desktop notification, as plain text. */
export interface Notice {
  /** A later notice of the same tag takes this one's place. */
  readonly tag: string;
  readonly title: string;
  readonly body: string;
  readonly urgency: 'low' | 'normal' | 'critical';
  /** What a click brings up. */
  readonly focus: Focus['view'];
}

const longestName = 40;
const longestBody = 240;

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

const endedNotice = (session: Session, now: number): readonly [string, string] => {
  const { status } = session;
  const reason = status.kind === 'ended' ? status.reason : 'rejected';
  const time = formatTime(status.kind === 'ended' ? status.at : now, now);
  return [t(`notice.ended.${reason}.title`, { name: noticeName(session) }), t(`notice.ended.${reason}`, { time })];
};

const words = (
  change: Extract<Change, { readonly session: Session }>,
  now: number,
): readonly [title: string, sentence: string] => {
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
    case 'ending': {
      const { kind, at } = change.deadline;
      return [t(`notice.ending.${kind}.title`, { name, time: formatTime(at, now) }), t(`notice.ending.${kind}`)];
    }
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

/** How loud each kind of change is. Critical ones stay on the screen until they are seen. */
export const urgencies: Readonly<Record<Change['kind'], Notice['urgency']>> = {
  ended: 'critical',
  'not-revoked': 'critical',
  unproven: 'critical',
  'keychain-locked': 'normal',
  'keychain-missing': 'normal',
  ending: 'normal',
  unreachable: 'normal',
  'user-revocation': 'normal',
  revoked: 'normal',
  back: 'low',
  'keychain-open': 'low',
};

const userRevocationNotice = ({ id, userId, sessionId, outcome }: UserRevocation, now: number): Notice => {
  const common = { tag: `user-revocation:${id}`, focus: { kind: 'revoke-user', sessionId } } as const;
  const urgency = outcome.kind === 'accepted' ? 'normal' : 'critical';
  switch (outcome.kind) {
    case 'sent':
    case 'accepted': {
      const time = formatTime(outcome.kind === 'accepted' ? outcome.at : now, now);
      const sentence = t('notice.user-revocation.accepted', { time, user: plainText(userId, longestName) });
      return { ...common, urgency, title: t('notice.user-revocation.accepted.title'), body: sentence };
    }
    case 'failed': {
      const sentence = plainText(describeFailure(outcome.failure), longestBody);
      return { ...common, urgency, title: t('notice.user-revocation.failed.title'), body: sentence };
    }
    case 'unknown': {
      const sentence = t('notice.user-revocation.unknown', { failure: describeFailure(outcome.failure) });
      const title = t('notice.user-revocation.unknown.title');
      return { ...common, urgency, title, body: plainText(sentence, longestBody) };
    }
    default:
      return outcome satisfies never;
  }
};

/** The notification for one change; `now` in epoch milliseconds. */
export const noticeOf = (change: Change, now: number): Notice => {
  const urgency = urgencies[change.kind];
  switch (change.kind) {
    case 'keychain-locked':
    case 'keychain-missing':
    case 'keychain-open': {
      const text = { title: t(`notice.${change.kind}.title`), body: t(`notice.${change.kind}`) };
      return { tag: 'keychain', ...text, urgency, focus: { kind: 'sessions' } };
    }
    case 'user-revocation':
      return userRevocationNotice(change.revocation, now);
    default: {
      const [title, sentence] = words(change, now);
      const { session } = change;
      const focus = { kind: 'session', sessionId: session.id } as const;
      return { tag: `session:${session.id}`, title, body: body(session, sentence), urgency, focus };
    }
  }
};

/** Said once where closing the window leaves nothing on the screen to open it with. */
export const hiddenNotice = (): Notice => ({
  tag: 'hidden',
  title: t('notice.hidden.title'),
  body: t('notice.hidden'),
  urgency: 'normal',
  focus: { kind: 'sessions' },
});
