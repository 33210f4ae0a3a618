import type { PermissionsSeen } from './ability';
import type { Failure } from './failure';
import type { Person, TokenInfo } from './token-info';

/** One held token and all that is known of it. Holds no secret: this is what the window may see. */
export interface Session {
  /** UUID made here; also the keychain account. */
  readonly id: string;
  /** The person's own name for it; may be empty. */
  readonly label: string;
  readonly regionId: string;
  /** The one origin that this token is ever sent to; pinned when the session is added. */
  readonly apiOrigin: string;
  /** Epoch milliseconds. */
  readonly addedAt: number;
  readonly mode: Mode;
  /** `memory`: the person agreed to hold it without a keychain; it is gone when the app quits. */
  readonly storage: 'keychain' | 'memory';
  readonly person?: Person;
  /** As last told by Genesys. */
  readonly info?: TokenInfo;
  readonly source: TokenSource;
  /** When the token was issued, and when it expires: epoch milliseconds by this machine's clock; known only from a sign-in, never guessed. */
  readonly issuedAt?: number;
  readonly expiresAt?: number;
  /** Genesys's clock minus this machine's when the two above were set, in milliseconds; a jump of either moves them. */
  readonly clockSkewMs?: number;
  /** When a person last signed in for it, epoch milliseconds by this machine's clock; a renewal leaves that alone. */
  readonly signedInAt?: number;
  /** What renews the token ahead of its expiry, where the person agreed to keep that. */
  readonly renewsWith?: 'refresh-token' | 'client-secret';
  /** Why the last renewal did not work; gone with the next one that does. */
  readonly renewalFailure?: { readonly at: number; readonly failure: Failure };
  /** Why Genesys would not carry out the last revocation that was asked for. */
  readonly revokeFailure?: { readonly at: number; readonly failure: Failure };
  /** What Genesys Cloud allowed and refused this token when it was tried. */
  readonly seen?: PermissionsSeen;
  /** What its status was over the last day, oldest first; the last one is that of now. */
  readonly history?: readonly StatusSpan[];
  /** Grows with every check and every command that makes earlier answers worthless. */
  readonly generation: number;
  readonly status: Status;
}

/** How a session's token came here. The client id is no secret. */
export type TokenSource =
  | { readonly kind: 'pasted' }
  | { readonly kind: 'browser'; readonly clientId: string }
  | { readonly kind: 'client-credentials'; readonly clientId: string };

/**
 * `observe`: checks leave an idle timer alone once Genesys has told of one, so the session ends when its
 * organization wants it to. `keep-alive`: every check counts as activity; chosen by the person.
 */
export type Mode = 'observe' | 'keep-alive';

/** From `at` (epoch milliseconds) on the session was in this state, until the next span's. */
export interface StatusSpan {
  readonly at: number;
  readonly kind: 'active' | 'unreachable' | 'ended' | 'revoked' | 'unconfirmed' | 'unknown';
}

/*
 * The states of a session, and what moves it from one to the next.
 *
 *                 verified                  ┌───────────── verified ─────────────┐
 *              ┌───────────► active ◄───────┘                                    │
 *  unchecked ──┤               │  ▲                                              │
 *              │  check failed │  │ verified                                     │
 *              ├───────────► unreachable { lastKnown, failure, retryAt } ────────┘
 *              │               │
 *              │   rejected (401 from the pinned host)
 *              └───────────► ended ──── verified after a person's own check ───► active
 *
 *  unchecked | active | unreachable ── revoke requested ──► revoking ── accepted, or answer lost ──► unconfirmed
 *  revoking ── not allowed ──► what it was                            unconfirmed ── 401 ──► revoked
 *  unchecked | active | unreachable | unconfirmed ── keychain locked ──► locked ── keychain answers ──► what it was
 */
export type Status = Unchecked | Active | Unreachable | Revoking | Unconfirmed | Revoked | Ended | Locked;

/** Held, and not yet verified since the app started. */
export interface Unchecked {
  readonly kind: 'unchecked';
  /** The last time that Genesys took the token before the app was restarted: how it was then, not how it is. */
  readonly lastVerified?: Verification;
}

/** That Genesys took the token. */
export interface Verification {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: 'HEAD' | 'GET';
}

/** Genesys took the token at `verifiedAt`. All instants are epoch milliseconds by this machine's clock. */
export interface Active {
  readonly kind: 'active';
  /** Start of this unbroken run of verified checks. */
  readonly since: number;
  readonly verifiedAt: number;
  readonly verifiedBy: 'HEAD' | 'GET';
  /** When the idle timeout ends the session unless it is used; from `dateTokenIdles`, set to this machine's clock. */
  readonly idlesAt?: number;
}

/** The last check brought no verdict on the token. `lastKnown` stays visible, marked stale. */
export interface Unreachable {
  readonly kind: 'unreachable';
  readonly since: number;
  readonly failure: Failure;
  /** Failed checks in a row, from 1. */
  readonly attempts: number;
  readonly retryAt: number;
  readonly lastKnown: Unchecked | Active;
}

/** `DELETE /tokens/me` is on its way. */
export interface Revoking {
  readonly kind: 'revoking';
  readonly requestedAt: number;
  readonly before: Unchecked | Active | Unreachable;
}

/** Revocation was asked for and is not yet proven: Genesys accepted it, or its answer was lost. Verified until known. */
export interface Unconfirmed {
  readonly kind: 'unconfirmed';
  readonly requestedAt: number;
  /** What Genesys answered to the request, once it did. */
  readonly accepted?: Accepted;
  /** Why the last attempt brought no proof. */
  readonly failure?: Failure;
  /** Genesys still took the token when last asked. */
  readonly aliveAt?: number;
  readonly attempts: number;
  readonly retryAt: number;
}

/** The answer with which Genesys took on a revocation. */
export interface Accepted {
  readonly at: number;
  readonly status: number;
  readonly correlationId?: string;
}

/** Proven: Genesys refuses the token. */
export interface Revoked {
  readonly kind: 'revoked';
  readonly requestedAt: number;
  /** Absent where the answer was lost and only the proof tells that the request was carried out. */
  readonly accepted?: Accepted;
  readonly confirmedAt: number;
  readonly proof: Proof;
  /** When Genesys took the token last; told only where the first DELETE was refused, so that none of its own has ended it. */
  readonly lastVerified?: Verification;
}

/** The 401 that proves that a token is dead. */
export interface Proof {
  /** The request that was refused. */
  readonly by: 'HEAD' | 'GET' | 'DELETE';
  /** A second request that was refused, and gave the code and the correlation id: an answer to HEAD has no body. */
  readonly toldBy?: 'GET';
  readonly code?: string;
  readonly correlationId?: string;
}

/** Genesys refuses the token and nobody asked for that here. */
export interface Ended {
  readonly kind: 'ended';
  readonly at: number;
  readonly reason: EndReason;
  readonly proof: Proof;
  /** When Genesys took the token last, where that is known. */
  readonly lastVerified?: Verification;
}

export type EndReason = 'expired' | 'idled-out' | 'rejected';

/** The keychain does not give the secret out, so nothing can be checked. */
export interface Locked {
  readonly kind: 'locked';
  readonly since: number;
  /** `missing`: this computer offers no keychain now. */
  readonly why: 'locked' | 'missing';
  readonly before: Unchecked | Active | Unreachable | Unconfirmed;
}

/** Whether a session can be asked to do something: its token was good when last heard of, and its end was not asked for. */
export const isLive = (status: Status): status is Unchecked | Active | Unreachable =>
  status.kind === 'unchecked' || status.kind === 'active' || status.kind === 'unreachable';
