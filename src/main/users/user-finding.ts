import { fail, succeed, type Failure, type Result } from '../../shared/failure';
import { organizationOf } from '../../shared/organization';
import type { UserFindings } from '../../shared/user';
import type { UsersApi } from '../genesys/users-api';
import { askingOf, type Asking, type AskingParts } from './asking';
import type { KnownUsers } from './known-users';
import { bestFirst, parseQuery, type UserQuery } from './user-query';

interface Parts extends AskingParts {
  readonly users: Pick<UsersApi, 'get' | 'search'>;
  readonly known: Pick<KnownUsers, 'remember'>;
  readonly now: () => number;
  /** Has a session checked, because its token was refused. */
  readonly recheck: (sessionId: string) => void;
}

/** Rows that a person can look through; of more, the total is told. */
const mostShown = 50;

/** Finds the users that a person means, with the token of one session, in its organization. */
export class UserFinding {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * By id without a permission, otherwise by name and e-mail address with `directory:user:view`. Nobody found is an empty
   * list, but an id that means nobody is `not-found`.
   */
  async find(sessionId: string, typed: string): Promise<Result<UserFindings>> {
    const query = parseQuery(typed);
    if (query.kind === 'empty') return fail({ kind: 'empty-query' });
    const asking = askingOf(this.#parts, sessionId);
    if (!asking.ok) return asking;
    const found =
      query.kind === 'id' ? await this.#byId(asking.value, query.userId) : await this.#by(asking.value, query);
    if (found.ok) this.#parts.known.remember(organizationOf(asking.value.session), found.value.users);
    else if (found.failure.kind === 'rejected') this.#parts.recheck(sessionId);
    return found;
  }

  async #byId({ target }: Asking, userId: string): Promise<Result<UserFindings>> {
    const reply = await this.#parts.users.get(target, userId);
    return reply.ok ? succeed({ users: [reply.value.value], total: 1 }) : reply;
  }

  async #by(asking: Asking, { text, searches }: Extract<UserQuery, { kind: 'text' }>): Promise<Result<UserFindings>> {
    let findings: UserFindings = { users: [], total: 0 };
    for (const conditions of searches) {
      const reply = await this.#parts.users.search(asking.target, { conditions, pageSize: mostShown });
      this.#see(asking, reply.ok ? undefined : reply.failure);
      if (!reply.ok) return reply;
      findings = reply.value.value;
      if (findings.users.length > 0) break;
    }
    return succeed({ ...findings, users: bestFirst(findings.users, text) });
  }

  #see({ session }: Asking, failure: Failure | undefined): void {
    if (failure !== undefined && failure.kind !== 'forbidden') return;
    const { store, now } = this.#parts;
    const allowed = failure === undefined;
    store.apply(session.id, { kind: 'permission-seen', at: now(), action: 'search-users', allowed });
  }
}
