import { inLocale } from '../../shared/messages';
import type { Session } from '../../shared/session';

/** Groups longer than this are told apart by organization, where they hold more than one. */
export const mostTogether = 8;

/** Tells organizations apart: each lives in a region. Sessions that have not told of one stand together by region. */
export const homeOf = ({ info, apiOrigin }: Session): string =>
  `${apiOrigin} ${info?.organization?.id ?? info?.organization?.name ?? ''}`;

const collator = inLocale((locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }));

/** Unknown ones come last: they are for the next check to name. */
const compareNames = (one: string | undefined, other: string | undefined): number => {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return collator().compare(one, other);
};

/**
 * The sessions with those of one organization together, otherwise in the order in which they come; the organizations by
 * name, or `as-they-come`: each where its first session stands.
 */
export const byOrganization = (sessions: readonly Session[], order: 'by-name' | 'as-they-come'): readonly Session[] => {
  const homes = new Map<string, Session[]>();
  for (const session of sessions) {
    const home = homeOf(session);
    const known = homes.get(home);
    if (known === undefined) homes.set(home, [session]);
    else known.push(session);
  }
  const shelves = [...homes.values()];
  if (order === 'as-they-come') return shelves.flat();
  const name = (shelf: readonly Session[]): string | undefined => shelf[0]?.info?.organization?.name;
  return shelves.toSorted((one, other) => compareNames(name(one), name(other))).flat();
};

/** Sessions of one organization, in a row. Never empty. */
export interface Shelf {
  readonly home: string;
  readonly sessions: readonly Session[];
}

/** The runs of one organization each, to be headed by its name. */
export const shelvesOf = (sessions: readonly Session[]): readonly Shelf[] => {
  const shelves: { readonly home: string; readonly sessions: Session[] }[] = [];
  for (const session of sessions) {
    const home = homeOf(session);
    const last = shelves.at(-1);
    if (last?.home === home) last.sessions.push(session);
    else shelves.push({ home, sessions: [session] });
  }
  return shelves;
};
