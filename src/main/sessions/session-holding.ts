import { fail, succeed, type Failure, type KeychainFailure, type Result } from '../../shared/failure';
import { mayRenew } from '../../shared/renewal-time';
import type { Session } from '../../shared/session';
import type { Credential, CredentialStore } from '../credentials/credential-store';
import { changeCredential, mayHaveHappened } from './credential-change';
import { CredentialShelf } from './credential-shelf';
import { finishErasing } from './item-erasing';
import { KeychainDebts } from './keychain-debts';
import type { TokenReplaced } from './session-event';
import type { SessionIndex } from './session-index';
import type { SessionStore } from './session-store';

interface Parts {
  readonly store: SessionStore;
  readonly index: SessionIndex;
  readonly keychain: CredentialStore;
  /** Told of every answer of the keychain: `undefined` when it did what was asked. */
  readonly onKeychain: (failure: KeychainFailure | undefined) => void;
}

/** Everything was forgotten while a session was being added: whoever did that has noted what is to become of its item. */
const abandoned = fail({ kind: 'unknown-session' } satisfies Failure);

/**
 * Holds sessions and their secrets together: list, index on disk and keychain change in the one order
 * that a crash between any two steps can't turn into a lost token or an orphaned secret.
 */
export class SessionHolding extends CredentialShelf {
  readonly #parts: Parts;
  readonly #access = {
    credentialOf: (id: string) => this.credentialOf(id),
    write: (id: string, credential: Credential) => this.#ask((keychain) => keychain.write(id, credential)),
  };
  readonly #debts: KeychainDebts;
  readonly #forgetting = new Map<string, Promise<Result<null>>>();

  constructor(parts: Parts) {
    super();
    this.#parts = parts;
    this.#debts = new KeychainDebts({ index: parts.index, ...this.#access });
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
      if (index.stageOf(session.id) !== 'pending') return abandoned;
      const written = await this.#access.write(session.id, credential);
      if (!written.ok) {
        // A write without an answer may have happened all the same: the item is erased once the keychain answers again.
        if (mayHaveHappened(written.failure)) index.forget(session);
        else index.drop(session.id);
        await index.save();
        return written;
      }
      if (index.stageOf(session.id) !== 'pending') return abandoned;
      index.arrived(session.id);
    }
    this.credentials.set(session.id, credential);
    store.add(session);
    if (session.storage === 'memory') return succeed(null);
    // The item is in the keychain and pending in the index, so a failure here loses nothing: the next start mends it.
    await index.save();
    void this.catchUp();
    return succeed(null);
  }

  /**
   * Puts a new credential in the place of a session's former one, for a person who signed in again. A failure means
   * that it is held as before.
   */
  replace(id: string, credential: Credential, event: TokenReplaced): Promise<Result<null>> {
    const { store, index } = this.#parts;
    const put = (to: string, taken: Credential): void => this.take(to, taken);
    return changeCredential({ store, index, debts: this.#debts, put, ...this.#access }, id, credential, event);
  }

  /**
   * Takes the credential that a renewal brought: in memory at once, in the keychain as soon as that lets it. False where
   * the session is not held with its `former` credential any more: then nothing is taken. Without an event only what
   * renews the token has changed.
   */
  renew(id: string, former: Credential, credential: Credential, event?: TokenReplaced): boolean {
    const { store, index } = this.#parts;
    const session = store.get(id);
    if (session === undefined || !mayRenew(session) || this.credentials.get(id) !== former) return false;
    this.credentials.set(id, credential);
    if (session.storage === 'keychain') {
      index.fallsBehind(session);
      this.#debts.owe(id);
    }
    if (event !== undefined) store.apply(id, event);
    void this.#debts.pay();
    return true;
  }

  /** Takes away what renews a token: from memory now, from its item when the keychain lets that; again once one was read. */
  stopRenewing(id: string): void {
    const session = this.#parts.store.apply(id, { kind: 'renewal-stopped' });
    if (session === undefined || !this.shedRenewer(id)) return;
    if (session.storage === 'keychain') this.#debts.owe(id);
    void this.#debts.pay();
  }

  /**
   * Resolves once the keychain has a session's present credential, or is not to have it: at once, when it is unlocked, or
   * never in this life of the app. Then a next start finds no former one.
   */
  async whenKept(id: string): Promise<void> {
    await this.#debts.pay();
    await this.#debts.whenPaid(id);
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
    const stage = index.stageOf(id);
    // Also where one in memory is on its way into the keychain, or was: what has come there is erased.
    if (session.storage === 'keychain' || stage !== 'none') {
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

  /**
   * Drops what is not in the list yet, because it is being added now or a crash cut that short: it never comes into it.
   * A failure means that the disk took no note.
   */
  abandon(): Promise<Result<null>> {
    this.#parts.index.abandon();
    return this.#parts.index.save();
  }

  /** Writes and erases what a crash or a locked keychain left to be done. */
  async catchUp(): Promise<void> {
    if (!(await this.#debts.pay())) return;
    for (const id of this.#parts.index.erasing()) if (!(await this.#finishErasing(id))) return;
  }

  /** False where the keychain is not open. */
  #finishErasing(id: string): Promise<boolean> {
    return finishErasing({ ...this.#parts, erase: (item) => this.#ask((keychain) => keychain.erase(item)) }, id);
  }

  async #ask<Value>(
    question: (keychain: CredentialStore) => Promise<Result<Value, KeychainFailure>>,
  ): Promise<Result<Value, KeychainFailure>> {
    const answer = await question(this.#parts.keychain);
    this.#parts.onKeychain(answer.ok ? undefined : answer.failure);
    return answer;
  }
}
