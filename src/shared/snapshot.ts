import type { DiskFailure, Result } from './failure';
import type { Region } from './region';
import type { Session } from './session';
import type { Settings } from './settings';
import type { UserList } from './user-list';
import type { UserRevocation } from './user-revocation';

/** All that the surfaces are drawn from; holds no secret. The window gets whole snapshots, never parts. */
export interface Snapshot {
  /** Main's clock when this was made; epoch milliseconds. */
  readonly now: number;
  readonly sessions: readonly Session[];
  /** Sessions with a check in flight. */
  readonly checking: readonly string[];
  readonly keychain: KeychainState;
  /** What a session can be added for. */
  readonly regions: readonly Region[];
  /** Newest first. */
  readonly userRevocations: readonly UserRevocation[];
  /** The list of users that is being worked on; its rows are read by `readUserListRows`. */
  readonly userList?: UserList;
  /** The last "revoke all my sessions". */
  readonly sweep?: Sweep;
  readonly settings: Settings;
  /** What went wrong on disk and still matters. */
  readonly diskFailures: readonly DiskFailure[];
  readonly app: AppFacts;
  /** The browser sign-in that is under way. */
  readonly signIn?: SignInProgress;
  /** How the last browser sign-in ended, until the next one begins or a person has seen it. */
  readonly lastSignIn?: SignInEnd;
  /** What the window should bring up, e.g. after a click on a notification; `request` grows with each wish. */
  readonly focus?: Focus;
}

/** A sign-in that waits for the browser. Epoch milliseconds. */
export interface SignInProgress {
  readonly regionId: string;
  readonly clientId: string;
  readonly startedAt: number;
  readonly endsAt: number;
  /** The session that is signed in again, where one was named. */
  readonly replaces?: string;
}

/** A browser sign-in that is over. Epoch milliseconds. */
export interface SignInEnd {
  readonly startedAt: number;
  readonly at: number;
  readonly replaces?: string;
  readonly outcome: Result<{ readonly sessionId: string; readonly renewed: boolean }>;
}

/** A request to revoke every session that was held. Each session tells by itself how it went. */
export interface Sweep {
  /** Epoch milliseconds. */
  readonly requestedAt: number;
  readonly sessionIds: readonly string[];
  /** Those that were not asked for yet, because their token is not at hand: they are as soon as it is. */
  readonly waiting: readonly string[];
  /** Those that had ended by then and could have come back: what renewed them was taken away. */
  readonly ended?: readonly string[];
}

export type KeychainState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'open' }
  | { readonly kind: 'locked'; readonly since: number }
  | { readonly kind: 'missing'; readonly since: number };

export interface AppFacts {
  readonly version: string;
  readonly packaged: boolean;
  readonly platform: 'linux' | 'darwin' | 'win32' | 'other';
  /** Whether the desktop shows tray icons; `unknown` where that can't be asked. */
  readonly trayHost: 'present' | 'absent' | 'unknown';
  /** The system's preferred languages, best first, as BCP 47 tags. */
  readonly systemLanguages: readonly string[];
  /** How the global shortcut fares; `taken`: another program owns it. */
  readonly shortcut: 'off' | 'set' | 'taken';
  /** Whether this desktop can start the app at login. */
  readonly canStartAtLogin: boolean;
}

export interface Focus {
  readonly request: number;
  readonly view:
    | { readonly kind: 'sessions' }
    /** `ask`: with the question open that comes before the deed. */
    | { readonly kind: 'session'; readonly sessionId: string; readonly ask?: 'revoke' }
    | { readonly kind: 'add' }
    /** Sign in again, with everything of this session filled in. */
    | { readonly kind: 'sign-in'; readonly sessionId: string }
    | { readonly kind: 'revoke-user'; readonly sessionId?: string }
    | { readonly kind: 'user-list' }
    /** Revoke all sessions that are held here. */
    | { readonly kind: 'sweep' }
    | { readonly kind: 'activity' }
    | { readonly kind: 'preferences' };
}
