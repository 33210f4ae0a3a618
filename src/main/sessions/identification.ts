import type { Person } from '../../shared/token-info';
import type { Reply, Target } from '../genesys/reply';
import { hasNoUser } from './admission';
import type { SessionHolding } from './session-holding';
import type { SessionStore } from './session-store';
import { sessionTarget } from './session-target';

interface Parts {
  readonly store: SessionStore;
  readonly holding: Pick<SessionHolding, 'tokenOf'>;
  readonly users: { readonly me: (target: Target) => Reply<Person> };
}

/**
 * Finds out whose a session is, where that could not be when it was added. Only when a person asks for a
 * check: the question starts an idle timer anew, as a watcher by itself must not.
 */
export const createIdentification =
  ({ store, holding, users }: Parts): ((id: string) => Promise<void>) =>
  async (id) => {
    const session = store.get(id);
    const token = holding.tokenOf(id);
    if (token === undefined || session?.status.kind !== 'active') return;
    if (session.person !== undefined || session.info === undefined || hasNoUser(session.info)) return;
    const me = await users.me(sessionTarget(session, token));
    if (me.ok) store.apply(id, { kind: 'identified', person: me.value.value });
  };
