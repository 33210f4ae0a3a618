import type { Texts } from '../translate';
import { audit } from './audit';
import { failures } from './failures';
import { keeping } from './keeping';
import { keyNames } from './keys';
import { login } from './login';
import { notices } from './notices';
import { program } from './program';
import { sessions } from './sessions';
import { tray } from './tray';
import { userLists } from './user-lists';
import { users } from './users';
import { window } from './window';
import { windowActivity } from './window-activity';
import { windowHelp } from './window-help';
import { windowList } from './window-list';
import { windowPreferences } from './window-preferences';
import { windowSession } from './window-session';
import { windowSignIn } from './window-sign-in';
import { windowStory } from './window-story';
import { windowSweep } from './window-sweep';
import { windowUsers } from './window-users';

/** Every text that a person can see, in Portuguese as it is written in Brazil; keys are `surface.meaning`. */
export const pt: Texts = {
  ...audit,
  ...failures,
  ...keeping,
  ...keyNames,
  ...login,
  ...notices,
  ...program,
  ...sessions,
  ...tray,
  ...users,
  ...userLists,
  ...window,
  ...windowActivity,
  ...windowHelp,
  ...windowList,
  ...windowPreferences,
  ...windowSession,
  ...windowSignIn,
  ...windowStory,
  ...windowSweep,
  ...windowUsers,
};
