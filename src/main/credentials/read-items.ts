import { succeed, type KeychainFailure, type Result } from '../../shared/failure';
import { keychainFailure, type KeychainAccess } from './keychain-access';

/** An answer faster than this came without a person: no prompt was up, so none was dismissed. */
const tooFastForAPersonMs = 250;

interface Parts {
  readonly access: KeychainAccess;
  /** Milliseconds by a clock that never jumps. */
  readonly elapsed: () => number;
}

/**
 * The texts of these accounts. One that is not in the map is proven to be absent; until then, and at the first
 * doubt, the answer is a failure, so that a person who dismissed one prompt is not met by a second.
 */
export const readItems = async (
  { access, elapsed }: Parts,
  accounts: readonly string[],
): Promise<Result<ReadonlyMap<string, string>, KeychainFailure>> => {
  const texts = new Map<string, string>();
  const nulls: string[] = [];
  // Until something shows that the keychain is open, a call may be waiting for a person.
  let deadlineMs = access.patience.personMs;

  for (const account of accounts) {
    const start = elapsed();
    const got = await access.get(account, deadlineMs);
    if (!got.ok) return got;
    if (got.value === null) {
      const undisturbed = texts.size > 0 || elapsed() - start < tooFastForAPersonMs;
      if (nulls.length === 0) {
        // No probe yet, or no longer, is only told from a lock by writing one, which may bring up a prompt.
        const openness = await (undisturbed ? access.open() : access.openness());
        if (openness !== 'open') return keychainFailure(openness);
      }
      nulls.push(account);
    } else {
      texts.set(account, got.value);
    }
    deadlineMs = access.patience.serviceMs;
  }

  if (nulls.length > 0) {
    // A prompt may have been answered after the first null. Only what is still absent now, in an open keychain, is absent.
    const openness = await access.openness();
    if (openness !== 'open') return keychainFailure(openness);
    for (const account of nulls) {
      const got = await access.get(account, deadlineMs);
      if (!got.ok) return got;
      if (got.value !== null) texts.set(account, got.value);
    }
  } else if (texts.size > 0) {
    await access.ensureProbe();
  }
  return succeed(texts);
};
