import * as v from 'valibot';
import type { FoundUser } from '../../shared/user';
import { shownLine } from './shown-line';

/** Names are shown to people: one line, cut beyond what a line holds, without what could disguise it. */
const word = v.optional(v.fallback(v.optional(v.string()), undefined));

const schema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: word,
  email: word,
  department: word,
  title: word,
  state: word,
});

/**
 * The user in the answer of `GET /api/v2/users/{userId}`, or one of those in a search's (model User); undefined where there
 * is none. Of a field that is not a text, nothing is taken.
 */
export const readFoundUser = (json: unknown): FoundUser | undefined => {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return undefined;
  const { id, ...words } = parsed.output;
  const shown = Object.entries(words).flatMap(([key, text]) => {
    const line = shownLine(text);
    return line === undefined ? [] : [[key, line] as const];
  });
  return { id: id.toLowerCase(), ...Object.fromEntries(shown) };
};
