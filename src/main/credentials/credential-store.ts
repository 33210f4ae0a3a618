import type { KeychainFailure, Result } from '../../shared/failure';
import type { Secret } from './secret';

/** What is held for one session: its token and, where the person agreed to keep it, what renews that. */
export interface Credential {
  readonly accessToken: Secret;
  readonly refreshToken?: Secret;
  readonly clientSecret?: Secret;
}

/** An item that is there and can't be understood. It is never erased for that: another version may read it. */
export interface Unreadable {
  /** `newer`: written by a newer version of the app; `damaged`: not written by the app as it is. */
  readonly unreadable: 'newer' | 'damaged';
}

/** What lies behind a session's id. */
export type Held = Credential | Unreadable;

/** The port behind which secrets lie: the OS keychain. Failures are values; nothing here throws. */
export interface CredentialStore {
  /**
   * What is held for these sessions. An id that is not in the map is proven to be absent: while the keychain
   * might merely be locked, the whole answer is a failure. May bring up the keychain's own unlock prompt, and
   * then waits for the person, by default for up to a minute. `onFirst`: called once it gave out an item, and so waits
   * for no person any more, however long the others take.
   */
  readonly readAll: (
    sessionIds: readonly string[],
    onFirst?: () => void,
  ) => Promise<Result<ReadonlyMap<string, Held>, KeychainFailure>>;
  /**
   * Succeeds once the item was read back. After `timeout` and `crashed` the item may have been written all the
   * same; after every other failure it was not. May bring up the unlock prompt.
   */
  readonly write: (sessionId: string, credential: Credential) => Promise<Result<null, KeychainFailure>>;
  /** Succeeds when the item is proven to be gone, also when it never was there. May bring up the unlock prompt. */
  readonly erase: (sessionId: string) => Promise<Result<null, KeychainFailure>>;
  /** Ends the child, if one runs. What is under way fails as `crashed`, and so does whatever is asked later. */
  readonly close: () => void;
}
