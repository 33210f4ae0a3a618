import { jsonAnswer } from '../http/answer';
import { badRequest } from '../http/api-error';
import type { DemoUser } from '../world/user';
import { answered, refused, type ApiRoute } from './api-route';
import { userId } from './user-id';
import { userModel } from './user-model';

const whole = (text: string | null, otherwise: number): number => (text === null ? otherwise : Number(text));
const isSize = (size: number): boolean => Number.isInteger(size) && size >= 1 && size <= 500;

/**
 * `GET /api/v2/users`: `UserEntityListing` of the SDK. `id`, given several times or with commas, names whom to list; whoever is
 * not in the organization is left out without a word. `state` is `active` unless said otherwise.
 */
export const userListingRoute: ApiRoute = {
  method: 'GET',
  path: /^\/api\/v2\/users$/,
  scopes: ['users', 'users:readonly'],
  answer: ({ exchange, world, token }) => {
    const { query } = exchange;
    const ids = query.getAll('id').flatMap((value) => value.split(','));
    const wrong = ids.find((id) => userId(id) === undefined);
    if (wrong !== undefined) return refused(badRequest(`The value [${wrong}] is not a valid user id.`));
    const [pageSize, pageNumber] = [whole(query.get('pageSize'), 25), whole(query.get('pageNumber'), 1)];
    if (!isSize(pageSize) || !(pageNumber >= 1)) return refused(badRequest());
    const state = query.get('state') ?? 'active';
    const isListed = (user: DemoUser | undefined): user is DemoUser =>
      user?.organizationId === token.organizationId && (state === 'any' || state === user.state);
    const named = ids.map((id) => world.user(id.toLowerCase()));
    const found = [...new Set(ids.length === 0 ? world.users : named)].filter(isListed);
    const start = (pageNumber - 1) * pageSize;
    return answered(
      jsonAnswer(200, {
        entities: found.slice(start, start + pageSize).map((user) => userModel(world, user)),
        pageSize,
        pageNumber,
        total: found.length,
        pageCount: Math.ceil(found.length / pageSize),
      }),
    );
  },
};
