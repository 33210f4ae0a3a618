import type { AuditEntry, AuditFilter } from '../../shared/audit';
import type { CommandClient } from '../../shared/commands';
import type { Failure } from '../../shared/failure';

/** Entries read at once. */
const pageSize = 100;
/** New entries are looked for this long after something has happened: much happens at once. */
const settleMs = 600;

/** What the view knows of the trail, as the filter narrows it. */
export interface AuditNews {
  readonly entries: readonly AuditEntry[];
  readonly state: 'reading' | 'more' | 'end' | 'failed';
  readonly failure?: Failure;
  /** Lines met on the way that could not be read. */
  readonly damaged: number;
}

interface Parts {
  readonly client: Pick<CommandClient, 'readAudit'>;
  readonly filter: AuditFilter;
  /** Calls back after `milliseconds`; the returned function takes that back. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
  readonly onNews: (news: AuditNews) => void;
}

/** Reads the trail page by page from its newest entry back, and puts on top what is written meanwhile. */
export class AuditFeed {
  readonly #parts: Parts;
  #entries: readonly AuditEntry[] = [];
  #next: string | undefined;
  #damaged = 0;
  #busy = false;
  #over = false;
  #cancel: (() => void) | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Reads the newest page. */
  async start(): Promise<void> {
    await this.#read(undefined);
  }

  /** Reads on from the oldest entry that is known. */
  async more(): Promise<void> {
    if (this.#next !== undefined) await this.#read(this.#next);
  }

  /** Something has happened in the app: looks for new entries once it has settled. */
  touch(): void {
    if (this.#over || this.#cancel !== undefined) return;
    this.#cancel = this.#parts.after(settleMs, () => {
      this.#cancel = undefined;
      if (this.#busy) this.touch();
      else void this.#freshen();
    });
  }

  /** Nothing is of interest any more. */
  close(): void {
    this.#over = true;
    this.#cancel?.();
  }

  async #read(after: string | undefined): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#tell('reading');
    const answer = await this.#ask(after === undefined ? {} : { after });
    this.#busy = false;
    if (this.#over) return;
    if (!answer.ok) {
      this.#tell('failed', answer.failure);
      return;
    }
    const { entries, next, damaged } = answer.value;
    const known = new Set(this.#entries.map(({ id }) => id));
    this.#entries = [...this.#entries, ...entries.filter(({ id }) => !known.has(id))];
    this.#damaged += damaged;
    this.#next = next;
    this.#tell();
  }

  /** Puts new entries on top. Where they don't reach down to what is known, the newest page takes its place. */
  async #freshen(): Promise<void> {
    this.#busy = true;
    const answer = await this.#ask({});
    this.#busy = false;
    if (this.#over || !answer.ok) return;
    const { entries, next, damaged } = answer.value;
    const known = new Set(this.#entries.map(({ id }) => id));
    const fresh = entries.filter(({ id }) => !known.has(id));
    if (fresh.length === 0) return;
    const meets = fresh.length < entries.length;
    this.#entries = meets ? [...fresh, ...this.#entries] : entries;
    if (!meets) {
      this.#next = next;
      this.#damaged = damaged;
    }
    this.#tell();
  }

  #ask(from: { readonly after?: string }): ReturnType<CommandClient['readAudit']> {
    const { client, filter } = this.#parts;
    return client.readAudit({ ...filter, kinds: [...filter.kinds], limit: pageSize, ...from });
  }

  #tell(state?: 'reading' | 'failed', failure?: Failure): void {
    this.#parts.onNews({
      entries: this.#entries,
      state: state ?? (this.#next === undefined ? 'end' : 'more'),
      damaged: this.#damaged,
      ...(failure !== undefined && { failure }),
    });
  }
}
