import { succeed } from '../../shared/failure';
import type { Credential, CredentialStore } from './credential-store';

/** Secrets of sessions that a person agreed to hold without a keychain. They are gone when the app ends. */
export const createMemoryStore = (): CredentialStore => {
  const credentials = new Map<string, Credential>();
  return {
    readAll: async (sessionIds) => {
      const found = sessionIds.flatMap((id) => {
        const credential = credentials.get(id);
        return credential === undefined ? [] : [[id, credential] as const];
      });
      return succeed(new Map(found));
    },
    write: async (sessionId, credential) => {
      credentials.set(sessionId, credential);
      return succeed(null);
    },
    erase: async (sessionId) => {
      credentials.delete(sessionId);
      return succeed(null);
    },
    close: () => credentials.clear(),
  };
};
