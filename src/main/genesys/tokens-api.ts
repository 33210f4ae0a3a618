import type { NetworkFailure, ReplyFailure } from '../../shared/failure';
import type { TokenInfo } from '../../shared/token-info';
import { askStatus, askValue } from './ask';
import type { Http } from './http';
import type { Reply, Target } from './reply';
import { readTokenInfo } from './token-info-reply';

/** The token operations of Genesys Cloud. Expected failures are values. */
export interface TokensApi {
  /**
   * `HEAD /api/v2/tokens/me`: does Genesys take this token? Counts as activity for an idle timer. A 401
   * has no body, so it is followed by one GET that tells its code; if that one finds the token alive, it is.
   */
  readonly verify: (target: Target) => Reply<null>;
  /** `GET /api/v2/tokens/me`. `preserveIdle`: without starting the idle timer anew. */
  readonly read: (target: Target, options: { readonly preserveIdle: boolean }) => Reply<TokenInfo>;
  /** `DELETE /api/v2/tokens/me`: revokes the token in the request. */
  readonly revoke: (target: Target) => Reply<null>;
  /**
   * `DELETE /api/v2/tokens/{userId}`: revokes every token of the user; needs `oauth:token:delete`.
   * `userId` must be a UUID.
   */
  readonly revokeUser: (target: Target, userId: string) => Reply<null>;
}

const mine = '/api/v2/tokens/me';

/** The token operations, over this way to the network. */
export const createTokensApi = (http: Http): TokensApi => {
  const read: TokensApi['read'] = (target, { preserveIdle }) => {
    const path = preserveIdle ? `${mine}?preserveIdleTTL=true` : mine;
    return askValue(http, { target, method: 'GET', path }, readTokenInfo);
  };
  return {
    read,
    verify: async (target) => {
      const head = await askStatus(http, { target, method: 'HEAD', path: mine });
      if (head.ok || !is401(head.failure)) return head;
      const told = await read(target, { preserveIdle: true });
      if (told.ok) return { ok: true, value: { ...told.value, value: null } };
      // The GET can fail in ways of its own; then what the HEAD said stands.
      return told.failure.kind === 'rejected' ? told : head;
    },
    revoke: (target) => askStatus(http, { target, method: 'DELETE', path: mine }),
    revokeUser: (target, userId) =>
      askStatus(http, { target, method: 'DELETE', path: `/api/v2/tokens/${encodeURIComponent(userId)}` }),
  };
};

const is401 = (failure: NetworkFailure | ReplyFailure): boolean =>
  failure.kind === 'rejected' || (failure.kind === 'bad-reply' && failure.status === 401);
