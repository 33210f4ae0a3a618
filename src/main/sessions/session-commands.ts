import type { CommandHandlers } from '../../shared/commands';
import { fail, succeed, type Result } from '../../shared/failure';
import type { Revocation } from './revocation';
import type { SessionAdding } from './session-adding';
import type { SessionHolding } from './session-holding';
import { parseLabel } from './session-label';
import type { SessionStore } from './session-store';
import type { Sweeping } from './sweeping';

interface Parts {
  readonly store: SessionStore;
  readonly holding: Pick<SessionHolding, 'forget'>;
  readonly adding: SessionAdding;
  readonly revocation: Revocation;
  readonly sweeping: Pick<Sweeping, 'start'>;
  /** Resolves when the session was checked. */
  readonly checkNow: (sessionId: string) => Promise<void>;
  /** Finds out whose a session is, where that is not known. */
  readonly identify: (sessionId: string) => Promise<void>;
  readonly checkAll: () => void;
}

/** The commands that are about sessions, for the window and the tray alike. */
export type SessionCommands = Pick<
  CommandHandlers,
  | 'addSession'
  | 'renameSession'
  | 'setMode'
  | 'checkSession'
  | 'checkAll'
  | 'revokeSession'
  | 'forgetSession'
  | 'revokeAllSessions'
>;

/** What a person can do with sessions. */
export const createSessionCommands = (parts: Parts): SessionCommands => {
  const { store, holding, adding, revocation, sweeping } = parts;
  const known = (sessionId: string): Result<null> =>
    store.get(sessionId) === undefined ? fail({ kind: 'unknown-session' }) : succeed(null);
  return {
    addSession: (request) => adding.add(request),
    renameSession: async ({ sessionId, label }) => {
      const parsed = parseLabel(label);
      if (!parsed.ok) return parsed;
      store.apply(sessionId, { kind: 'renamed', label: parsed.value });
      return known(sessionId);
    },
    setMode: async ({ sessionId, mode }) => {
      store.apply(sessionId, { kind: 'mode-chosen', mode });
      return known(sessionId);
    },
    checkSession: async ({ sessionId }) => {
      await parts.checkNow(sessionId);
      await parts.identify(sessionId);
      return known(sessionId);
    },
    checkAll: async () => {
      parts.checkAll();
      return succeed(null);
    },
    revokeSession: ({ sessionId }) => revocation.revoke(sessionId),
    forgetSession: ({ sessionId }) => holding.forget(sessionId),
    revokeAllSessions: () => sweeping.start(),
  };
};
