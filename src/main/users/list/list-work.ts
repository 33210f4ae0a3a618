import { fail, succeed, type DiskFailure, type Result } from '../../../shared/failure';
import type { Session } from '../../../shared/session';
import type { UserList, UserListRow, UserListShow } from '../../../shared/user-list';
import { tellUntold } from './list-audit';
import type { ListJournal } from './list-journal';
import { interruption, openingRecords, readJournal, stateOf } from './list-opening';
import { ListPulse } from './list-pulse';
import { recordLines } from './list-record';
import type { ListRow } from './list-rows';
import type { ListState } from './list-state';
import { OpenList, type OpenListParts } from './open-list';

interface Parts extends OpenListParts {
  readonly journal: ListJournal;
  /** A session that can ask now, or the reason why it can't. */
  readonly asking: (sessionId: string) => Result<Session>;
}

/** Nobody waits longer for what is on its way when the app quits, in milliseconds: the next start asks again for it. */
const quitMs = 1500;

/** The list of users that is worked on: at most one, on disk from its first moment, brought back after a restart. */
export class ListWork {
  readonly #parts: Parts;
  #open: OpenList | undefined;
  /** Another program's, or damaged: it is not written over. */
  #blocked: DiskFailure | undefined;
  #restored: Promise<void> | undefined;
  #line: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts) {
    const pulse = new ListPulse(parts.clock, parts.onChange);
    this.#parts = { ...parts, onChange: () => pulse.beat() };
  }

  /** For the snapshot; undefined where there is none. */
  view(): UserList | undefined {
    return this.#open?.view();
  }

  /** Rows of a kind, page by page. */
  page(
    show: UserListShow,
    offset: number,
    limit: number,
  ): { readonly rows: readonly UserListRow[]; readonly total: number } {
    return this.#open?.ledger.state.rows.page(show, offset, limit) ?? { rows: [], total: 0 };
  }

  /** Every row, in the order of the list. */
  rows(): Iterable<ListRow> {
    return this.#open?.ledger.state.rows ?? [];
  }

  /** Brings back, once, what the last run left; nothing of it goes on by itself. */
  restore(): Promise<void> {
    return (this.#restored ??= this.#restore());
  }

  /** Takes a new list in place of one that is over. A failure means that nothing was changed. */
  open(sessionId: string, text: string, fileName: string | undefined): Promise<Result<null>> {
    return this.#inLine(async () => {
      await this.restore();
      const { asking, journal, clock, newId, onDisk } = this.#parts;
      if (this.#blocked !== undefined) return fail(this.#blocked);
      const asked = asking(sessionId);
      if (!asked.ok) return asked;
      const former = this.#open;
      if (former?.phase.kind === 'running' || former?.phase.kind === 'paused') {
        return fail({ kind: 'user-list', why: 'unfinished' });
      }
      // Loaded when it is first needed: it brings a reader of tables with it.
      const { readListText } = await import('./list-text');
      const list = readListText(text);
      if (!list.ok) return list;
      await former?.rest();
      const facts = { id: newId(), at: clock.now(), session: asked.value, list: list.value, fileName };
      const records = openingRecords(facts);
      const begun = await journal.begin(recordLines(records));
      onDisk(begun.ok ? undefined : begun.failure);
      const state = stateOf(records);
      if (!begun.ok || state === undefined) return begun;
      this.#open = this.#opened(state);
      this.#open.lookUp();
      this.#parts.onChange();
      return succeed(null);
    });
  }

  /** Does something with the list, after whatever was asked before; refused where there is none. */
  with(work: (list: OpenList) => Promise<Result<null>>): Promise<Result<null>> {
    return this.#inLine(async () => {
      await this.restore();
      return this.#open === undefined ? fail({ kind: 'user-list', why: 'no-list' }) : work(this.#open);
    });
  }

  /** Has another session ask from now on; it has to be able to. */
  handOver(sessionId: string): Promise<Result<null>> {
    return this.with(async (list) => {
      const asked = this.#parts.asking(sessionId);
      return asked.ok ? list.handOver(asked.value) : asked;
    });
  }

  /** Lets go of a list that is not running, and deletes what is on disk of it: names and addresses are personal. */
  close(): Promise<Result<null>> {
    return this.#inLine(async () => {
      await this.restore();
      if (this.#open?.phase.kind === 'running') return fail({ kind: 'user-list', why: 'not-now' });
      return this.#remove();
    });
  }

  /** Lets go of whatever there is, running or not; revokes nothing more. */
  clear(): Promise<Result<null>> {
    return this.#inLine(async () => {
      await this.restore();
      return this.#remove();
    });
  }

  /** A held session changed. */
  onSession(session: Session): void {
    this.#open?.drive.onSession(session);
  }

  /** The app quits. */
  async quit(): Promise<void> {
    const { clock, journal } = this.#parts;
    await new Promise<void>((resolve) => {
      const cancel = clock.setTimer(quitMs, resolve);
      void (this.#open?.rest() ?? Promise.resolve()).then(() => {
        cancel();
        resolve();
      });
    });
    await journal.close();
  }

  async #remove(): Promise<Result<null>> {
    await this.#open?.rest();
    const removed = await this.#parts.journal.remove();
    this.#parts.onDisk(removed.ok ? undefined : removed.failure);
    if (!removed.ok) return removed;
    this.#open = undefined;
    this.#blocked = undefined;
    this.#parts.onChange();
    return removed;
  }

  async #restore(): Promise<void> {
    const { journal, clock, newId, onDisk, onChange, audit, sessions } = this.#parts;
    const read = await readJournal(journal);
    if (!read.ok) {
      this.#blocked = read.failure.why === 'newer' ? read.failure : undefined;
      // A journal that can't be read is set aside; the next list begins a new one.
      if (read.failure.why === 'damaged') await journal.setAside(clock.now());
      onDisk(read.failure);
      return;
    }
    if (read.value === undefined) return;
    const list = this.#opened(read.value);
    const broken = interruption(read.value, clock.now(), newId);
    if (broken.length > 0) await list.ledger.commit(...broken);
    this.#open = list;
    // A proof that was found before it could be noted.
    for (const session of sessions()) list.drive.onSession(session);
    onChange();
    await tellUntold(list.ledger, audit);
  }

  #opened(state: ListState): OpenList {
    return new OpenList({ ...this.#parts, inTurn: (work) => this.#inLine(work) }, state);
  }

  #inLine<Value>(work: () => Promise<Value>): Promise<Value> {
    const outcome = this.#line.then(work);
    this.#line = outcome;
    return outcome;
  }
}
