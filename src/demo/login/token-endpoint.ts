import { jsonAnswer, type Answer } from '../http/answer';
import type { Exchange } from '../http/exchange';
import type { DemoToken } from '../tokens/token';
import type { TokenStore } from '../tokens/token-store';
import type { DemoOAuthClient } from '../world/oauth-client';
import type { World } from '../world/world';
import { provenClient } from './client-proof';
import type { GrantStore } from './grant-store';
import { oauthError } from './oauth-error';
import { verifierMatches } from './pkce';

/** `POST /oauth/token`: authorization code (with PKCE or a secret), refresh token, client credentials. */
export class TokenEndpoint {
  readonly #world: World;
  readonly #tokens: TokenStore;
  readonly #grants: GrantStore;

  constructor(world: World, tokens: TokenStore, grants: GrantStore) {
    this.#world = world;
    this.#tokens = tokens;
    this.#grants = grants;
  }

  answer(exchange: Exchange): Answer {
    const form = new URLSearchParams(exchange.body);
    const client = provenClient(this.#world, exchange, form);
    if (client === undefined) return oauthError('invalid_client', 'authentication failed');
    switch (form.get('grant_type')) {
      case 'authorization_code':
        return this.#code(client, form);
      case 'refresh_token':
        return this.#refresh(client, form);
      case 'client_credentials':
        return this.#credentials(client);
      case null:
        return oauthError('invalid_request', 'grant_type is required');
      default:
        return oauthError('unsupported_grant_type', 'The grant type is not supported');
    }
  }

  #code(client: DemoOAuthClient, form: URLSearchParams): Answer {
    const grant = this.#grants.takeCode(form.get('code') ?? '');
    const good =
      grant?.clientId === client.id &&
      grant.redirectUri === form.get('redirect_uri') &&
      (grant.challenge === undefined || verifierMatches(form.get('code_verifier') ?? '', grant.challenge));
    if (!good) return oauthError('invalid_grant', 'The code is not valid, was used before, or its proof failed');
    return this.#issued(client, this.#tokens.issue({ clientId: client.id, userId: grant.userId }));
  }

  #refresh(client: DemoOAuthClient, form: URLSearchParams): Answer {
    const before = this.#grants.takeRefresh(form.get('refresh_token') ?? '', client.id);
    if (before === undefined) return oauthError('invalid_grant', 'The refresh token is not valid');
    // A revoked sign-in must not come back to life; one that merely expired is what refreshing is for.
    const judgement = this.#tokens.judge(before.secret);
    if (judgement.kind === 'refused' && judgement.code !== 'credentials.expired') {
      return oauthError('invalid_grant', 'The sign-in has been revoked');
    }
    const { userId, scopes } = before;
    return this.#issued(client, this.#tokens.issue({ clientId: client.id, userId, scopes }));
  }

  #credentials(client: DemoOAuthClient): Answer {
    if (client.grantType !== 'CLIENT-CREDENTIALS') {
      return oauthError('unauthorized_client', 'The client may not use this grant');
    }
    return this.#issued(client, this.#tokens.issue({ clientId: client.id }));
  }

  #issued(client: DemoOAuthClient, token: DemoToken): Answer {
    return jsonAnswer(200, {
      access_token: token.secret,
      token_type: 'bearer',
      expires_in: Math.round((token.expiresAt - token.issuedAt) / 1000),
      ...(this.#mayRefresh(client) ? { refresh_token: this.#grants.addRefresh(token) } : {}),
    });
  }

  /** Only a client of a code grant that is confidential or registered so, and never under an idle timeout, which a refresh would get around. */
  #mayRefresh(client: DemoOAuthClient): boolean {
    const idles = this.#world.organization(client.organizationId)?.idleTimeoutSeconds !== undefined;
    return client.grantType === 'CODE' && (client.refreshes ?? client.secret !== undefined) && !idles;
  }
}
