import type { FoundUser } from '../../shared/user';
import { parseUuid } from '../../shared/uuid';
import type { UserCondition } from '../genesys/user-search';

/** What a person is looking for. */
export type UserQuery =
  | { readonly kind: 'empty' }
  | { readonly kind: 'id'; readonly userId: string }
  /** Searches to try in this order, until one finds somebody. */
  | { readonly kind: 'text'; readonly text: string; readonly searches: readonly (readonly UserCondition[])[] };

/** Words that a search goes by; the rest says little more. */
const mostWords = 6;

const both = ['name', 'email'] as const;

/**
 * Reads what was typed: a user id, an e-mail address, or parts of names and addresses, each of which has to be found in the
 * name or in the address. A whole address is looked for as such first: nobody else is shown beside the one it means.
 */
export const parseQuery = (typed: string): UserQuery => {
  const text = typed.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  if (text === '') return { kind: 'empty' };
  const userId = parseUuid(text);
  if (userId !== undefined) return { kind: 'id', userId };
  const address = addressIn(text);
  const words = [...new Set(text.toLowerCase().split(' '))].slice(0, mostWords);
  const parts = (address === undefined ? words : [address]).map((word): UserCondition => ({
    type: 'CONTAINS',
    fields: both,
    values: [word],
  }));
  const exact: readonly UserCondition[] =
    address === undefined ? [] : [{ type: 'EXACT', fields: ['email'], values: [address] }];
  return { kind: 'text', text, searches: [...(exact.length > 0 ? [exact] : []), parts] };
};

/** `mara@example.com`, also as mail programs copy it: `Mara Lindqvist <mara@example.com>`, `mailto:mara@example.com`. */
const addressIn = (text: string): string | undefined =>
  /^(?:.*<|mailto:)?([^\s<>,;"]+@[^\s<>,;"]+\.[^\s<>,;".]+)>?$/i.exec(text)?.[1]?.toLowerCase();

/** The users, those who go by exactly what was typed first, and otherwise as they came. */
export const bestFirst = (users: readonly FoundUser[], text: string): readonly FoundUser[] => {
  const wanted = text.toLowerCase();
  const isExact = ({ name, email }: FoundUser): boolean =>
    name?.toLowerCase() === wanted || email?.toLowerCase() === wanted;
  return [...users.filter(isExact), ...users.filter((user) => !isExact(user))];
};
