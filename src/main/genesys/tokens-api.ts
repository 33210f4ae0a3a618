import { fail, type InputFailure, type NetworkFailure, type ReplyFailure, type Result } from '../../shared/failure';
import type { TokenInfo } from '../../shared/token-info';
import { askStatus, askValue } from './ask';
import type { Http } from './http';
import type { Answer, Reply, Target } from './reply';
import { readTokenInfo } from './token-info-reply';
import { isUserId } from './user-id';

/** The token operations of Genesys Cloud. None of them needs a permission but `revokeUser`. Expected failures are values. */
export interface TokensApi {
  /**
   * `HEAD /api/v2/tokens/me`: does Genesys take this token? Counts as activity for an idle timer. A 401 has no body, so
   * it is followed by one `GET …?preserveIdleTTL=true` that tells its code; where that one is answered with 2xx, the
   * token lives.
   */
  readonly verify: (target: Target) => Reply<null>;
  /** `GET /api/v2/tokens/me`. `preserveIdle`: without starting the idle timer anew. */
  readonly read: (target: Target, options: { readonly preserveIdle: boolean }) => Reply<TokenInfo>;
  /** `DELETE /api/v2/tokens/me`: revokes the token in the request. A success says that Genesys took the request. */
  readonly revoke: (target: Target) => Reply<null>;
  /**
   * `DELETE /api/v2/tokens/{userId}`: revokes every token of the user, this one too if it is theirs. Needs
   * `oauth:token:delete`; without it the failure is `forbidden` and names what is missing. Only a UUID is ever sent:
   * any other word in this place (`me`) would be another request.
   */
  readonly revokeUser: (
    target: Target,
    userId: string,
  ) => Promise<
    Result<Answer<null>, NetworkFailure | ReplyFailure | Extract<InputFailure, { kind: 'malformed-user-id' }>>
  >;
}

const mine = '/api/v2/tokens/me';

/** The token operations, over this way to the network. */
export const createTokensApi = (http: Http): TokensApi => {
  const read: TokensApi['read'] = (target, { preserveIdle }) => {
    const query = preserveIdle ? { query: { preserveIdleTTL: 'true' } } : {};
    return askValue(http, { target, method: 'GET', path: mine, ...query }, readTokenInfo);
  };
  return {
    read,
    verify: async (target) => {
      const head = await askStatus(http, { target, method: 'HEAD', path: mine });
      if (head.ok || !is401(head.failure)) return head;
      const told = await read(target, { preserveIdle: true });
      if (told.ok) return { ok: true, value: { ...told.value, value: null } };
      // Whatever else keeps the code from us takes nothing from a 401 with Genesys's mark.
      if (told.failure.kind !== 'rejected') return head.failure.kind === 'rejected' ? head : told;
      // A HEAD without that mark proves nothing: then the GET alone does.
      const how =
        head.failure.kind === 'rejected' ? ({ by: 'HEAD', toldBy: 'GET' } as const) : ({ by: 'GET' } as const);
      return fail({ ...told.failure, ...how });
    },
    revoke: (target) => askStatus(http, { target, method: 'DELETE', path: mine }),
    revokeUser: async (target, userId) => {
      if (!isUserId(userId)) return fail({ kind: 'malformed-user-id' });
      const path = `/api/v2/tokens/${userId}`;
      return askStatus(http, { target, method: 'DELETE', path, names: 'user', action: 'revoke-users' });
    },
  };
};

const is401 = (failure: NetworkFailure | ReplyFailure): boolean =>
  failure.kind === 'rejected' || (failure.kind === 'bad-reply' && failure.status === 401);
