import type { Failure } from './failure';
import type { FoundUser } from './user';

/** One request to end every token of a user (`DELETE /api/v2/tokens/{userId}`), and what is known of it. */
export interface UserRevocation {
  readonly id: string;
  readonly userId: string;
  /** Who that is, where a look-up told. */
  readonly user?: FoundUser;
  /** The session whose token asked for it. */
  readonly sessionId: string;
  /** Epoch milliseconds. */
  readonly requestedAt: number;
  readonly outcome: UserRevocationOutcome;
}

/**
 * No HEAD can prove what happened to tokens that are not held here, so the most that is said is that
 * Genesys accepted the request. Sessions of that user held here go on to their own proof.
 */
export type UserRevocationOutcome =
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'accepted';
      readonly at: number;
      readonly status: number;
      readonly correlationId?: string;
      /** Sessions held here that this ended or is about to. */
      readonly heldSessionIds: readonly string[];
    }
  | { readonly kind: 'failed'; readonly at: number; readonly failure: Failure }
  /** The answer was lost: the request may or may not have been carried out. */
  | { readonly kind: 'unknown'; readonly at: number; readonly failure: Failure };
