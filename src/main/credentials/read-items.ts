import { succeed, type KeychainFailure, type Result } from '../../shared/failure';
import { keychainFailure, type KeychainAccess } from './keychain-access';

/**
 * The texts of these accounts. One that is not in the map is proven to be absent; until then, and at the first
 * doubt, the answer is a failure, so that a person who dismissed one prompt is not met by a second. `onFirst`: the keychain
 * gave out an item.
 */
export const readItems = async (
  access: KeychainAccess,
  accounts: readonly string[],
  onFirst: () => void = () => undefined,
): Promise<Result<ReadonlyMap<string, string>, KeychainFailure>> => {
  const texts = new Map<string, string>();
  if (accounts.length === 0) return succeed(texts);
  const answers = await access.answers();
  if (!answers.ok) return answers;

  const nulls: string[] = [];
  const { serviceMs, personMs } = access.patience;
  for (const account of accounts) {
    // Until something shows that the keychain is open, a read may be waiting for a person.
    const got = await access.get(account, texts.size + nulls.length > 0 ? serviceMs : personMs);
    if (!got.ok) return got;
    const { text, withoutPerson } = got.value;
    if (text !== null) {
      if (texts.size === 0) onFirst();
      texts.set(account, text);
      continue;
    }
    if (nulls.length === 0) {
      const dismissed = !withoutPerson && texts.size === 0;
      const open = dismissed ? keychainFailure('locked') : await access.open();
      if (!open.ok) return open;
    }
    nulls.push(account);
  }

  if (nulls.length === 0) {
    await access.ensureProbe();
    return succeed(texts);
  }
  // A prompt may have been answered after the first null. Only what is still absent now, in an open keychain, is absent.
  const open = await access.open();
  if (!open.ok) return open;
  for (const account of nulls) {
    const got = await access.get(account, serviceMs);
    if (!got.ok) return got;
    if (got.value.text !== null) texts.set(account, got.value.text);
  }
  return succeed(texts);
};
