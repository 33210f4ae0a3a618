import type { KeychainFailure, Result } from '../../shared/failure';
import type { Credential } from '../credentials/credential-store';
import type { SessionIndex } from './session-index';

interface Parts {
  readonly index: Pick<SessionIndex, 'caughtUp' | 'save'>;
  readonly credentialOf: (id: string) => Credential | undefined;
  readonly write: (id: string, credential: Credential) => Promise<Result<null, KeychainFailure>>;
}

/**
 * Sessions whose credential in memory is newer than the one in the keychain: what renews a token may be good for one use,
 * so it is not given up because the keychain is locked at that moment.
 */
export class KeychainDebts {
  readonly #parts: Parts;
  readonly #owed = new Set<string>();
  /** Told once nothing is owed for a session any more. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #paying: Promise<boolean> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  has(id: string): boolean {
    return this.#owed.has(id);
  }

  /** Notes that a session's credential in memory is to be written. */
  owe(id: string): void {
    this.#owed.add(id);
  }

  /** Resolves once nothing is owed for a session any more: the keychain has its credential, or is not to have it. */
  async whenPaid(id: string): Promise<void> {
    if (!this.#owed.has(id)) return;
    await new Promise<void>((resolve) => this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), resolve]));
  }

  /** Writes what is owed, one after the other. False where the keychain is not open. */
  pay(): Promise<boolean> {
    this.#paying ??= this.#pay().finally(() => (this.#paying = undefined));
    return this.#paying;
  }

  async #pay(): Promise<boolean> {
    for (const id of this.#owed) {
      if (!(await this.#payOne(id))) return false;
    }
    return true;
  }

  async #payOne(id: string): Promise<boolean> {
    const { index, credentialOf, write } = this.#parts;
    const credential = credentialOf(id);
    // Released or forgotten meanwhile: its item is erased, and must not come back.
    if (credential === undefined) {
      this.#owed.delete(id);
      index.caughtUp(id);
      this.#tell(id);
      return true;
    }
    const written = await write(id, credential);
    // An item that the keychain will not have must not hold up the others.
    if (!written.ok) return written.failure.why === 'refused';
    if (credentialOf(id) !== credential) return this.#payOne(id);
    this.#owed.delete(id);
    index.caughtUp(id);
    await index.save();
    this.#tell(id);
    return true;
  }

  #tell(id: string): void {
    const waiting = this.#waiting.get(id) ?? [];
    this.#waiting.delete(id);
    for (const resolve of waiting) resolve();
  }
}
