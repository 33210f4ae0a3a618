import { t } from '../../../shared/messages';
import type { Focus } from '../../../shared/snapshot';
import type { Change } from './change';
import { sessionNotice } from './session-notice';
import { sweepNotice } from './sweep-notice';
import { userListNotice } from './user-list-notice';
import { userRevocationNotice } from './user-revocation-notice';

/** One desktop notification, as plain text. */
export interface Notice {
  /** A later notice of the same tag takes this one's place. */
  readonly tag: string;
  readonly title: string;
  readonly body: string;
  readonly urgency: 'low' | 'normal' | 'critical';
  /** What a click brings up. */
  readonly focus: Focus['view'];
  /** More that a person may want, where the platform has room for it. Each brings up a view; none does anything by itself. */
  readonly actions?: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly label: string;
  readonly view: Focus['view'];
}

/** How loud each kind of change is. Critical ones stay on the screen until they are seen. */
export const urgencies: Readonly<Record<Change['kind'], Notice['urgency']>> = {
  ended: 'critical',
  'not-revoked': 'critical',
  unproven: 'critical',
  'keychain-locked': 'normal',
  'keychain-missing': 'normal',
  'renewal-failed': 'normal',
  ending: 'normal',
  unreachable: 'normal',
  'user-revocation': 'normal',
  sweep: 'normal',
  'user-list': 'normal',
  revoked: 'normal',
  back: 'low',
  'keychain-open': 'low',
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
    case 'sweep':
      return sweepNotice(change);
    case 'user-list':
      return userListNotice(change);
    default:
      return { ...sessionNotice(change, now), urgency };
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
