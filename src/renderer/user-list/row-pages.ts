import type { CommandClient } from '../../shared/commands';
import type { UserListRow, UserListShow } from '../../shared/user-list';

/** Rows asked for at once. */
export const rowsPerPage = 100;
/** What is in sight is read anew at most this often while the list changes. */
const freshMs = 400;

interface Page {
  readonly rows: readonly UserListRow[];
  /** Grows with each change of the list: what was read before it is shown, and read again. */
  readonly version: number;
}

interface Parts {
  readonly client: Pick<CommandClient, 'readUserListRows'>;
  readonly show: UserListShow;
  /** Calls back after `milliseconds`; the returned function takes that back. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  readonly onChange: () => void;
}

/** The rows of a list that can have thousands: only the pages in sight are read, and read again when they may have changed. */
export class RowPages {
  readonly #parts: Parts;
  readonly #pages = new Map<number, Page>();
  readonly #asking = new Set<number>();
  #version = 0;
  #wanted: readonly number[] = [];
  #total: number | undefined;
  #failed = false;
  #cancel: (() => void) | undefined;
  #over = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** How many rows there are; undefined before the first answer. */
  get total(): number | undefined {
    return this.#total;
  }

  /** Whether the last answer was no rows but a failure. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The row at a place from 0; undefined while it is on its way. */
  row(index: number): UserListRow | undefined {
    return this.#pages.get(Math.floor(index / rowsPerPage))?.rows[index % rowsPerPage];
  }

  /** Says which rows are in sight, from `first` to `last`; what is not there yet is read at once. */
  want(first: number, last: number): void {
    const from = Math.floor(Math.max(first, 0) / rowsPerPage);
    const to = Math.floor(Math.max(last, 0) / rowsPerPage);
    this.#wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    for (const page of this.#wanted) if (!this.#pages.has(page)) void this.#read(page);
    this.#refreshSoon();
  }

  /** The list has changed: what is in sight is read again, soon. */
  outdate(): void {
    this.#version += 1;
    this.#refreshSoon();
  }

  /** No answer is of interest any more. */
  close(): void {
    this.#over = true;
    this.#cancel?.();
  }

  #refreshSoon(): void {
    const isOld = (page: number): boolean => (this.#pages.get(page)?.version ?? -1) < this.#version;
    if (this.#cancel !== undefined || this.#over || !this.#wanted.some(isOld)) return;
    this.#cancel = this.#parts.after(freshMs, () => {
      this.#cancel = undefined;
      for (const page of this.#wanted) if (isOld(page)) void this.#read(page);
    });
  }

  async #read(page: number): Promise<void> {
    if (this.#asking.has(page)) return;
    this.#asking.add(page);
    const version = this.#version;
    const { client, show, onChange } = this.#parts;
    const answer = await client.readUserListRows({ show, offset: page * rowsPerPage, limit: rowsPerPage });
    this.#asking.delete(page);
    if (this.#over) return;
    this.#failed = !answer.ok;
    if (answer.ok) {
      this.#pages.set(page, { rows: answer.value.rows, version });
      this.#total = answer.value.total;
    }
    onChange();
    if (answer.ok) this.#refreshSoon();
  }
}
