import type { FoundUser } from '../../../shared/user';
import type { UserListCounts, UserListRow, UserListShow, UserListStanding } from '../../../shared/user-list';
import { mentionKey, type UserMention } from './user-mention';

/** A row, and whom its text names. `n`: its place in the list, from 0. */
export interface ListRow extends UserListRow {
  readonly n: number;
  readonly mention?: UserMention;
  /** The session whose token was sent for it last; absent where nothing was sent yet. */
  readonly askerId?: string;
}

type Counts = { -readonly [Key in keyof UserListCounts]: number };

const none: UserListCounts = {
  rows: 0,
  lookingUp: 0,
  waiting: 0,
  sending: 0,
  accepted: 0,
  failed: 0,
  unclear: 0,
  duplicate: 0,
  unknown: 0,
  malformed: 0,
  lookupFailed: 0,
  self: 0,
  selfLeftOut: 0,
};

const countOf = (standing: UserListStanding): Exclude<keyof UserListCounts, 'rows'> => {
  switch (standing.kind) {
    case 'looking-up':
      return 'lookingUp';
    case 'lookup-failed':
      return 'lookupFailed';
    case 'waiting':
      return standing.self ? 'self' : 'waiting';
    case 'self-left-out':
      return 'selfLeftOut';
    case 'proven':
      return 'accepted';
    case 'sending':
    case 'accepted':
    case 'failed':
    case 'unclear':
    case 'duplicate':
    case 'unknown':
    case 'malformed':
      return standing.kind;
    default:
      return standing satisfies never;
  }
};

const shows: Readonly<Record<UserListShow, (kind: UserListStanding['kind']) => boolean>> = {
  all: () => true,
  'to-revoke': (kind) => kind === 'waiting' || kind === 'sending',
  problems: (kind) =>
    kind === 'duplicate' ||
    kind === 'unknown' ||
    kind === 'malformed' ||
    kind === 'lookup-failed' ||
    kind === 'self-left-out',
  open: (kind) => kind === 'failed' || kind === 'unclear',
  accepted: (kind) => kind === 'accepted' || kind === 'proven',
};

/** The rows of a list, their numbers by standing, and who is in it already. Every change costs the same, however long the list. */
export class ListRows {
  readonly #rows: ListRow[] = [];
  readonly #counts: Counts = { ...none };
  readonly #byMention = new Map<string, number>();
  readonly #byUser = new Map<string, number>();

  get counts(): UserListCounts {
    return { ...this.#counts };
  }

  get(n: number): ListRow | undefined {
    return this.#rows[n];
  }

  [Symbol.iterator](): Iterator<ListRow> {
    return this.#rows.values();
  }

  /** Adds a line. One that names somebody in the same way as an earlier one is its duplicate. */
  add(line: number, text: string, mention: UserMention | undefined): void {
    const n = this.#rows.length;
    const key = mention === undefined ? undefined : mentionKey(mention);
    const earlier = key === undefined ? undefined : this.#rows[this.#byMention.get(key) ?? -1];
    if (key !== undefined && earlier === undefined) this.#byMention.set(key, n);
    const standing: UserListStanding =
      earlier !== undefined
        ? { kind: 'duplicate', ofLine: earlier.line }
        : { kind: mention === undefined ? 'malformed' : 'looking-up' };
    this.#rows.push({ n, line, text, ...(mention !== undefined && { mention }), standing });
    this.#counts.rows += 1;
    this.#counts[countOf(standing)] += 1;
  }

  /** A row's user is known. Of two rows that mean the same one the earlier counts, whichever was looked up first. */
  found(n: number, user: FoundUser, isSelf: boolean): void {
    const row = this.#rows[n];
    if (row === undefined) return;
    this.#rows[n] = { ...row, user };
    const other = this.#rows[this.#byUser.get(user.id) ?? -1];
    const waiting: UserListStanding = { kind: 'waiting', self: isSelf };
    if (other === undefined || other.n === n) {
      this.#byUser.set(user.id, n);
      this.set(n, waiting);
    } else if (other.n < n || other.standing.kind !== 'waiting') {
      this.set(n, { kind: 'duplicate', ofLine: other.line });
    } else {
      this.#byUser.set(user.id, n);
      this.set(other.n, { kind: 'duplicate', ofLine: row.line });
      this.set(n, waiting);
    }
  }

  set(n: number, standing: UserListStanding): void {
    const row = this.#rows[n];
    if (row === undefined) return;
    this.#counts[countOf(row.standing)] -= 1;
    this.#counts[countOf(standing)] += 1;
    this.#rows[n] = { ...row, standing };
  }

  /** A request for the row's user is sent with the token of this session. */
  ask(n: number, askerId: string, standing: UserListStanding): void {
    const row = this.#rows[n];
    if (row !== undefined) this.#rows[n] = { ...row, askerId };
    this.set(n, standing);
  }

  /** The row that is asked for a user, if there is one. */
  ofUser(userId: string): ListRow | undefined {
    return this.#rows[this.#byUser.get(userId) ?? -1];
  }

  /** Rows of a kind, from the `offset`-th on, at most `limit`, and how many there are in all. */
  page(
    show: UserListShow,
    offset: number,
    limit: number,
  ): { readonly rows: readonly UserListRow[]; readonly total: number } {
    const isShown = shows[show];
    const fitting = this.#rows.filter(({ standing }) => isShown(standing.kind));
    const rows = fitting.slice(offset, offset + limit).map(({ line, text, user, standing }) => ({
      line,
      text,
      ...(user !== undefined && { user }),
      standing,
    }));
    return { rows, total: fitting.length };
  }
}
