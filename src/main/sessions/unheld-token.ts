import type { Target } from '../genesys/reply';
import type { TokensApi } from '../genesys/tokens-api';
import type { SessionHolding } from './session-holding';

interface Parts {
  readonly tokens: Pick<TokensApi, 'revoke'>;
  readonly holding: Pick<SessionHolding, 'holderOf'>;
}

/**
 * Ends a token that was granted and is not kept, because nobody would know of it any more: `DELETE /api/v2/tokens/me`, once
 * and not waited for. One that a session holds, because the login server gave it out twice, is left alone.
 */
export const endUnheldToken = ({ tokens, holding }: Parts, target: Target): void => {
  if (holding.holderOf(target.token) === undefined) void tokens.revoke(target);
};
