import { fail, succeed, type Failure, type KeychainFailure, type Result } from '../../shared/failure';
import type { Session } from '../../shared/session';
import type { Credential, CredentialStore } from '../credentials/credential-store';
import { CredentialShelf } from './credential-shelf';
import type { SessionIndex } from './session-index';
import type { SessionStore } from './session-store';

interface Parts {
  readonly store: SessionStore;
  readonly index: SessionIndex;
  readonly keychain: CredentialStore;
  /** Told of every answer of the keychain: `undefined` when it did what was asked. */
  readonly onKeychain: (failure: KeychainFailure | undefined) => void;
}

/**
 * Holds sessions and their secrets together: list, index on disk and keychain change in the one order
 * that a crash between any two steps can't turn into a lost token or an orphaned secret.
 */
export class SessionHolding extends CredentialShelf {
  readonly #parts: Parts;
  readonly #forgetting = new Map<string, Promise<Result<null>>>();

  constructor(parts: Parts) {
    super();
    this.#parts = parts;
  }

  /** Adds a session: index first as pending, then the keychain, then the list. On a failure nothing is left behind. */
  async hold(session: Session, credential: Credential): Promise<Result<null>> {
    const { store, index } = this.#parts;
    if (session.storage === 'keychain') {
      index.expect(session);
      const expected = await index.save();
      if (!expected.ok) {
        index.drop(session.id);
        return expected;
      }
      const written = await this.#ask((keychain) => keychain.write(session.id, credential));
      if (!written.ok) {
        // A write without an answer may have happened all the same: the item is erased once the keychain answers again.
        if (mayHaveHappened(written.failure)) index.forget(session);
        else index.drop(session.id);
        await index.save();
        return written;
      }
      index.arrived(session.id);
    }
    this.credentials.set(session.id, credential);
    store.add(session);
    if (session.storage === 'memory') return succeed(null);
    // The item is in the keychain and pending in the index, so a failure here loses nothing: the next start mends it.
    await index.save();
    void this.finishAllErasing();
    return succeed(null);
  }

  /**
   * Puts a new credential in the place of a session's former one. The former stays until the new one is
   * stored; a failure means that it is held as before, in memory and, but for a keychain that broke off, on disk.
   */
  async replace(id: string, credential: Credential): Promise<Result<null>> {
    const { store, index } = this.#parts;
    const session = store.get(id);
    if (session === undefined) return fail({ kind: 'unknown-session' } satisfies Failure);
    if (session.storage === 'keychain') {
      const stage = index.stageOf(id);
      // Noted first: a crash after the write must not leave an item that nothing points to.
      index.mark(id, 'held');
      const noted = await index.save();
      const written = noted.ok ? await this.#ask((keychain) => keychain.write(id, credential)) : noted;
      if (!written.ok) {
        index.mark(id, stage);
        await index.save();
        return written;
      }
    }
    // Forgotten while the keychain asked for its password: nothing may come back.
    if (store.get(id) === undefined) return fail({ kind: 'unknown-session' } satisfies Failure);
    this.unreadable.delete(id);
    this.credentials.set(id, credential);
    return succeed(null);
  }

  /**
   * Erases the secret of a session that is proven dead; the session stays in the list as history. Comes back
   * once that is noted on disk: a keychain that asks for its password first may take a minute.
   */
  async release(id: string): Promise<void> {
    const { store, index } = this.#parts;
    this.credentials.delete(id);
    if (store.get(id)?.storage !== 'keychain' || index.stageOf(id) === 'none') return;
    index.mark(id, 'erasing');
    await index.save();
    void this.#finishErasing(id);
  }

  /**
   * Drops a session here without revoking it. Its secret is erased now, or as soon as the keychain allows.
   * A failure means that the disk took no note: the session is held as before.
   */
  forget(id: string): Promise<Result<null>> {
    const running = this.#forgetting.get(id);
    if (running !== undefined) return running;
    const forgetting = this.#forget(id).finally(() => this.#forgetting.delete(id));
    this.#forgetting.set(id, forgetting);
    return forgetting;
  }

  async #forget(id: string): Promise<Result<null>> {
    const { store, index } = this.#parts;
    const session = store.get(id);
    if (session === undefined) return fail({ kind: 'unknown-session' } satisfies Failure);
    if (session.storage === 'keychain') {
      const stage = index.stageOf(id);
      index.forget(session);
      const noted = await index.save();
      if (!noted.ok) {
        index.recall(id, stage);
        return noted;
      }
    }
    this.credentials.delete(id);
    this.unreadable.delete(id);
    store.remove(id);
    if (index.stageOf(id) === 'none') {
      index.drop(id);
      void index.save();
    } else {
      void this.#finishErasing(id);
    }
    return succeed(null);
  }

  /** Erases what a crash or a locked keychain left to be erased. */
  async finishAllErasing(): Promise<void> {
    for (const id of this.#parts.index.erasing()) if (!(await this.#finishErasing(id))) return;
  }

  async #finishErasing(id: string): Promise<boolean> {
    const { store, index } = this.#parts;
    const erased = await this.#ask((keychain) => keychain.erase(id));
    if (!erased.ok) return false;
    if (store.get(id) === undefined) index.drop(id);
    else index.mark(id, 'none');
    await index.save();
    return true;
  }

  async #ask<Value>(
    question: (keychain: CredentialStore) => Promise<Result<Value, KeychainFailure>>,
  ): Promise<Result<Value, KeychainFailure>> {
    const answer = await question(this.#parts.keychain);
    this.#parts.onKeychain(answer.ok ? undefined : answer.failure);
    return answer;
  }
}

const mayHaveHappened = ({ why }: KeychainFailure): boolean => why === 'timeout' || why === 'crashed';
