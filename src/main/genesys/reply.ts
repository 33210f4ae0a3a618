import type { NetworkFailure, ReplyFailure, Result } from '../../shared/failure';
import type { Secret } from '../credentials/secret';

/** Which cloud to ask, with which token. The token goes to `origin` and nowhere else. */
export interface Target {
  /** e.g. `https://api.mypurecloud.ie`. */
  readonly origin: string;
  readonly token: Secret;
  /** The session that this is for, as the log names it; absent where there is none yet. */
  readonly session?: string;
}

/** A good answer of Genesys Cloud, and what came with it. */
export interface Answer<Value> {
  readonly value: Value;
  readonly status: number;
  readonly correlationId?: string;
  readonly rateLimit?: RateLimit;
  /**
   * Genesys's clock minus this machine's, in milliseconds, from the `Date` header; good to about a
   * second. Absent where the answer has no usable date.
   */
  readonly clockSkewMs?: number;
}

/** `inin-ratelimit-*`: `count` of `allowed` requests used, counted anew in `resetMs`. */
export interface RateLimit {
  readonly count: number;
  readonly allowed: number;
  readonly resetMs: number;
}

/** Expected failures come back as values; nothing here throws. */
export type Reply<Value> = Promise<Result<Answer<Value>, NetworkFailure | ReplyFailure>>;
