import { deadlineOf } from '../../../shared/deadline';
import { t } from '../../../shared/messages';
import type { Session } from '../../../shared/session';
import { maySignInAgain } from '../../../shared/sign-in-again';
import type { Need } from '../need';
import type { MenuItem, TrayCommand } from './menu-model';
import { menuName } from './session-lines';

const item = (label: string, command: TrayCommand): MenuItem => ({ kind: 'action', id: 'first', label, command });

/** Whether a new sign-in is what helps: a session that expired, or does so soon, and not one that idles out. */
const wantsSignIn = (need: Need, session: Session): boolean =>
  maySignInAgain(session) && (need === 'ended' || (need === 'ending' && deadlineOf(session)?.kind === 'expires'));

/**
 * The one thing that is to be done first, as the entry below the headline; undefined where nobody has to do anything.
 * `members`: the sessions that need `need`, which is the most urgent of all needs.
 */
export const firstNeedItem = (need: Need, members: readonly Session[]): MenuItem | undefined => {
  const [first, ...others] = members;
  if (first === undefined) return undefined;
  const alone = others.length === 0;
  const sessionId = first.id;
  switch (need) {
    case 'ended':
    case 'ending':
    case 'unconfirmed': {
      if (alone && wantsSignIn(need, first)) {
        return item(t('tray.first.sign-in', { name: menuName(first) }), {
          kind: 'show',
          view: { kind: 'sign-in', sessionId },
        });
      }
      const label = t('tray.first.show', { count: members.length, name: menuName(first) });
      return item(label, { kind: 'show', view: alone ? { kind: 'session', sessionId } : { kind: 'sessions' } });
    }
    case 'unreachable':
      return item(t('tray.first.check'), alone ? { kind: 'check-session', sessionId } : { kind: 'check-all' });
    // The keychain has its own entries, and the others only need time.
    case 'locked':
    case 'revoking':
    case 'unchecked':
    case 'active':
    case 'revoked':
      return undefined;
    default:
      return need satisfies never;
  }
};
