import type { DiskFailure, KeychainFailure, Result } from '../../shared/failure';
import type { CredentialStore } from '../credentials/credential-store';
import type { IndexEntry } from './index-entry';
import type { SessionHolding } from './session-holding';
import type { SessionIndex } from './session-index';
import { fromEntry } from './session-record';
import type { SessionStore } from './session-store';

interface Parts {
  readonly store: SessionStore;
  readonly index: SessionIndex;
  readonly holding: SessionHolding;
  readonly keychain: CredentialStore;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly onKeychain: (failure: KeychainFailure | undefined) => void;
}

/** Brings the sessions of the last run back: first from the index, which is at once there, then their secrets. */
export class Opening {
  readonly #parts: Parts;
  #entries: readonly IndexEntry[] = [];
  #reading: Promise<boolean> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Lists what the index knows. The keychain is not asked. */
  async listSessions(): Promise<Result<null, DiskFailure>> {
    const loaded = await this.#parts.index.load();
    if (!loaded.ok) return loaded;
    this.#entries = loaded.value;
    for (const entry of loaded.value) {
      if (entry.forgotten !== true && entry.secret !== 'pending') this.#parts.store.add(fromEntry(entry));
    }
    return { ok: true, value: null };
  }

  /**
   * Asks the keychain for every secret that is not here yet, and mends what a crash left half done. True
   * when the keychain answered, or had no question to answer. One question at a time: a second call waits for the first.
   */
  readSecrets(): Promise<boolean> {
    this.#reading ??= this.#read().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #read(): Promise<boolean> {
    const { store, index, holding, keychain, now, onKeychain } = this.#parts;
    const wanted = this.#entries.filter(({ id }) => isWanted(index.stageOf(id)) && holding.tokenOf(id) === undefined);
    if (wanted.length > 0) {
      const read = await keychain.readAll(wanted.map(({ id }) => id));
      onKeychain(read.ok ? undefined : read.failure);
      if (!read.ok) {
        for (const { id } of wanted) store.apply(id, { kind: 'keychain-locked', at: now() });
        return false;
      }
      for (const entry of wanted) {
        const held = read.value.get(entry.id);
        if (held !== undefined && 'unreadable' in held) {
          // The item stays where it is: perhaps the version that wrote it comes back.
          store.apply(entry.id, { kind: 'keychain-opened' });
        } else if (held !== undefined) {
          holding.take(entry.id, held);
          index.arrived(entry.id);
          // A crash came between the keychain and the list: the person's token is kept.
          if (store.get(entry.id) === undefined) store.add(fromEntry(entry));
          store.apply(entry.id, { kind: 'keychain-opened' });
        } else if (entry.secret === 'pending') {
          index.drop(entry.id);
        } else {
          index.mark(entry.id, 'none');
          store.apply(entry.id, { kind: 'keychain-opened' });
        }
      }
    }
    await holding.finishAllErasing();
    await index.save();
    return true;
  }
}

const isWanted = (stage: IndexEntry['secret']): boolean => stage === 'held' || stage === 'pending';
