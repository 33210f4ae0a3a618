import { htmlAnswer, redirectAnswer, type Answer } from '../http/answer';
import { errorAnswer, methodNotAllowed } from '../http/api-error';
import type { Exchange } from '../http/exchange';
import type { TokenStore } from '../tokens/token-store';
import type { World } from '../world/world';
import { Authorize } from './authorize';
import { noticePage } from './authorize-page';
import { GrantStore } from './grant-store';
import { redirectAllowed } from './redirect-rule';
import { TokenEndpoint } from './token-endpoint';

/** The login side, `https://login.{env}` in the real cloud. */
export class Login {
  readonly #world: World;
  readonly #authorize: Authorize;
  readonly #token: TokenEndpoint;

  constructor(world: World, tokens: TokenStore, now: () => number) {
    const grants = new GrantStore(now);
    this.#world = world;
    this.#authorize = new Authorize(world, grants);
    this.#token = new TokenEndpoint(world, tokens, grants);
  }

  /** `undefined` for a path that is not part of the login side. */
  answer(exchange: Exchange): Answer | undefined {
    const { method, path } = exchange;
    const wrong = (...allowed: readonly string[]): Answer =>
      errorAnswer(methodNotAllowed(allowed), exchange.correlationId);
    switch (path) {
      case '/oauth/authorize':
        if (method === 'GET') return this.#authorize.show(exchange.query);
        return method === 'POST' ? this.#authorize.choose(new URLSearchParams(exchange.body)) : wrong('GET', 'POST');
      case '/oauth/token':
        return method === 'POST' ? this.#token.answer(exchange) : wrong('POST');
      case '/logout':
        return method === 'GET' ? this.#logout(exchange.query) : wrong('GET');
      default:
        return undefined;
    }
  }

  /** Nobody stays signed in to the picker, so logging out is only the way back. */
  #logout(query: URLSearchParams): Answer {
    const client = this.#world.client(query.get('client_id') ?? '');
    const redirectUri = query.get('redirect_uri') ?? '';
    if (client !== undefined && redirectAllowed(client.redirectUris, redirectUri)) return redirectAnswer(redirectUri);
    return htmlAnswer(200, noticePage('Signed out', 'You are signed out of the demo cloud.'));
  }
}
