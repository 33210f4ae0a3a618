import * as v from 'valibot';
import type { Person } from '../../shared/token-info';

const word = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 500)),
);
const optionalWord = v.optional(v.fallback(v.optional(word), undefined));
const schema = v.object({ id: v.pipe(v.string(), v.uuid()), name: optionalWord, email: optionalWord });

/** The user in the answer of `GET /api/v2/users/me` or `users/{id}`; undefined where there is none. */
export const readPerson = (json: unknown): Person | undefined => {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return undefined;
  const { id, name, email } = parsed.output;
  return { id, ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
};
