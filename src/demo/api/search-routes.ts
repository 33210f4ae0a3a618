import { jsonAnswer } from '../http/answer';
import { badRequest } from '../http/api-error';
import { answered, refused, type ApiCall, type ApiRoute, type Outcome } from './api-route';
import { searchMatch, sortKey } from './search-match';
import { searchRequest, type SearchRequest } from './search-request';
import { userModel } from './user-model';

/** A page is linked to by the request that would bring it, as `GET /api/v2/users/search?q64=` takes it. */
const link = (request: SearchRequest, pageNumber: number): string =>
  `/api/v2/users/search?q64=${encodeURIComponent(
    Buffer.from(JSON.stringify({ ...request, pageNumber })).toString('base64'),
  )}`;

/** `UsersSearchResponse` of the SDK. */
function search({ world, token }: ApiCall, request: SearchRequest): object {
  const direction = request.sortOrder === 'DESC' ? -1 : 1;
  const found = world.users
    .filter((user) => user.organizationId === token.organizationId && searchMatch(user, request.query))
    .map((user) => ({ user, key: sortKey(user, request.sortBy) }))
    .toSorted((left, right) => direction * left.key.localeCompare(right.key));
  const { pageSize, pageNumber } = request;
  const pageCount = Math.ceil(found.length / pageSize);
  const start = (pageNumber - 1) * pageSize;
  return {
    total: found.length,
    pageCount,
    pageSize,
    pageNumber,
    ...(pageNumber > 1 ? { previousPage: link(request, pageNumber - 1) } : {}),
    currentPage: link(request, pageNumber),
    ...(pageNumber < pageCount ? { nextPage: link(request, pageNumber + 1) } : {}),
    types: ['users'],
    results: found.slice(start, start + pageSize).map(({ user }) => userModel(world, user)),
  };
}

function run(call: ApiCall, text: string): Outcome {
  const request = searchRequest(text);
  return request === undefined ? refused(badRequest()) : answered(jsonAnswer(200, search(call, request)));
}

const shared = {
  path: /^\/api\/v2\/users\/search$/,
  permission: 'directory:user:view',
  scopes: ['users', 'users:readonly'],
} as const;

/** `POST /api/v2/users/search`, and `GET` with the same request in `q64`, which is what the links of a page are. */
export const searchRoutes: readonly ApiRoute[] = [
  { ...shared, method: 'POST', answer: (call) => run(call, call.exchange.body) },
  {
    ...shared,
    method: 'GET',
    answer: (call) => run(call, Buffer.from(call.exchange.query.get('q64') ?? '', 'base64').toString('utf8')),
  },
];
