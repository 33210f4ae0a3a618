import type { KeychainFailure, Result } from '../../shared/failure';
import type { SessionIndex } from './session-index';
import type { SessionStore } from './session-store';

interface Parts {
  readonly store: Pick<SessionStore, 'get'>;
  readonly index: Pick<SessionIndex, 'stageOf' | 'mark' | 'drop' | 'save'>;
  readonly erase: (id: string) => Promise<Result<null, KeychainFailure>>;
}

/** Erases a session's keychain item that is noted as to be erased, and notes that. False where the keychain is not open. */
export const finishErasing = async ({ store, index, erase }: Parts, id: string): Promise<boolean> => {
  // The person signed in again meanwhile: what lies there now is the new token.
  if (index.stageOf(id) !== 'erasing') return true;
  const erased = await erase(id);
  // An item that the keychain does not let go must not hold up the others.
  if (!erased.ok) return erased.failure.why === 'refused';
  if (index.stageOf(id) !== 'erasing') return true;
  // Of one that is held in memory alone the index knows nothing but what was to be erased.
  if (store.get(id)?.storage === 'keychain') index.mark(id, 'none');
  else index.drop(id);
  await index.save();
  return true;
};
