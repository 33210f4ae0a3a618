import type { Failure } from './failure';
import type { Organization } from './organization';
import { isLive, type Proof, type Session } from './session';
import type { FoundUser } from './user';

/** A wish to end every token of a user (`DELETE /api/v2/tokens/{userId}`), and what is known of it. */
export interface UserRevocation {
  readonly id: string;
  readonly userId: string;
  /** Who that is, where a look-up told. */
  readonly user?: FoundUser;
  /** Where the user's id means something. */
  readonly organization: Organization;
  /** The session whose token asked for it. */
  readonly sessionId: string;
  /** When a person asked for it first. Epoch milliseconds. */
  readonly requestedAt: number;
  /** When a person asked for it once more, last. */
  readonly askedAgainAt?: number;
  /** Every time that the request was sent, oldest first; the last twenty. */
  readonly attempts: readonly UserRevocationAttempt[];
  readonly outcome: UserRevocationOutcome;
}

/** One request that was sent, and what came back; without either, no answer came yet. */
export interface UserRevocationAttempt {
  /** Epoch milliseconds; noted on disk before the request leaves. */
  readonly at: number;
  readonly status?: number;
  readonly correlationId?: string;
  readonly failure?: Failure;
}

/**
 * No HEAD can prove what happened to tokens that are not held here, so the most that is said is that
 * Genesys accepted the request. Sessions of that user held here go on to their own proof.
 *
 *   sent ──► accepted          retryAt: the request is sent again then, by itself
 *    │ ▲                       without it: it is for a person to send it again
 *    ▼ │ sent again
 *   unknown, failed
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
      readonly proof?: UserRevocationProof;
    }
  /** Genesys Cloud did not carry it out, or was not even reached. */
  | { readonly kind: 'failed'; readonly at: number; readonly failure: Failure; readonly retryAt?: number }
  /** An answer was lost: the request may or may not have been carried out. */
  | {
      readonly kind: 'unknown';
      readonly at: number;
      readonly failure: Failure;
      readonly retryAt?: number;
      readonly proof?: UserRevocationProof;
    };

/**
 * A session of that user that is held here was refused after the request, and taken shortly before; no request to revoke that
 * session by itself can have ended it.
 */
export interface UserRevocationProof {
  /** When the refusal came; epoch milliseconds. */
  readonly at: number;
  readonly sessionId: string;
  readonly proof: Proof;
}

/**
 * Whether a session leads on to its user: while it can ask, and once it is over too where it is known whose it was. A token
 * that somebody ended elsewhere may not have been their only one.
 */
export const leadsToUser = ({ status, person }: Session): boolean =>
  isLive(status) || ((status.kind === 'ended' || status.kind === 'revoked') && person !== undefined);

/** Whether the request will be sent again by itself, and when: epoch milliseconds. */
export const retryOf = ({ outcome }: UserRevocation): number | undefined =>
  outcome.kind === 'failed' || outcome.kind === 'unknown' ? outcome.retryAt : undefined;

/** Whether sending the request once more makes sense: it was not accepted, and no answer is under way. */
export const mayAskAgain = ({ outcome }: UserRevocation): boolean =>
  outcome.kind === 'failed' || outcome.kind === 'unknown';
