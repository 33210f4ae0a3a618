import { succeed, type KeychainFailure, type Result } from '../../shared/failure';
import type { Clock } from '../system/clock';
import type { Credential, CredentialStore } from './credential-store';
import { formatCredential, parseCredential } from './credential-text';
import { KeychainAccess, keychainFailure, type Why } from './keychain-access';
import { KeychainLine } from './keychain-line';
import { readItems } from './read-items';
import type { ForkWorker } from './worker-process';

export interface KeychainOptions {
  readonly fork: ForkWorker;
  readonly clock: Clock;
  readonly platform: NodeJS.Platform;
  /** Whether the desktop says, without a prompt, that the keychain is open; by default nobody can tell. */
  readonly isOpen?: () => Promise<boolean>;
  /** Milliseconds that the keychain's service may take for one item; default 5,000. */
  readonly deadlineMs?: number;
  /** Milliseconds that a person may take to answer the keychain's prompt; default 60,000. */
  readonly promptMs?: number;
  /** Milliseconds after which an idle child is ended; default 1,000. */
  readonly idleMs?: number;
}

/**
 * What an error to every operation means. Linux: no bus, or no secret service on it. macOS always has its keychain,
 * which answers with an error where it may not ask the person. (Neither macOS nor Windows was run.)
 */
const unreachableOn = (platform: NodeJS.Platform): Why => {
  if (platform === 'darwin') return 'locked';
  return platform === 'win32' ? 'refused' : 'missing';
};

/** The OS keychain. */
export interface Keychain extends CredentialStore {
  /**
   * To be called when the keychain is known to be open: what still waits for its prompt is asked anew. A keychain that was
   * unlocked by other means leaves its prompt up, and whoever opened it waits for an answer that nobody will give.
   */
  readonly askAnew: () => void;
}

/** The OS keychain. Nothing is started before the first question; questions are answered one after the other. */
export const createKeychain = (options: KeychainOptions): Keychain => {
  const { fork, clock, platform, deadlineMs = 5000, promptMs = 60_000, idleMs = 1000 } = options;
  const line = new KeychainLine({ fork, clock, idleMs });
  const patience = { serviceMs: deadlineMs, personMs: promptMs };
  const access = new KeychainAccess({
    line,
    patience,
    elapsed: clock.elapsed,
    isOpen: options.isOpen ?? (async () => false),
    unreachable: unreachableOn(platform),
  });

  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  return {
    readAll: (sessionIds, onFirst) =>
      inTurn(async () => {
        const items = await readItems(access, sessionIds, onFirst);
        if (!items.ok) return items;
        return succeed(new Map([...items.value].map(([id, text]) => [id, parseCredential(text)] as const)));
      }),
    write: (sessionId, credential) => inTurn(() => write(access, sessionId, credential)),
    erase: (sessionId) =>
      inTurn(async () => {
        const first = await access.delete(sessionId);
        if (!first.ok || first.value) return first.ok ? succeed(null) : first;
        // Nothing was deleted: it is absent, or it is locked away.
        const items = await readItems(access, [sessionId]);
        if (!items.ok) return items;
        if (!items.value.has(sessionId)) return succeed(null);
        const second = await access.delete(sessionId);
        if (!second.ok) return second;
        return second.value ? succeed(null) : keychainFailure('refused');
      }),
    askAnew: () => line.askAnew(),
    close: () => line.close(),
  };
};

const write = async (
  access: KeychainAccess,
  sessionId: string,
  credential: Credential,
): Promise<Result<null, KeychainFailure>> => {
  const text = formatCredential(credential);
  if (text === undefined) return keychainFailure('refused');
  // Nothing is written to a keychain that is not proven to be open, so a prompt that is dismissed leaves nothing behind.
  const open = await access.open();
  if (!open.ok) return open;
  const { serviceMs } = access.patience;
  const set = await access.set(sessionId, text, serviceMs);
  const back = set.ok ? await access.get(sessionId, serviceMs) : set;
  if (!back.ok) {
    const { why } = back.failure;
    // It went away meanwhile: nobody knows whether the item was written.
    return keychainFailure(why === 'refused' || why === 'timeout' ? why : 'crashed');
  }
  if (back.value?.text === text) return succeed(null);
  await access.delete(sessionId);
  return keychainFailure('refused');
};
