import type { Person } from '../../shared/token-info';
import { askValue } from './ask';
import type { Http } from './http';
import { readPerson } from './person-reply';
import type { Reply, Target } from './reply';

/** The user operations that this app needs. */
export interface UsersApi {
  /** `GET /api/v2/users/me`: whose token this is. Client-credentials tokens have no user. Counts as activity. */
  readonly me: (target: Target) => Reply<Person>;
}

export const createUsersApi = (http: Http): UsersApi => ({
  me: (target) => askValue(http, { target, method: 'GET', path: '/api/v2/users/me' }, readPerson),
});
