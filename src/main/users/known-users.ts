import type { Organization } from '../../shared/organization';
import type { FoundUser } from '../../shared/user';

/** Users remembered at most; who was found longest ago goes first. */
const most = 2000;

/** Who look-ups told of, so that a revocation knows whom it is about. In memory only. */
export class KnownUsers {
  readonly #users = new Map<string, FoundUser>();

  remember(organization: Organization, users: readonly FoundUser[]): void {
    for (const user of users) {
      const key = keyOf(organization, user.id);
      this.#users.delete(key);
      this.#users.set(key, user);
    }
    for (const key of this.#users.keys()) {
      if (this.#users.size <= most) return;
      this.#users.delete(key);
    }
  }

  clear(): void {
    this.#users.clear();
  }

  get(organization: Organization, userId: string): FoundUser | undefined {
    return this.#users.get(keyOf(organization, userId));
  }
}

const keyOf = ({ apiOrigin, id }: Organization, userId: string): string =>
  `${apiOrigin} ${id ?? ''} ${userId.toLowerCase()}`;
