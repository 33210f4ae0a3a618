import { belongsTo, type Organization } from '../../shared/organization';
import { isLive } from '../../shared/session';
import type { Revocation } from '../sessions/revocation';
import type { SessionStore } from '../sessions/session-store';

/** Held sessions of a revoked user that are brought to their own proof at once. */
const atOnce = 4;

/** The sessions held here that end with their user's revocation, each brought to a proof of its own. */
export class HeldRevoking {
  readonly #store: Pick<SessionStore, 'get' | 'all'>;
  readonly #revocation: Pick<Revocation, 'revoke'>;

  constructor(store: Pick<SessionStore, 'get' | 'all'>, revocation: Pick<Revocation, 'revoke'>) {
    this.#store = store;
    this.#revocation = revocation;
  }

  /** Ids of the user's sessions that are not over yet. */
  of(userId: string, organization: Organization): readonly string[] {
    return this.#store
      .all()
      .filter((one) => belongsTo(one, userId, organization) && !isOver(one.status.kind))
      .map(({ id }) => id);
  }

  /** Revokes each by itself, which ends with a 401; the one that asked comes last. */
  async revoke(ids: readonly string[], askedBy: string): Promise<void> {
    const waiting = [...ids].toSorted((one, other) => Number(one === askedBy) - Number(other === askedBy));
    const work = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const session = this.#store.get(id);
        // A locked one is checked when its keychain opens, and is found dead then.
        if (session !== undefined && isLive(session.status)) await this.#revocation.revoke(id);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
}

const isOver = (kind: string): boolean => kind === 'ended' || kind === 'revoked';
