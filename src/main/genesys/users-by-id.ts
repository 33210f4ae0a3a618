import * as v from 'valibot';
import type { FoundUser } from '../../shared/user';
import { askValue } from './ask';
import { readFoundUser } from './found-user-reply';
import type { Http } from './http';
import type { Reply, Target } from './reply';
import { isUserId } from './user-id';

/** Most ids that are asked for at once: what the answer's page holds, and an address of 5,000 characters takes. */
export const mostUsersAtOnce = 100;

const schema = v.object({ entities: v.optional(v.array(v.unknown()), []) });

const readEntities = (json: unknown): readonly FoundUser[] | undefined => {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success || Array.isArray(json)) return undefined;
  return parsed.output.entities.flatMap((one) => {
    const user = readFoundUser(one);
    return user === undefined ? [] : [user];
  });
};

/**
 * `GET /api/v2/users?id=…` (model UserEntityListing): users of any state by their ids, up to 100 at once. Whom the
 * answer leaves out is not proven to be unknown: only `GET /api/v2/users/{userId}` says that. Needs the scope
 * `users:readonly`. Only UUIDs are ever sent.
 */
export type UsersById = (target: Target, userIds: readonly string[]) => Reply<readonly FoundUser[]>;

/** The look-up, over this way to the network. */
export const createUsersById =
  (http: Http): UsersById =>
  (target, userIds) => {
    const id = userIds.filter(isUserId).slice(0, mostUsersAtOnce);
    const query = { id, pageSize: String(mostUsersAtOnce), state: 'any' };
    return askValue(
      http,
      { target, method: 'GET', path: '/api/v2/users', query, action: 'look-up-user' },
      readEntities,
    );
  };
