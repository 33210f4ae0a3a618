import type { KeychainRequest } from './keychain-messages';

/** A running keychain worker, as narrow as it is needed: one of these per child process. */
export interface WorkerProcess {
  readonly post: (request: KeychainRequest) => void;
  /** Calls back with whatever the child says. */
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Calls back once when the child has ended, for whatever reason; also when it could not be started. */
  readonly onExit: (listener: () => void) => void;
  /** Ends the child at once. */
  readonly kill: () => void;
}

/** Starts a keychain worker. Does not throw for a child that can't run: that shows as its exit. */
export type ForkWorker = () => WorkerProcess;
