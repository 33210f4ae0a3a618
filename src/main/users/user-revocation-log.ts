import type { DiskFailure, Result } from '../../shared/failure';
import type { UserRevocation } from '../../shared/user-revocation';
import type { DocumentFile } from '../sessions/session-index';
import type { UserRevocationDocument } from './user-revocation-record';

interface Parts {
  readonly file: DocumentFile<UserRevocationDocument>;
  /** Called after every change of one, with it before and after. */
  readonly onChange: (after: UserRevocation, before: UserRevocation | undefined) => void;
  /** What the file did when last read or written. */
  readonly onFile: (failure: DiskFailure | undefined) => void;
}

/** Revocations that are remembered. The oldest that needs nothing any more goes first. */
const kept = 50;

/** What was asked for about users, and what became of it: in memory, and on disk for the next start. */
export class UserRevocationLog {
  readonly #parts: Parts;
  #revocations: readonly UserRevocation[] = [];
  #read: Promise<readonly UserRevocation[]> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Newest first. */
  all(): readonly UserRevocation[] {
    return this.#revocations;
  }

  get(id: string): UserRevocation | undefined {
    return this.#revocations.find((one) => one.id === id);
  }

  /** Reads what the last run left, once; gives it back as it was left. To be waited for before anything is added. */
  restore(): Promise<readonly UserRevocation[]> {
    return (this.#read ??= this.#load());
  }

  async #load(): Promise<readonly UserRevocation[]> {
    const loaded = await this.#parts.file.read();
    this.#parts.onFile(loaded.ok ? undefined : loaded.failure);
    this.#revocations = (loaded.ok ? loaded.value?.revocations : undefined) ?? [];
    return this.#revocations;
  }

  add(revocation: UserRevocation): void {
    this.#revocations = pruned([revocation, ...this.#revocations]);
    this.#parts.onChange(revocation, undefined);
  }

  /** Changes one; where `next` gives the very same object, nothing happened. */
  change(id: string, next: (before: UserRevocation) => UserRevocation): void {
    const before = this.get(id);
    if (before === undefined) return;
    const after = next(before);
    if (after === before) return;
    this.#revocations = this.#revocations.map((one) => (one === before ? after : one));
    this.#parts.onChange(after, before);
  }

  /** Resolves when everything so far is on disk, or the disk has refused it. */
  async save(): Promise<Result<null, DiskFailure>> {
    const saved = await this.#parts.file.write({ version: 1, revocations: this.#revocations });
    this.#parts.onFile(saved.ok ? undefined : saved.failure);
    return saved;
  }

  /** Lets go of all of it, here and on disk. What is under way is not remembered when it is answered. */
  async clear(): Promise<Result<null, DiskFailure>> {
    await this.restore();
    this.#revocations = [];
    return this.save();
  }
}

const pruned = (revocations: readonly UserRevocation[]): readonly UserRevocation[] => {
  const over = revocations.length - kept;
  if (over <= 0) return revocations;
  const gone = new Set(revocations.filter(isSettled).slice(-over));
  return revocations.filter((one) => !gone.has(one));
};

const isSettled = ({ outcome }: UserRevocation): boolean =>
  outcome.kind === 'accepted' || (outcome.kind === 'failed' && outcome.retryAt === undefined);
