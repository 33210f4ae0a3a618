import type { AuditEntry } from '../../shared/audit';
import type { DiskFailure } from '../../shared/failure';
import type { CancelTimer, Clock } from '../system/clock';
import { dayOf } from './audit-file-name';
import type { AuditFolder } from './audit-folder';
import { toLine, within } from './audit-line';

interface Parts {
  readonly folder: Pick<AuditFolder, 'append' | 'removeAll'>;
  readonly clock: Pick<Clock, 'now' | 'setTimer'>;
  readonly newId: () => string;
  /** The text without any secret that is held now: whatever a person or a host put where, none gets into the trail. */
  readonly withoutSecrets: (text: string) => string;
  /** Told of every attempt to write: `undefined` when the disk took it. */
  readonly onDisk: (failure: DiskFailure | undefined) => void;
}

interface Waiting {
  readonly entry: AuditEntry;
  /** Tells whoever waits whether it is on disk. */
  readonly settle: (isWritten: boolean) => void;
}

/** Most entries that wait in memory for a disk that takes nothing. */
const mostWaiting = 50_000;
/** Most entries that are written at once. */
const mostAtOnce = 500;
/** Nobody waits longer for the disk than this, in milliseconds: what is asked of Genesys Cloud goes on without it. */
const patienceMs = 1000;
/** Milliseconds between two attempts on a disk that took nothing. */
const retryMs = 5000;

/** The trail's one writer. Opened by the first entry; what comes in while a write is under way goes with the next one. */
export class AuditTrail {
  readonly #parts: Parts;
  /** Oldest first; what is being written stays until it is on disk. */
  readonly #waiting: Waiting[] = [];
  #lost = 0;
  #writing = false;
  #line: Promise<unknown> = Promise.resolve();
  #retry: CancelTimer | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Adds an entry. True once it is on disk; false once it is known that the disk does not take it now: then it waits in
   * memory and is written when it can be. Never rejects, and never takes longer than a second.
   */
  add(entry: AuditEntry): Promise<boolean> {
    if (this.#waiting.length >= mostWaiting) {
      this.#lost += 1;
      return Promise.resolve(false);
    }
    return new Promise((resolve) => {
      const cancel = this.#parts.clock.setTimer(patienceMs, () => resolve(false));
      const settle = (isWritten: boolean): void => {
        cancel();
        resolve(isWritten);
      };
      this.#waiting.push({ entry, settle });
      if (this.#retry === undefined) this.#start();
      else settle(false);
    });
  }

  /** Resolves once everything that was added is on disk, or after a second, or at once where the disk takes nothing. */
  settled(): Promise<void> {
    if (this.#waiting.length === 0 || this.#retry !== undefined) return Promise.resolve();
    return new Promise((resolve) => {
      const cancel = this.#parts.clock.setTimer(patienceMs, resolve);
      void this.#line.then(() => {
        cancel();
        resolve();
      });
    });
  }

  /** The app quits: one last attempt. */
  async close(): Promise<void> {
    this.#stopWaiting();
    this.#start();
    await this.settled();
    this.#stopWaiting();
  }

  #stopWaiting(): void {
    this.#retry?.();
    this.#retry = undefined;
  }

  /**
   * Deletes the whole trail, also what waits. What is added from now on begins a new one. Gives back why a file could not
   * be deleted.
   */
  clear(): Promise<DiskFailure | undefined> {
    const gone = new Set(this.#waiting);
    this.#lost = 0;
    return this.#inLine(() => {
      const kept = this.#waiting.filter((one) => !gone.has(one));
      this.#waiting.splice(0, Infinity, ...kept);
      for (const { settle } of gone) settle(false);
      return this.#parts.folder.removeAll();
    });
  }

  #start(): void {
    if (this.#writing) return;
    this.#writing = true;
    void this.#inLine(async () => {
      while (await this.#writeSome());
    });
  }

  /** Work on the files, one after the other. */
  #inLine<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = this.#line.then(work);
    this.#line = outcome;
    return outcome;
  }

  /** True where there may be more to write. */
  async #writeSome(): Promise<boolean> {
    const { folder, withoutSecrets, onDisk } = this.#parts;
    const batch = this.#nextBatch();
    const [first] = batch;
    if (first === undefined) {
      this.#writing = false;
      return false;
    }
    const lines = batch.map(({ entry }) => `${toLine(entry)}\n`).join('');
    const failure = await folder.append(dayOf(within(first.entry.at)), withoutSecrets(lines));
    onDisk(failure);
    if (failure !== undefined) {
      this.#writing = false;
      for (const { settle } of this.#waiting) settle(false);
      this.#retry = this.#parts.clock.setTimer(retryMs, () => {
        this.#retry = undefined;
        this.#start();
      });
      return false;
    }
    this.#waiting.splice(0, batch.length);
    for (const { settle } of batch) settle(true);
    this.#tellLost();
    return true;
  }

  /** What comes first and is of one day. */
  #nextBatch(): readonly Waiting[] {
    const some = this.#waiting.slice(0, mostAtOnce);
    const [first] = some;
    if (first === undefined) return [];
    const day = dayOf(within(first.entry.at));
    const end = some.findIndex(({ entry }) => dayOf(within(entry.at)) !== day);
    return end < 0 ? some : some.slice(0, end);
  }

  #tellLost(): void {
    if (this.#lost === 0) return;
    const { newId, clock } = this.#parts;
    const entry: AuditEntry = { id: newId(), at: clock.now(), kind: 'entries-lost', counts: { entries: this.#lost } };
    this.#lost = 0;
    this.#waiting.push({ entry, settle: () => undefined });
  }
}
