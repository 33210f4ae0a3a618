import { fail, succeed, type KeychainFailure, type Result } from '../../shared/failure';
import type { Session } from '../../shared/session';
import type { Credential } from '../credentials/credential-store';
import type { KeychainDebts } from './keychain-debts';
import type { TokenReplaced } from './session-event';
import type { SessionIndex } from './session-index';
import type { SecretStage } from './session-record';
import type { SessionStore } from './session-store';
import { keepsToken } from './token-change';
import { transition } from './transition';

interface Parts {
  readonly store: SessionStore;
  readonly index: SessionIndex;
  readonly debts: Pick<KeychainDebts, 'has' | 'owe' | 'pay'>;
  readonly credentialOf: (id: string) => Credential | undefined;
  /** Puts a credential into memory. */
  readonly put: (id: string, credential: Credential) => void;
  readonly write: (id: string, credential: Credential) => Promise<Result<null, KeychainFailure>>;
}

/** A write without an answer may have happened all the same. */
export const mayHaveHappened = ({ why }: KeychainFailure): boolean => why === 'timeout' || why === 'crashed';

/**
 * Gives a session another token: index first as pending, then the keychain, then memory and list in one go. A crash
 * between any two leaves the former token or the new one, with an expiry that nobody knows rather than a wrong one. A
 * failure means that the session is held as before; a write that may have happened is taken back when the keychain allows.
 */
export const changeCredential = async (
  parts: Parts,
  id: string,
  credential: Credential,
  event: TokenReplaced,
): Promise<Result<null>> => {
  const { store, index, debts, credentialOf, put } = parts;
  const session = store.get(id);
  if (session === undefined) return fail({ kind: 'unknown-session' });
  if (keepsToken(session)) return fail({ kind: 'not-renewable' });
  const former = credentialOf(id);
  const storage = event.storage ?? session.storage;
  const stored = storage === 'memory' ? succeed(null) : await storeCredential(parts, session, credential, event);
  if (!stored.ok) return stored;
  const present = store.get(id);
  // Forgotten while the keychain asked for its password: nothing may come back, and its item is erased.
  if (present === undefined) return fail({ kind: 'unknown-session' });
  const current = credentialOf(id);
  // Revoked meanwhile: the token that was revoked stays the one that this session is about.
  if (keepsToken(present) || (former !== undefined && current === undefined)) {
    if (storage === 'keychain') await takeBack(parts, session, 'held', true);
    void debts.pay();
    return fail({ kind: 'not-renewable' });
  }
  put(id, credential);
  store.apply(id, event);
  if (storage === 'memory') return succeed(null);
  index.arrived(id);
  // A renewal that came between may write its own token over this one.
  if (current === former && !debts.has(id)) index.caughtUp(id);
  else debts.owe(id);
  await index.save();
  void debts.pay();
  return succeed(null);
};

/** Index and keychain. */
const storeCredential = async (
  parts: Parts,
  session: Session,
  credential: Credential,
  event: TokenReplaced,
): Promise<Result<null>> => {
  const { index, write } = parts;
  const stage = index.stageOf(session.id);
  const { issuedAt: _issued, expiresAt: _expires, ...expected } = transition(session, event);
  index.expect(expected);
  const noted = await index.save();
  if (!noted.ok) {
    await takeBack(parts, session, stage, false);
    return noted;
  }
  // Forgotten or revoked while the disk was slow.
  if (index.stageOf(session.id) !== 'pending') {
    await takeBack(parts, session, stage, false);
    return fail({ kind: 'not-renewable' });
  }
  const written = await write(session.id, credential);
  if (!written.ok) await takeBack(parts, session, stage, mayHaveHappened(written.failure));
  return written;
};

/** Takes back that a token was expected. `written`: the keychain may hold it. */
const takeBack = async (parts: Parts, session: Session, stage: SecretStage, written: boolean): Promise<void> => {
  const { store, index, debts, credentialOf } = parts;
  const { id } = session;
  // Whoever forgets a session notes what is to become of its item, and nothing here may undo that.
  if (store.get(id) === undefined || index.isForgotten(id)) return;
  if (session.storage === 'memory') {
    // It stays in memory, and what the keychain may hold of it is erased.
    if (written) index.forget(session);
    else index.drop(id);
    await index.save();
    return;
  }
  const current = index.stageOf(id);
  const former = written && stage === 'none' ? 'erasing' : stage;
  index.recall(id, current === 'pending' ? former : current);
  if (written && credentialOf(id) !== undefined) debts.owe(id);
  await index.save();
};
