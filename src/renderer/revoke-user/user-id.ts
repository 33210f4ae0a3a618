import type { Session } from '../../shared/session';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The user id in what was typed or pasted, in the spelling that Genesys uses; undefined where there is none. */
export const parseUserId = (typed: string): string | undefined => {
  const text = typed.trim();
  return uuid.test(text) ? text.toLowerCase() : undefined;
};

/** Sessions held here whose token belongs to the user: the request ends them too. */
export const sessionsOfUser = (sessions: readonly Session[], userId: string): readonly Session[] =>
  sessions.filter(({ person }) => person?.id.toLowerCase() === userId.toLowerCase());

/** Sessions whose token can ask for something: it was good when last heard of. */
export const actingSessions = (sessions: readonly Session[]): readonly Session[] =>
  sessions.filter(
    ({ status }) => status.kind === 'active' || status.kind === 'unchecked' || status.kind === 'unreachable',
  );
