import type { DiskFailure, Result } from '../../../shared/failure';
import type { ListJournal } from './list-journal';
import { recordLines, type ListRecord } from './list-record';
import type { ListState } from './list-state';

interface Parts {
  readonly state: ListState;
  readonly journal: Pick<ListJournal, 'append'>;
  /** Called after every change. */
  readonly onChange: () => void;
  /** Told of every write: `undefined` when the disk took it. */
  readonly onDisk: (failure: DiskFailure | undefined) => void;
}

/** A list and its journal in step: what happened is on disk before it counts. The one writer of both. */
export class ListLedger {
  readonly state: ListState;
  readonly #parts: Parts;
  #later: ListRecord[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
    this.state = parts.state;
  }

  /**
   * Writes what happened, then counts it. A disk that takes nothing undoes nothing that happened: it counts all the same,
   * is written with whatever comes next, and the failure is for the caller to stop by.
   */
  async commit(...records: readonly ListRecord[]): Promise<Result<null, DiskFailure>> {
    const { journal, onChange, onDisk } = this.#parts;
    const lines = recordLines([...this.#later, ...records]);
    this.#later = [];
    const written = await journal.append(lines);
    for (const record of records) this.state.apply(record);
    onDisk(written.ok ? undefined : written.failure);
    onChange();
    return written;
  }

  /** Counts at once what may be found out anew after a crash, and has it written with the next `commit`. */
  note(record: ListRecord): void {
    this.state.apply(record);
    this.#later.push(record);
    this.#parts.onChange();
  }

  /** Writes what waits for the next `commit`. */
  async flush(): Promise<void> {
    if (this.#later.length > 0) await this.commit();
  }
}
