import type { Failure } from '../../shared/failure';
import type { Locked, Mode, Proof, Session } from '../../shared/session';
import type { Person, TokenInfo } from '../../shared/token-info';
import type { PermissionSeen } from './permission-seen';

/**
 * All that can happen to a session. Instants (`at`, `retryAt`, `idlesAt`) are epoch milliseconds by this
 * machine's clock. Answers to checks carry the generation under which they were asked.
 */
export type SessionEvent = Answer | Command | KeychainEvent;

type Answer =
  | {
      readonly kind: 'verified';
      readonly at: number;
      readonly generation: number;
      readonly by: 'HEAD' | 'GET';
      /** Present where the check brought TokenInfo; then `idlesAt` is as fresh as it. */
      readonly info?: TokenInfo;
      readonly idlesAt?: number;
      /** Genesys's clock minus this machine's, in milliseconds. */
      readonly clockSkewMs?: number;
      /** When to look again, where the session is to be revoked and Genesys still takes its token. */
      readonly retryAt?: number;
    }
  | { readonly kind: 'rejected'; readonly at: number; readonly generation: number; readonly proof: Proof }
  | {
      readonly kind: 'check-failed';
      readonly at: number;
      readonly generation: number;
      readonly failure: Failure;
      readonly retryAt: number;
    }
  | { readonly kind: 'identified'; readonly person: Person }
  | PermissionSeen
  | TokenReplaced
  /** A renewal did not work. `final`: what renews it is of no use any more. */
  | { readonly kind: 'renewal-failed'; readonly at: number; readonly failure: Failure; readonly final: boolean };

/** The session has a new token, verified by GET: it was renewed, or the person signed in again. */
export interface TokenReplaced {
  readonly kind: 'token-replaced';
  readonly at: number;
  readonly source: Session['source'];
  readonly issuedAt: number;
  readonly info: TokenInfo;
  readonly expiresAt?: number;
  readonly idlesAt?: number;
  readonly clockSkewMs?: number;
  readonly person?: Person;
  readonly renewsWith?: NonNullable<Session['renewsWith']>;
  /** Given where a person signed in. */
  readonly signedInAt?: number;
  /** Given where the person wants the token kept in the keychain now; what lies there never goes to memory alone. */
  readonly storage?: 'keychain';
}

type Command =
  | { readonly kind: 'check-started' }
  | { readonly kind: 'renamed'; readonly label: string }
  | { readonly kind: 'mode-chosen'; readonly mode: Mode }
  /** What renews its token is taken away. */
  | { readonly kind: 'renewal-stopped' }
  | { readonly kind: 'revoke-requested'; readonly at: number }
  /** Genesys answered 2xx to the DELETE. */
  | {
      readonly kind: 'revoke-accepted';
      readonly at: number;
      readonly status: number;
      readonly correlationId?: string;
      readonly retryAt: number;
    }
  /** It is not known whether Genesys carried the DELETE out. */
  | { readonly kind: 'revoke-unanswered'; readonly failure: Failure; readonly retryAt: number }
  /** Genesys refused the DELETE with an answer that leaves no doubt (403). */
  | { readonly kind: 'revoke-refused'; readonly at: number; readonly failure: Failure };

type KeychainEvent =
  | { readonly kind: 'keychain-locked'; readonly at: number; readonly why: Locked['why'] }
  | { readonly kind: 'keychain-opened'; readonly at: number };
