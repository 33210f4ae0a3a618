import type { Deadline } from '../../../shared/deadline';
import type { Session } from '../../../shared/session';
import type { UserRevocation } from '../../../shared/user-revocation';
import type { SweepChange } from './sweep-notice';
import type { UserListChange } from './user-list-notice';

/** Something that happened and is worth telling. */
export type Change =
  | { readonly kind: SessionChange; readonly session: Session }
  | { readonly kind: 'ending'; readonly session: Session; readonly deadline: Deadline }
  | { readonly kind: 'user-revocation'; readonly revocation: UserRevocation }
  | SweepChange
  | UserListChange
  | { readonly kind: 'keychain-locked' | 'keychain-missing' | 'keychain-open' };

/**
 * `unproven`: a revocation whose answer was lost, or that has gone without proof for long. `not-revoked`: Genesys did not
 * carry it out, and the session is what it was. `renewal-failed`: the session won't get another token by itself.
 */
export type SessionChange =
  | 'ended'
  | 'revoked'
  | 'not-revoked'
  | 'unproven'
  | 'renewal-failed'
  | 'unreachable'
  | 'back';

/** Kinds of change from the most urgent to the calmest: the order in which many of them are told as one. */
export const changeKindsByNeed = [
  'ended',
  'not-revoked',
  'unproven',
  'sweep',
  'user-list',
  'keychain-locked',
  'keychain-missing',
  'renewal-failed',
  'ending',
  'unreachable',
  'user-revocation',
  'revoked',
  'back',
  'keychain-open',
] as const satisfies readonly Change['kind'][];

/** Which session a change is about, where it is about one. */
export const sessionOf = (change: Change): Session | undefined => ('session' in change ? change.session : undefined);
