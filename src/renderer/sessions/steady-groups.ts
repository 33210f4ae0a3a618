import type { Session } from '../../shared/session';
import type { SessionGroup } from './session-group';

/**
 * The new sessions in the old arrangement: what is there stays where it is, what is gone leaves, and what is new comes at
 * the end of its group. For as long as a person aims at a row, which must not slip away under the pointer.
 */
export const steadied = (before: readonly SessionGroup[], after: readonly SessionGroup[]): readonly SessionGroup[] => {
  const now = new Map<string, Session>();
  for (const group of after) for (const session of group.sessions) now.set(session.id, session);
  const known = new Set(before.flatMap(({ sessions }) => sessions.map(({ id }) => id)));
  const kept = before.map((group) => ({
    ...group,
    sessions: group.sessions.flatMap(({ id }) => now.get(id) ?? []),
  }));
  const fresh = after.map((group) => ({ ...group, sessions: group.sessions.filter(({ id }) => !known.has(id)) }));
  const grown = kept.map((group) => ({
    ...group,
    sessions: [...group.sessions, ...(fresh.find(({ need }) => need === group.need)?.sessions ?? [])],
  }));
  const added = fresh.filter(({ need }) => !before.some((group) => group.need === need));
  return [...grown, ...added].filter(({ sessions }) => sessions.length > 0);
};
