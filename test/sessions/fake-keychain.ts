import type { Credential, CredentialStore, Held } from '../../src/main/credentials/credential-store';
import { Secret } from '../../src/main/credentials/secret';
import { fail, succeed, type KeychainFailure } from '../../src/shared/failure';
import type { Power } from './power';

/** How a keychain misbehaves. `late`: the work is done and only its answer is lost. */
export interface KeychainFault {
  readonly why: KeychainFailure['why'];
  readonly late?: boolean;
}

/**
 * A keychain whose contents outlive the process, for faults at an exact step that a real one can't be made
 * to have. The real one is tested beside its worker and end to end.
 */
export class FakeKeychain {
  /** Tokens by session id; an item that can't be read stands as `unreadable`. */
  readonly items = new Map<string, string>();
  /** What renews the tokens, in the same items. */
  readonly renewers = new Map<string, Omit<Credential, 'accessToken'>>();
  /** Set: every question fails so. */
  fault: KeychainFault | undefined;
  /** Set: every answer waits for this, as for a person who looks for the password. */
  prompt: Promise<void> | undefined;
  /** Set: it is open and has many items, and its answer to the question for all of them waits for this. */
  slowness: Promise<void> | undefined;

  /** The keychain as one process sees it. */
  store(power: Power): CredentialStore {
    const ask = async <Value>(name: string, work: () => Value) =>
      power.through(name, async () => {
        const { fault, prompt } = this;
        const done = fault === undefined || fault.late === true ? work() : undefined;
        await prompt;
        if (fault !== undefined) return fail({ kind: 'keychain', why: fault.why } as const);
        return succeed(done as Value);
      });
    const read = (ids: readonly string[]): ReadonlyMap<string, Held> =>
      new Map(
        ids.flatMap((id) => {
          const item = this.items.get(id);
          return item === undefined ? [] : [[id, heldOf(item, this.renewers.get(id))] as const];
        }),
      );
    return {
      readAll: async (ids, onFirst) => {
        if (this.slowness !== undefined) onFirst?.();
        await this.slowness;
        return ask('read', () => read(ids));
      },
      write: (id, { accessToken, ...renewer }: Credential) =>
        ask('write item', () => {
          this.items.set(id, accessToken.reveal());
          this.renewers.set(id, renewer);
          return null;
        }),
      erase: (id) =>
        ask('erase item', () => {
          this.items.delete(id);
          this.renewers.delete(id);
          return null;
        }),
      close: () => undefined,
    };
  }
}

const heldOf = (item: string, renewer: Omit<Credential, 'accessToken'> | undefined): Held =>
  item === 'unreadable' ? { unreadable: 'newer' } : { accessToken: new Secret(item), ...renewer };
