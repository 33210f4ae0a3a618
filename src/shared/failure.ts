import type { Guarded } from './ability';
import type { RegionProblem } from './region-problem';

/**
 * Everything that can go wrong in a way the program expects. Told apart by `kind`, never by the
 * text of a message. `describeFailure` in messages/failure-text.ts turns one into a sentence.
 */
export type Failure = WithToken &
  (
    | NetworkFailure
    | ReplyFailure
    | SignInFailure
    | KeychainFailure
    | DiskFailure
    | InputFailure
    | UserListFailure
    | { readonly kind: 'unknown-session' }
    | { readonly kind: 'session-not-live' }
    /** Nothing is held that could renew the session, or it is on its way to revocation. */
    | { readonly kind: 'not-renewable' }
    /** The keychain answers and has no such item: somebody else removed it. */
    | { readonly kind: 'secret-missing' }
    /** The keychain's item is there and can't be understood. */
    | { readonly kind: 'secret-unreadable'; readonly why: 'newer' | 'damaged' }
    | { readonly kind: 'region-unavailable'; readonly regionId: string }
    | { readonly kind: 'duplicate-session'; readonly sessionId: string }
    | { readonly kind: 'command-refused' }
    /** The app ended before an answer came. */
    | { readonly kind: 'interrupted' }
  );

interface WithToken {
  /**
   * Of a sign-in: a token was granted by then, is not kept, and could not be ended yet; the app goes on trying while it runs.
   * `until`: by when it has ended by itself, epoch milliseconds, where that is known.
   */
  readonly unended?: { readonly until?: number };
}

/** The request did not bring an answer: nothing is known about the token. */
export interface NetworkFailure {
  readonly kind: 'network';
  readonly cause:
    | 'offline'
    | 'dns'
    | 'refused'
    | 'certificate'
    | 'tls'
    | 'proxy'
    | 'redirect'
    | 'timeout'
    | 'aborted'
    | 'lost';
  /** Chromium's or Node's own name of the error, e.g. `ERR_CERT_DATE_INVALID`; for the log and for support. */
  readonly name?: string;
}

/** An answer came and it is not the wanted one. */
export type ReplyFailure =
  /** 401 from the session's own host: the token is dead. `code` e.g. `credentials.expired`. */
  | Rejected
  /** 403: the token lives, this is not allowed. `message` is Genesys's. `action`: what was tried; see `needsOf` in ability.ts. */
  | (Answered & {
      readonly kind: 'forbidden';
      readonly code?: string;
      readonly message?: string;
      readonly action?: Guarded;
    })
  /** 404. */
  | (Answered & { readonly kind: 'not-found' })
  /** 429. `retryAfterMs` 0 to 3,600,000, absent where the answer named no usable time. */
  | (Answered & { readonly kind: 'rate-limited'; readonly retryAfterMs?: number })
  /** 500 to 599. */
  | (Answered & { readonly kind: 'server'; readonly status: number; readonly retryAfterMs?: number })
  /** Not what Genesys answers: a captive portal's page, a body over the cap, wrong types, an unexpected status. */
  | (Answered & {
      readonly kind: 'bad-reply';
      readonly why: 'not-genesys' | 'not-json' | 'shape' | 'too-large' | 'status';
      readonly status: number;
    });

/** `by`, `toldBy`: as in a Proof, where more than one request was made to find out. */
export type Rejected = Answered & {
  readonly kind: 'rejected';
  readonly code?: string;
  readonly by?: 'HEAD' | 'GET';
  readonly toldBy?: 'GET';
};

interface Answered {
  /** `ININ-Correlation-Id`, or the error body's `contextId`: what Genesys support asks for. */
  readonly correlationId?: string;
}

/**
 * A sign-in or a renewal that did not end with a token, for a reason that is not the network's.
 *
 * `denied`: the person, or their organization, said no. `timed-out`: nobody came back from the browser within the limit.
 * `cancelled`: the person gave up here. `browser-failed`: no browser could be opened. `port-unavailable`: no port of this
 * computer was free to come back to. `bad-client`: the client id, or its secret, is not taken. `grant-not-allowed`: the
 * client may not sign in in this way. `expired-grant`: what was to be exchanged (a code, a refresh token) is not taken any
 * more. `refused`: any other error of the login server.
 */
export type SignInFailure = Answered & {
  readonly kind: 'sign-in';
  readonly why:
    | 'denied'
    | 'timed-out'
    | 'cancelled'
    | 'browser-failed'
    | 'port-unavailable'
    | 'bad-client'
    | 'grant-not-allowed'
    | 'expired-grant'
    | 'refused';
  /** The login server's own name of the error (RFC 6749), e.g. `access_denied`; for the log and for support. */
  readonly error?: string;
  /** The login server's own words: one line, at most 300 characters, never with what was sent to it. */
  readonly message?: string;
};

/** The OS keychain did not do what was asked. `missing`: no service at all; `locked`: it does not give out items now. */
export interface KeychainFailure {
  readonly kind: 'keychain';
  readonly why: 'locked' | 'missing' | 'timeout' | 'crashed' | 'refused';
}

export interface DiskFailure {
  readonly kind: 'disk';
  /** `newer`: the file was written by a newer version of the app; `damaged`: it was set aside under another name. */
  readonly why: 'full' | 'read-only' | 'newer' | 'damaged' | 'other';
  /** The file's name without its folder. */
  readonly file: string;
  /** What could be read of a damaged file all the same. */
  readonly salvage?: Salvage;
}

/** How much of a damaged file was kept. */
export interface Salvage {
  readonly kept: number;
  readonly lost: number;
  /** What the lost ones were called, as far as that could be read. */
  readonly lostNames: readonly string[];
}

/**
 * A list of users can't be taken, or not be worked on in this way now. `unfinished`: another list is still being worked on.
 * `no-list`: there is none. `not-now`: not in the state that the list is in. `other-number`: `users` is how many there are,
 * and not what a person agreed to.
 */
export type UserListFailure =
  | {
      readonly kind: 'user-list';
      readonly why: 'empty' | 'not-text' | 'no-users' | 'unfinished' | 'no-list' | 'not-now';
    }
  | { readonly kind: 'user-list'; readonly why: 'too-many'; readonly rows: number; readonly most: number }
  | { readonly kind: 'user-list'; readonly why: 'other-number'; readonly users: number };

/** What a person typed can't be used. Found before anything is sent or stored. */
export type InputFailure =
  | {
      readonly kind: 'malformed-token';
      readonly why: 'empty' | 'too-short' | 'too-long' | 'white-space' | 'characters';
    }
  | { readonly kind: 'malformed-user-id' }
  /** Nothing to search for. */
  | { readonly kind: 'empty-query' }
  | { readonly kind: 'malformed-label' }
  | { readonly kind: 'malformed-client-id' }
  | { readonly kind: 'malformed-client-secret' }
  | { readonly kind: 'malformed-region'; readonly why: RegionProblem }
  | { readonly kind: 'unknown-region' };

/** A value or the failure that came instead. */
export type Result<Value, Problem = Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Problem };

/** Wraps a value. */
export const succeed = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Wraps a failure. */
export const fail = <Problem>(failure: Problem): Result<never, Problem> => ({ ok: false, failure });

/** The correlation id of a failure, where it has one. */
export const correlationIdOf = (failure: Failure): string | undefined =>
  'correlationId' in failure ? failure.correlationId : undefined;

/** Whether a person gave a sign-in up themselves, and there is nothing more to tell them. */
export const isGivenUp = (failure: Failure): boolean =>
  failure.kind === 'sign-in' && failure.why === 'cancelled' && failure.unended === undefined;

/** The value of a result, or undefined where it is a failure. */
export const valueOf = <Value>(result: Result<Value, unknown>): Value | undefined =>
  result.ok ? result.value : undefined;

/** The failure of a result, or undefined where it is a value. */
export const failureOf = <Problem>(result: Result<unknown, Problem>): Problem | undefined =>
  result.ok ? undefined : result.failure;
