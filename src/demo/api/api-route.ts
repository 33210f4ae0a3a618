import type { Answer } from '../http/answer';
import type { ApiError } from '../http/api-error';
import type { Exchange } from '../http/exchange';
import type { DemoToken } from '../tokens/token';
import type { TokenStore } from '../tokens/token-store';
import type { World } from '../world/world';

/** A request of the API that has been let in. */
export interface ApiCall {
  readonly exchange: Exchange;
  readonly token: DemoToken;
  /** What the groups of the route's path matched. */
  readonly params: readonly string[];
  readonly world: World;
  readonly tokens: TokenStore;
}

/** What an operation says: an answer, or an error that still needs its correlation id. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'error'; readonly error: ApiError };

export const answered = (answer: Answer): Outcome => ({ kind: 'answer', answer });
export const refused = (error: ApiError): Outcome => ({ kind: 'error', error });

/** One operation of the API. */
export interface ApiRoute {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  readonly path: RegExp;
  /** The permission that it needs, of the person or of the machine's role. */
  readonly permission?: string | undefined;
  /** One of these has to be among the token's scopes, unless the token has none at all, as with client credentials. */
  readonly scopes?: readonly string[] | undefined;
  /** True for a request that is no activity, and so leaves the idle timer alone. */
  readonly leavesIdleTimer?: ((exchange: Exchange) => boolean) | undefined;
  readonly answer: (call: ApiCall) => Outcome;
}
