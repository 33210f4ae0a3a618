import * as v from 'valibot';
import type { FoundUser, UserFindings } from '../../shared/user';
import { readFoundUser } from './found-user-reply';

/**
 * One condition of a search (model UserSearchCriteria). It holds where any of its fields meets any of its values; all
 * conditions of a search must hold. Text is compared without regard to case.
 */
export interface UserCondition {
  readonly type: 'EXACT' | 'CONTAINS';
  readonly fields: readonly ('name' | 'email')[];
  readonly values: readonly [string, ...string[]];
}

/** A search for users. `pageSize`: 1 to 500; only the first page is asked for. */
export interface UserSearch {
  readonly conditions: readonly UserCondition[];
  readonly pageSize: number;
}

/** A leaver is inactive or deleted, and it is leavers whose tokens are to be revoked. */
const anyState = { type: 'EXACT', fields: ['state'], values: ['active', 'inactive', 'deleted'] } as const;

/** The body of `POST /api/v2/users/search` (model UserSearchRequest). Asks for no expansion, so no picture comes. */
export const searchBody = ({ conditions, pageSize }: UserSearch): object => ({
  pageSize,
  pageNumber: 1,
  sortBy: 'name',
  sortOrder: 'ASC',
  query: [...conditions.map(criterion), anyState],
});

/** One value goes as `value`, which every type of condition takes. */
const criterion = ({ type, fields, values }: UserCondition): object =>
  values.length === 1 ? { type, fields, value: values[0] } : { type, fields, values };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  total: v.optional(v.fallback(v.optional(count), undefined)),
  /** Left out where nobody was found. */
  results: v.optional(v.array(v.unknown()), []),
});

/** The users in the answer (model UsersSearchResponse), each once; undefined where it is none. What is no user is left out. */
export const readFindings = (json: unknown): UserFindings | undefined => {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success || Array.isArray(json)) return undefined;
  const users = new Map<string, FoundUser>();
  for (const result of parsed.output.results) {
    const user = readFoundUser(result);
    if (user !== undefined) users.set(user.id, user);
  }
  return { users: [...users.values()], total: Math.max(parsed.output.total ?? 0, users.size) };
};
