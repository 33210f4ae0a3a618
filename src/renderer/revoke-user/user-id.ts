import type { Session } from '../../shared/session';
import { parseUuid } from '../../shared/uuid';

/** The user id in what was typed or pasted; user ids are UUIDs. */
export const parseUserId = parseUuid;

/** Sessions held here whose token belongs to the user: the request ends them too. */
export const sessionsOfUser = (sessions: readonly Session[], userId: string): readonly Session[] =>
  sessions.filter(({ person }) => person?.id.toLowerCase() === userId.toLowerCase());

/** Sessions whose token can ask for something: it was good when last heard of. */
export const actingSessions = (sessions: readonly Session[]): readonly Session[] =>
  sessions.filter(
    ({ status }) => status.kind === 'active' || status.kind === 'unchecked' || status.kind === 'unreachable',
  );
