import { fail, succeed, type DiskFailure, type KeychainFailure, type Result } from '../../shared/failure';
import type { CredentialStore, Held } from '../credentials/credential-store';
import type { Clock } from '../system/clock';
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
  readonly setTimer: Clock['setTimer'];
  readonly onKeychain: (failure: KeychainFailure | undefined) => void;
  /** The keychain gave out what belongs to a session, which may have been looked for in vain before. */
  readonly onFound: (sessionId: string) => void;
}

/** A keychain that gives out nothing for so long, in milliseconds, waits for a person's password: that is shown. */
const slowMs = 1500;

/** Brings the sessions of the last run back: first from the index, which is at once there, then their secrets. */
export class Opening {
  readonly #parts: Parts;
  #entries: readonly IndexEntry[] = [];
  #reading: Promise<boolean> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Lists what the index knows, of a damaged one too: then with the failure. The keychain is not asked. */
  async listSessions(): Promise<Result<null, DiskFailure>> {
    const { entries, savedAt, failure } = await this.#parts.index.load();
    this.#entries = entries;
    for (const entry of entries) {
      if (entry.forgotten !== true && entry.secret !== 'pending') this.#parts.store.add(fromEntry(entry, savedAt));
    }
    return failure === undefined ? succeed(null) : fail(failure);
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
    const { store, index, holding, keychain, onKeychain } = this.#parts;
    // A crash came between a proof and the erasing that it allows. As the session is now: what was revoked before this start
    // may have been signed in again since.
    for (const { id, status } of store.all()) {
      if (status.kind === 'revoked' && index.stageOf(id) === 'held') index.mark(id, 'erasing');
    }
    const wanted = this.#entries.filter(({ id }) => isWanted(index.stageOf(id)) && holding.tokenOf(id) === undefined);
    if (wanted.length > 0) {
      const ids = wanted.map(({ id }) => id);
      const cancelSlow = this.#parts.setTimer(slowMs, () => this.#lock(ids, { kind: 'keychain', why: 'timeout' }));
      const read = await keychain.readAll(ids, cancelSlow);
      cancelSlow();
      if (!read.ok) {
        this.#lock(ids, read.failure);
        return false;
      }
      onKeychain(undefined);
      for (const entry of wanted) this.#settle(entry, read.value.get(entry.id));
    }
    await index.save();
    await holding.catchUp();
    return true;
  }

  #lock(ids: readonly string[], failure: KeychainFailure): void {
    const { store, now, onKeychain } = this.#parts;
    const why = failure.why === 'missing' ? 'missing' : 'locked';
    for (const id of ids) store.apply(id, { kind: 'keychain-locked', at: now(), why });
    onKeychain(failure);
  }

  #settle(entry: IndexEntry, held: Held | undefined): void {
    const { store, index, holding, now, onFound } = this.#parts;
    const stage = index.stageOf(entry.id);
    // The question may have waited for a password for a minute: the person may have forgotten the session meanwhile.
    if (!isWanted(stage)) return;
    if (held === undefined && stage === 'pending') {
      index.drop(entry.id);
      return;
    }
    if (held !== undefined) {
      // Also what can't be understood: it is never erased, and the version that wrote it may come back.
      holding.take(entry.id, held);
      index.arrived(entry.id);
      // A crash came between the keychain and the list: the person's token is kept.
      if (store.get(entry.id) === undefined) store.add(fromEntry(entry));
      // A crash or a locked keychain came between the end of its renewal and the item.
      if (store.get(entry.id)?.renewsWith === undefined) holding.stopRenewing(entry.id);
      onFound(entry.id);
    }
    // An item that is absent may lie in another keychain that is not the chosen one today: it stays wanted.
    store.apply(entry.id, { kind: 'keychain-opened', at: now() });
  }
}

const isWanted = (stage: IndexEntry['secret']): boolean => stage === 'held' || stage === 'pending';
