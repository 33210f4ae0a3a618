import { fail, type InputFailure, type NetworkFailure, type ReplyFailure, type Result } from '../../shared/failure';
import type { Person } from '../../shared/token-info';
import type { FoundUser, UserFindings } from '../../shared/user';
import { askValue } from './ask';
import { readFoundUser } from './found-user-reply';
import type { Http } from './http';
import { readPerson } from './person-reply';
import type { Answer, Reply, Target } from './reply';
import { isUserId } from './user-id';
import { readFindings, searchBody, type UserSearch } from './user-search';

/** The user operations that this app needs. Each counts as activity for an idle timer. None brings a picture. */
export interface UsersApi {
  /** `GET /api/v2/users/me`: whose token this is. Client-credentials tokens have no user: a failure then. */
  readonly me: (target: Target) => Reply<Person>;
  /**
   * `GET /api/v2/users/{userId}`; `not-found` where the organization has no such user. Needs no permission, but the scope
   * `users:readonly`. Only a UUID is ever sent.
   */
  readonly get: (
    target: Target,
    userId: string,
  ) => Promise<
    Result<Answer<FoundUser>, NetworkFailure | ReplyFailure | Extract<InputFailure, { kind: 'malformed-user-id' }>>
  >;
  /**
   * `POST /api/v2/users/search`: users of any state. Needs `directory:user:view`; without it the failure is `forbidden`
   * and tells what was tried.
   */
  readonly search: (target: Target, search: UserSearch) => Reply<UserFindings>;
}

/** The user operations, over this way to the network. */
export const createUsersApi = (http: Http): UsersApi => ({
  me: (target) => askValue(http, { target, method: 'GET', path: '/api/v2/users/me' }, readPerson),
  get: async (target, userId) => {
    if (!isUserId(userId)) return fail({ kind: 'malformed-user-id' });
    const path = `/api/v2/users/${userId}`;
    return askValue(http, { target, method: 'GET', path, names: 'user', action: 'look-up-user' }, readFoundUser);
  },
  search: (target, search) => {
    const call = { target, method: 'POST', path: '/api/v2/users/search', body: searchBody(search) } as const;
    return askValue(http, { ...call, action: 'search-users' }, readFindings);
  },
});
