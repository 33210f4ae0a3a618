import { fail, type Failure, type Result } from '../../../shared/failure';
import type { FoundUser } from '../../../shared/user';
import type { Answer, Target } from '../../genesys/reply';
import type { UsersApi } from '../../genesys/users-api';
import { mostUsersAtOnce, type UsersById } from '../../genesys/users-by-id';
import { mayPass } from '../attempt-verdict';
import type { ListLedger } from './list-ledger';
import type { ListRecord } from './list-record';
import type { ListRow } from './list-rows';
import { retryDelayMs, tryPauses } from './retry-delay';
import type { SendGate } from './send-gate';

interface Parts {
  readonly ledger: ListLedger;
  readonly gate: SendGate;
  /** The asking token as it is now, or why there is none. */
  readonly target: () => Result<Target>;
  readonly users: Pick<UsersApi, 'get' | 'search'>;
  readonly usersById: UsersById;
  readonly random: () => number;
}

type Asked<Value> = Promise<Result<Value>>;

/** E-mail addresses in one search; each can bring a leaver of the same address beside the user. */
const mostEmails = 50;
/** Times that one request is tried. */
const mostTries = 5;
/** Requests on their way at once. */
const lanes = 3;

/**
 * Looks up whom the rows of a list mean, many at a time: ids by `GET /users?id=`, and each one that it leaves out by itself;
 * e-mail addresses by `POST /users/search`. What one token may not do, or what fails, is the row's own outcome.
 */
export class ListLookup {
  readonly #parts: Parts;
  /** Why nothing more can be asked with this token; of searches alone, or of all. */
  #noSearch: Failure | undefined;
  #nothing: Failure | undefined;
  #batches: (readonly ListRow[])[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Looks up every row that waits for it. True: all are. False: the gate was shut meanwhile. */
  async run(): Promise<boolean> {
    const rows = [...this.#parts.ledger.state.rows].filter(({ standing }) => standing.kind === 'looking-up');
    this.#batches = [
      ...batched(rows.filter(isById), mostUsersAtOnce),
      ...batched(
        rows.filter((row) => !isById(row)),
        mostEmails,
      ),
    ];
    await Promise.all(Array.from({ length: lanes }, () => this.#lane()));
    return !this.#parts.gate.isShut;
  }

  async #lane(): Promise<void> {
    for (let rows = this.#batches.shift(); rows !== undefined; rows = this.#batches.shift()) {
      if (this.#parts.gate.isShut) return;
      const [first] = rows;
      if (first === undefined) continue;
      await (isById(first) ? this.#byId(rows) : this.#byEmail(rows));
    }
  }

  async #byId(rows: readonly ListRow[]): Promise<void> {
    const { usersById } = this.#parts;
    const ids = rows.flatMap(({ mention }) => (mention?.kind === 'id' ? [mention.id] : []));
    const reply = await this.#ask((target) => usersById(target, ids));
    if (reply === undefined) return;
    if (!reply.ok && !isAboutBatch(reply.failure)) return this.#give(rows, reply.failure);
    const found = new Map(reply.ok ? reply.value.map((user) => [user.id, user]) : []);
    const userOf = ({ mention }: ListRow): FoundUser | undefined =>
      mention?.kind === 'id' ? found.get(mention.id) : undefined;
    await this.#found(rows, userOf);
    for (const row of rows) if (userOf(row) === undefined) await this.#single(row);
  }

  /** Only this says of an id that nobody has it. */
  async #single(row: ListRow): Promise<void> {
    const { ledger, users } = this.#parts;
    const { n, mention } = row;
    const id = mention?.kind === 'id' ? mention.id : '';
    const reply = await this.#ask((target) => users.get(target, id));
    if (reply === undefined) return;
    if (reply.ok) await ledger.commit({ t: 'found', n, user: reply.value });
    else if (reply.failure.kind === 'not-found') await ledger.commit({ t: 'unknown', n });
    else await this.#give([row], reply.failure);
  }

  async #byEmail(rows: readonly ListRow[]): Promise<void> {
    if (this.#noSearch !== undefined) return this.#give(rows, this.#noSearch);
    const { users } = this.#parts;
    const [first, ...rest] = rows.flatMap(({ mention }) => (mention?.kind === 'email' ? [mention.email] : []));
    if (first === undefined) return;
    const condition = { type: 'EXACT', fields: ['email'], values: [first, ...rest] } as const;
    const reply = await this.#ask((target) =>
      users.search(target, { conditions: [condition], pageSize: mostEmails * 2 }),
    );
    if (reply === undefined) return;
    const isTooMuch = reply.ok ? reply.value.total > reply.value.users.length : isAboutBatch(reply.failure);
    if (isTooMuch && rows.length > 1) {
      const half = Math.ceil(rows.length / 2);
      this.#batches.unshift(rows.slice(0, half), rows.slice(half));
      return;
    }
    if (!reply.ok) {
      if (reply.failure.kind === 'forbidden') this.#noSearch = reply.failure;
      return this.#give(rows, reply.failure);
    }
    const found = byAddress(reply.value.users);
    const userOf = ({ mention }: ListRow): FoundUser | undefined =>
      mention?.kind === 'email' ? found.get(mention.email) : undefined;
    await this.#found(rows, userOf);
    const unknown = rows.filter((row) => userOf(row) === undefined);
    await this.#commit(unknown.map(({ n }) => ({ t: 'unknown', n })));
  }

  #found(rows: readonly ListRow[], userOf: (row: ListRow) => FoundUser | undefined): Promise<void> {
    const records = rows.flatMap((row): readonly ListRecord[] => {
      const user = userOf(row);
      return user === undefined ? [] : [{ t: 'found', n: row.n, user }];
    });
    return this.#commit(records);
  }

  #give(rows: readonly ListRow[], failure: Failure): Promise<void> {
    return this.#commit(rows.map(({ n }) => ({ t: 'not-looked-up', n, failure })));
  }

  async #commit(records: readonly ListRecord[]): Promise<void> {
    if (records.length > 0) await this.#parts.ledger.commit(...records);
  }

  /** One request, tried again where that may help; undefined where the gate was shut. */
  async #ask<Value>(
    call: (target: Target) => Promise<Result<Answer<Value>>>,
  ): Promise<Awaited<Asked<Value>> | undefined> {
    const { gate, target, random } = this.#parts;
    for (let tries = 1; ;) {
      if (this.#nothing !== undefined) return fail(this.#nothing);
      if (!(await gate.leave(() => this.#batches.length + lanes))) return undefined;
      const reply = await gate.through<Value, Failure>(async () => {
        const asking = target();
        if (asking.ok) return call(asking.value);
        this.#nothing = asking.failure;
        return asking;
      });
      if (reply.ok) return { ok: true, value: reply.value.value };
      const { failure } = reply;
      if (failure.kind === 'rate-limited') continue;
      if (failure.kind === 'rejected') this.#nothing = failure;
      if (!mayPass(failure) || tries === mostTries) return reply;
      await gate.sleep(retryDelayMs(tries, failure, random, tryPauses));
      tries += 1;
    }
  }
}

const isById = ({ mention }: ListRow): boolean => mention?.kind === 'id';

const batched = (rows: readonly ListRow[], size: number): (readonly ListRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));

/** An answer that refuses this very request, and may not refuse a smaller one. */
const isAboutBatch = (failure: Failure): boolean =>
  failure.kind === 'not-found' ||
  (failure.kind === 'bad-reply' && (failure.why === 'too-large' || (failure.status >= 400 && failure.status <= 499)));

/** Who goes by an address now comes before who went by it once. */
const byAddress = (users: readonly FoundUser[]): ReadonlyMap<string, FoundUser> => {
  const ordered = users.toSorted((one, other) => rankOf(other) - rankOf(one));
  return new Map(ordered.flatMap((user) => (user.email === undefined ? [] : [[user.email.toLowerCase(), user]])));
};

const rankOf = ({ state }: FoundUser): number => (state === 'deleted' ? 2 : state === 'inactive' ? 1 : 0);
