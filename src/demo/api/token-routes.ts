import { emptyAnswer, jsonAnswer } from '../http/answer';
import { badRequest, notFound } from '../http/api-error';
import { answered, refused, type ApiRoute } from './api-route';
import { tokenInfo } from './token-info';
import { userId } from './user-id';

const ME = /^\/api\/v2\/tokens\/me$/;

/** `HEAD /api/v2/tokens/me`: verifies; being a call, it is an activity. */
const verify: ApiRoute = { method: 'HEAD', path: ME, answer: () => answered(emptyAnswer(200)) };

/** `GET /api/v2/tokens/me`: TokenInfo; with `preserveIdleTTL=true` it leaves the idle timer alone. */
const describe: ApiRoute = {
  method: 'GET',
  path: ME,
  leavesIdleTimer: (exchange) => exchange.query.get('preserveIdleTTL')?.toLowerCase() === 'true',
  answer: ({ world, tokens, token }) => answered(jsonAnswer(200, tokenInfo(world, tokens, token))),
};

/** `DELETE /api/v2/tokens/me`: revokes the token of the request. */
const revokeMine: ApiRoute = {
  method: 'DELETE',
  path: ME,
  answer: ({ tokens, token }) => {
    tokens.end(token, 'bad.credentials');
    return answered(emptyAnswer(200));
  },
};

/** `GET /api/v2/tokens/timeout`: the organization's rule, `IdleTokenTimeout` of the SDK. */
const timeout: ApiRoute = {
  method: 'GET',
  path: /^\/api\/v2\/tokens\/timeout$/,
  answer: ({ world, token }) => {
    const seconds = world.organization(token.organizationId)?.idleTimeoutSeconds;
    return answered(
      jsonAnswer(200, {
        ...(seconds === undefined ? {} : { idleTokenTimeoutSeconds: seconds }),
        enableIdleTokenTimeout: seconds !== undefined,
      }),
    );
  },
};

/**
 * `DELETE /api/v2/tokens/{userId}`: revokes every token of a user of the caller's organization, the caller's own
 * included. Answers 204 where the other DELETE answers 200: the real cloud documents both, and a client must take both.
 */
const revokeUser: ApiRoute = {
  method: 'DELETE',
  path: /^\/api\/v2\/tokens\/([^/]+)$/,
  permission: 'oauth:token:delete',
  scopes: ['oauth'],
  answer: ({ world, tokens, token, params }) => {
    const id = userId(params[0]);
    if (id === undefined) return refused(badRequest(`The value [${params[0] ?? ''}] is not a valid user id.`));
    if (world.user(id)?.organizationId !== token.organizationId) return refused(notFound());
    tokens.endUser(id);
    return answered(emptyAnswer(204));
  },
};

/** The order counts: `me` and `timeout` come before any user id. */
export const tokenRoutes: readonly ApiRoute[] = [verify, describe, revokeMine, timeout, revokeUser];
