import { jsonAnswer } from '../http/answer';
import { badRequest, notFound } from '../http/api-error';
import type { DemoUser } from '../world/user';
import { answered, refused, type ApiCall, type ApiRoute } from './api-route';
import { tokenInfo } from './token-info';
import { userId } from './user-id';
import { userModel } from './user-model';

const expands = ({ exchange }: ApiCall): ReadonlySet<string> =>
  new Set(exchange.query.getAll('expand').flatMap((value) => value.split(',')));

/** The parts of `UserMe` that come only when they are asked for. */
function expanded(call: ApiCall, user: DemoUser): object {
  const wanted = expands(call);
  const organization = call.world.organization(user.organizationId);
  const permissions = { roles: [], unusedRoles: [], permissions: user.permissions, permissionPolicies: [] };
  return {
    ...(wanted.has('authorization') ? { authorization: permissions } : {}),
    ...(wanted.has('token') ? { token: tokenInfo(call.world, call.tokens, call.token) } : {}),
    ...(wanted.has('organization') && organization !== undefined
      ? { organization: { id: organization.id, name: organization.name, domain: organization.domain, version: 3 } }
      : {}),
  };
}

/**
 * `GET /api/v2/users/me`. A client-credentials token has no user: users of the real cloud report a 400 with this message;
 * its `code` is not reported, `bad.request` is what other 400s of that kind carry.
 */
const me: ApiRoute = {
  method: 'GET',
  path: /^\/api\/v2\/users\/me$/,
  scopes: ['user-basic-info', 'users', 'users:readonly'],
  answer: (call) => {
    const user = call.token.userId === undefined ? undefined : call.world.user(call.token.userId);
    if (user === undefined) {
      const rule = 'Client credentials cannot be used for requests that require a user context.';
      return refused(badRequest(`This request requires a user context. ${rule}`));
    }
    return answered(jsonAnswer(200, { ...userModel(call.world, user), ...expanded(call, user) }));
  },
};

/** `GET /api/v2/users/{userId}`: inactive users are found too; `state` narrows. */
const byId: ApiRoute = {
  method: 'GET',
  path: /^\/api\/v2\/users\/([^/]+)$/,
  scopes: ['users', 'users:readonly'],
  answer: ({ exchange, world, token, params }) => {
    const id = userId(params[0]);
    if (id === undefined) return refused(badRequest(`The value [${params[0] ?? ''}] is not a valid user id.`));
    const user = world.user(id);
    const state = exchange.query.get('state') ?? 'any';
    if (user?.organizationId !== token.organizationId) return refused(notFound());
    if (state !== 'any' && state !== user.state) return refused(notFound());
    return answered(jsonAnswer(200, userModel(world, user)));
  },
};

/** The order counts: `me` comes before any user id. */
export const userRoutes: readonly ApiRoute[] = [me, byId];
