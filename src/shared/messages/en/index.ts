import { failures } from './failures';
import { login } from './login';
import { notices } from './notices';
import { program } from './program';
import { sessions } from './sessions';
import { tray } from './tray';
import { userLists } from './user-lists';
import { users } from './users';
import { window } from './window';
import { windowRevokeUser } from './window-revoke-user';
import { windowSession } from './window-session';
import { windowSignIn } from './window-sign-in';

/** Every text that a person can see, in English; keys are `surface.meaning`. */
export const en = {
  ...failures,
  ...login,
  ...notices,
  ...program,
  ...sessions,
  ...tray,
  ...users,
  ...userLists,
  ...window,
  ...windowRevokeUser,
  ...windowSession,
  ...windowSignIn,
} as const;
