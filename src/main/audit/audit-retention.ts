import type { CancelTimer, Clock } from '../system/clock';
import { endOf } from './audit-file-name';
import type { AuditFolder } from './audit-folder';

interface Parts {
  readonly folder: Pick<AuditFolder, 'files' | 'remove'>;
  readonly clock: Pick<Clock, 'now' | 'setTimer'>;
  /** Days for which an entry is kept. */
  readonly days: () => number;
}

const dayMs = 86_400_000;
/** Milliseconds between two looks. */
const lookEvery = 3_600_000;

/**
 * Deletes files whose last instant lies further back than entries are kept, whole, and never a younger one. A clock that was
 * set wrong for a while would make everything old at once, so a file goes only when two looks, an hour apart, find
 * it past its time; or at once when a person has just said to keep less.
 */
export class AuditRetention {
  readonly #parts: Parts;
  #past: ReadonlySet<string> = new Set();
  #cancel: CancelTimer | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Looks now, and every hour from now on. */
  start(): void {
    this.#cancel?.();
    this.#cancel = this.#parts.clock.setTimer(lookEvery, () => this.start());
    void this.look();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** One look. Never rejects: a folder that can't be read is looked at again. */
  async look({ isSure = false }: { readonly isSure?: boolean } = {}): Promise<void> {
    const { folder, clock, days } = this.#parts;
    const keptFrom = clock.now() - days() * dayMs;
    const files = await folder.files().catch(() => []);
    const past = files.filter((file) => endOf(file) <= keptFrom);
    const known = this.#past;
    this.#past = new Set(past.map(({ name }) => name));
    for (const file of past) if (isSure || known.has(file.name)) await folder.remove(file);
  }
}
