import type { MessageKey } from '../../shared/messages';
import type { IconName } from '../parts/shape';
import type { View } from './view';

/** A view that every other one leads to. */
export interface MainView {
  readonly view: View & { readonly kind: 'sessions' | 'revoke-user' | 'activity' | 'preferences' | 'help' };
  readonly name: MessageKey;
  readonly icon: IconName;
  /** The kinds of view that belong to it. */
  readonly holds: readonly View['kind'][];
}

/** The main views, in the order of their place and of their keys: Ctrl or Cmd with 1 to 5. */
export const mainViews: readonly MainView[] = [
  {
    view: { kind: 'sessions' },
    name: 'window.go.sessions',
    icon: 'sessions',
    holds: ['sessions', 'session', 'add', 'sign-in', 'sweep'],
  },
  { view: { kind: 'revoke-user' }, name: 'window.go.users', icon: 'users', holds: ['revoke-user', 'user-list'] },
  { view: { kind: 'activity' }, name: 'window.go.activity', icon: 'activity', holds: ['activity'] },
  { view: { kind: 'preferences' }, name: 'window.go.preferences', icon: 'preferences', holds: ['preferences'] },
  { view: { kind: 'help' }, name: 'window.go.help', icon: 'help', holds: ['help'] },
];
