import { withHeaders, type Answer } from '../http/answer';
import {
  deadToken,
  errorAnswer,
  methodNotAllowed,
  missingPermission,
  notAuthorized,
  notFound,
  tooManyRequests,
} from '../http/api-error';
import { bearerToken, type Exchange } from '../http/exchange';
import type { RateLimit, RateStanding } from '../limits/rate-limit';
import type { DemoToken } from '../tokens/token';
import type { TokenStore } from '../tokens/token-store';
import type { World } from '../world/world';
import { refused, type ApiCall, type ApiRoute, type Outcome } from './api-route';
import { searchRoutes } from './search-routes';
import { tokenRoutes } from './token-routes';
import { userListingRoute } from './user-listing-route';
import { userRoutes } from './user-routes';

const ROUTES: readonly ApiRoute[] = [...tokenRoutes, ...searchRoutes, userListingRoute, ...userRoutes];

/** A user over all clients has ten times the allowance of one client. */
const USER_FACTOR = 10;

/** The resource side, `https://api.{env}` in the real cloud. */
export class Api {
  readonly #world: World;
  readonly #tokens: TokenStore;
  readonly #limit: RateLimit;

  constructor(world: World, tokens: TokenStore, limit: RateLimit) {
    this.#world = world;
    this.#tokens = tokens;
    this.#limit = limit;
  }

  /** The order is the real cloud's: who are you, are you too fast, is it an activity, may you, and only then the work. */
  answer(exchange: Exchange): Answer {
    const fail = (outcome: Outcome): Answer =>
      outcome.kind === 'answer' ? outcome.answer : errorAnswer(outcome.error, exchange.correlationId);
    const here = ROUTES.filter((route) => route.path.test(exchange.path));
    // The first that matches the path names the resource: `me` is no user id.
    const resource = here.filter((route) => route.path.source === here[0]?.path.source);
    if (resource.length === 0) return fail(refused(notFound('HTTP 404 Not Found')));
    const judgement = this.#tokens.judge(bearerToken(exchange));
    if (judgement.kind === 'refused') return fail(refused(deadToken(judgement.code)));
    const { token } = judgement;
    const standing = this.#count(token);
    const limits = rateHeaders(standing);
    if (standing.exceeded) {
      const key = token.userId === undefined ? 'client.credentials.token.rate.per.minute' : 'token.rate.per.minute';
      return withHeaders(fail(refused(tooManyRequests(standing.resetSeconds, key, standing.allowed))), limits);
    }
    const route = resource.find((one) => one.method === exchange.method);
    if (route?.leavesIdleTimer?.(exchange) !== true) this.#tokens.touch(token);
    if (route === undefined) {
      return withHeaders(fail(refused(methodNotAllowed(resource.map((one) => one.method)))), limits);
    }
    const params = route.path.exec(exchange.path)?.slice(1) ?? [];
    const call: ApiCall = { exchange, token, params, world: this.#world, tokens: this.#tokens };
    return withHeaders(fail(this.#denied(route, token) ?? route.answer(call)), limits);
  }

  #denied(route: ApiRoute, token: DemoToken): Outcome | undefined {
    const { scopes, permission } = route;
    const scoped =
      scopes === undefined || token.scopes.length === 0 || scopes.some((one) => token.scopes.includes(one));
    if (!scoped) return refused(notAuthorized);
    if (permission === undefined || this.#permissions(token).includes(permission)) return undefined;
    return refused(missingPermission(permission));
  }

  #permissions(token: DemoToken): readonly string[] {
    if (token.userId !== undefined) return this.#world.user(token.userId)?.permissions ?? [];
    return this.#world.client(token.clientId)?.permissions ?? [];
  }

  #count(token: DemoToken): RateStanding {
    if (token.userId === undefined) return this.#limit.count(`token/${token.id}`);
    const own = this.#limit.count(`user-client/${token.userId}/${token.clientId}`);
    if (own.exceeded) return own;
    const overall = this.#limit.count(`user/${token.userId}`, this.#limit.rule.allowed * USER_FACTOR);
    return overall.exceeded ? overall : own;
  }
}

const rateHeaders = (standing: RateStanding): Readonly<Record<string, string>> => ({
  'inin-ratelimit-count': String(standing.count),
  'inin-ratelimit-allowed': String(standing.allowed),
  'inin-ratelimit-reset': String(standing.resetSeconds),
});
