import type { KeychainFailure, Result } from '../../shared/failure';
import type { Secret } from './secret';

/** What is held for one session. Room for what renews it. */
export interface Credential {
  readonly accessToken: Secret;
}

/** The port behind which secrets lie: the OS keychain, or memory. Failures are values; nothing here throws. */
export interface CredentialStore {
  /**
   * The credentials of these sessions. An id that is not in the map is proven to be absent: while the
   * keychain might merely be locked, the whole answer is a failure.
   */
  readonly readAll: (
    sessionIds: readonly string[],
  ) => Promise<Result<ReadonlyMap<string, Credential>, KeychainFailure>>;
  readonly write: (sessionId: string, credential: Credential) => Promise<Result<null, KeychainFailure>>;
  /** Succeeds when the item is gone, also when it never was there. */
  readonly erase: (sessionId: string) => Promise<Result<null, KeychainFailure>>;
  /** Ends the child, if one runs. */
  readonly close: () => void;
}
