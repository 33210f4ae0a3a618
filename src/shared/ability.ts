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
  | { readonly verdict: 'unlikely'; readonly permission: string; readonly scope: string }
  | { readonly verdict: 'unknown'; readonly permission: string };

/** What Genesys Cloud answered when a session tried something that needs a permission. */
export type PermissionsSeen = {
  readonly [Needing in 'search-users' | 'revoke-users']?: { readonly at: number; readonly allowed: boolean };
};
