import { fail, type InputFailure, type NetworkFailure, type ReplyFailure, type Result } from '../../shared/failure';
import type { Person } from '../../shared/token-info';
import { askValue } from './ask';
import type { Http } from './http';
import { readPerson } from './person-reply';
import type { Answer, Reply, Target } from './reply';
import { isUserId } from './user-id';

/** The user operations that this app needs. Neither needs a permission; both count as activity for an idle timer. */
export interface UsersApi {
  /** `GET /api/v2/users/me`: whose token this is. Client-credentials tokens have no user: a failure then. */
  readonly me: (target: Target) => Reply<Person>;
  /** `GET /api/v2/users/{userId}`; `not-found` where the organization has no such user. Only a UUID is ever sent. */
  readonly get: (
    target: Target,
    userId: string,
  ) => Promise<
    Result<Answer<Person>, NetworkFailure | ReplyFailure | Extract<InputFailure, { kind: 'malformed-user-id' }>>
  >;
}

/** The user operations, over this way to the network. */
export const createUsersApi = (http: Http): UsersApi => ({
  me: (target) => askValue(http, { target, method: 'GET', path: '/api/v2/users/me' }, readPerson),
  get: async (target, userId) => {
    if (!isUserId(userId)) return fail({ kind: 'malformed-user-id' });
    return askValue(http, { target, method: 'GET', path: `/api/v2/users/${userId}`, names: 'user' }, readPerson);
  },
});
