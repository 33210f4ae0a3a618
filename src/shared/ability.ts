import type { Session } from './session';

/** What a session may be asked to do. */
export type Action = 'revoke-self' | 'look-up-user' | 'search-users' | 'revoke-users';

/**
 * What is known before trying. A guess never hides an action: only `no` comes from an answer of Genesys Cloud.
 * `yes`: needs no permission, or was carried out before. `no`: was refused with a 403, `at` that instant. `unlikely`: the
 * token's scopes don't name what the action needs. `unknown`: nothing tells.
 */
export type Ability =
  | { readonly verdict: 'yes'; readonly because: 'no-permission-needed' }
  | { readonly verdict: 'yes'; readonly because: 'seen'; readonly at: number }
  | { readonly verdict: 'no'; readonly permission: string; readonly at: number }
  /** `permission` is absent where the action needs none beside the scope. */
  | { readonly verdict: 'unlikely'; readonly permission?: string; readonly scope: string }
  | { readonly verdict: 'unknown'; readonly permission: string };

/** An action that Genesys Cloud can refuse with a 403. */
export type Guarded = Exclude<Action, 'revoke-self'>;

/** An action that needs a permission of the token's user. */
export type Permitted = 'search-users' | 'revoke-users';

/** What Genesys Cloud answered when a session tried something that needs a permission; `at` in epoch milliseconds. */
export type PermissionsSeen = {
  readonly [Needing in Permitted]?: { readonly at: number; readonly allowed: boolean };
};

/** What an action needs, as Genesys Cloud names it. */
interface Needs {
  /** Of the user, through one of their roles; absent where none is needed. */
  readonly permission?: string;
  /** Any one of these of the token, the narrowest first: that is the one to ask for. */
  readonly scopes: readonly [string, ...string[]];
}

/**
 * Permissions as the vendor's client documents them for `POST /users/search` and `DELETE /tokens/{userId}`. Scopes go by the
 * group of the endpoint; `:readonly` is enough for what only reads, a search by POST included.
 */
export const needsOf = {
  'look-up-user': { scopes: ['users:readonly', 'users'] },
  'search-users': { permission: 'directory:user:view', scopes: ['users:readonly', 'users'] },
  'revoke-users': { permission: 'oauth:token:delete', scopes: ['oauth'] },
} as const satisfies Readonly<Record<Guarded, Needs>>;

/**
 * What is known of a session's right to do something. What was seen counts most. Scopes are held against it only where the
 * token has any: an empty or absent list says nothing, and a client-credentials grant goes by its roles alone.
 */
export const abilityOf = (session: Session, action: Action): Ability => {
  if (action === 'revoke-self') return { verdict: 'yes', because: 'no-permission-needed' };
  const needs: Needs = needsOf[action];
  const { permission } = needs;
  const seen = action === 'look-up-user' ? undefined : session.seen?.[action];
  if (seen !== undefined && permission !== undefined) {
    const { at } = seen;
    return seen.allowed ? { verdict: 'yes', because: 'seen', at } : { verdict: 'no', permission, at };
  }
  if (!hasScope(session, needs.scopes)) {
    return { verdict: 'unlikely', scope: needs.scopes[0], ...(permission !== undefined && { permission }) };
  }
  return permission === undefined
    ? { verdict: 'yes', because: 'no-permission-needed' }
    : { verdict: 'unknown', permission };
};

const hasScope = ({ info, source }: Session, wanted: readonly string[]): boolean => {
  const scopes = info?.authorizedScope ?? [];
  // Written `CLIENT_CREDENTIALS` and `CLIENT-CREDENTIALS` both.
  const grant = info?.oauthClient?.authorizedGrantType?.toUpperCase().replace('_', '-');
  if (source.kind === 'client-credentials' || grant === 'CLIENT-CREDENTIALS' || scopes.length === 0) return true;
  return scopes.some((scope) => wanted.includes(scope));
};
