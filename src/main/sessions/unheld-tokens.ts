import type { NetworkFailure, ReplyFailure } from '../../shared/failure';
import type { Secret } from '../credentials/secret';
import type { Target } from '../genesys/reply';
import type { TokensApi } from '../genesys/tokens-api';
import type { CancelTimer, Clock } from '../system/clock';
import type { SessionHolding } from './session-holding';

/** What became of tokens that are not kept, where the first request did not end them. */
export type UnheldNews =
  /** Not ended by the first request, which is made again from now on. */
  | { readonly kind: 'unclear'; readonly request: string; readonly failure: NetworkFailure | ReplyFailure }
  | { readonly kind: 'ended'; readonly request: string }
  /** No more requests are made, and nobody knows whether the tokens live. */
  | { readonly kind: 'left'; readonly why: 'expiry' | 'too-many' | 'quit'; readonly tokens: number };

/** What it is built of. */
export interface UnheldTokensParts {
  readonly tokens: Pick<TokensApi, 'revoke'>;
  readonly holding: Pick<SessionHolding, 'holderOf'>;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Milliseconds to wait after that many requests without an answer that settles it. */
  readonly retryDelay: (attempts: number, failure: NetworkFailure | ReplyFailure) => number;
  readonly onNews: (news: UnheldNews) => void;
}

interface Unheld {
  readonly request: string;
  readonly target: Target;
  /** Epoch milliseconds; absent where nobody knows when it ends by itself. */
  readonly until?: number;
  attempts: number;
  /** By the steady clock; absent while a request is under way. */
  dueAt?: number;
}

/** More tokens than this are not held at once: the one that has waited longest makes room. */
const most = 1000;

/** A person who waits for a sign-in is told after this at the latest that its token lives still, in milliseconds. */
const patienceMs = 3000;

/** An expiry is counted from when the token was asked for, and the answer that brought it took less than this. Milliseconds. */
const graceMs = 60_000;

/** By when a token has ended by itself, with whatever the network took; epoch milliseconds. */
export const surelyOverAt = (expiresAt: number): number => expiresAt + graceMs;

/**
 * Ends tokens that were granted and are not kept, because nobody would know of them any more: `DELETE /api/v2/tokens/me`,
 * again and again until Genesys takes it (2xx) or refuses the token (401), until the token has expired, or until the app
 * quits. They are held in memory meanwhile and nowhere else. One that a session holds, because the login server gave it out
 * twice, is left alone.
 */
export class UnheldTokens {
  readonly #parts: UnheldTokensParts;
  readonly #waiting = new Set<Unheld>();
  #cancel: CancelTimer | undefined;
  #stopped = false;

  constructor(parts: UnheldTokensParts) {
    this.#parts = parts;
  }

  /**
   * Resolves once the token is ended (true), or once it is known, or has taken 3 s without an answer, that it may live still
   * (false): then the app goes on by itself. `expiresAt`: epoch milliseconds, where it is known.
   */
  async end(target: Target, expiresAt?: number): Promise<boolean> {
    const { clock, newId } = this.#parts;
    this.spare(target.token);
    this.#makeRoom();
    const until = expiresAt === undefined ? {} : { until: surelyOverAt(expiresAt) };
    const unheld: Unheld = { request: newId(), target, ...until, attempts: 0 };
    this.#waiting.add(unheld);
    let giveUp: CancelTimer | undefined;
    const patience = new Promise<boolean>((resolve) => {
      giveUp = clock.setTimer(patienceMs, () => resolve(false));
    });
    const ended = await Promise.race([this.#attempt(unheld), patience]);
    giveUp?.();
    return ended;
  }

  /** Ends this token no more: it was granted anew, and is to be kept. */
  spare(token: Secret): void {
    for (const unheld of this.#waiting) if (unheld.target.token.equals(token)) this.#waiting.delete(unheld);
  }

  /** Every token that is still to be ended. */
  *secrets(): Iterable<Secret> {
    for (const { target } of this.#waiting) yield target.token;
  }

  /** The app quits. What could not be ended by now lives to its expiry. */
  stop(): void {
    this.#stopped = true;
    this.#plan();
    if (this.#waiting.size > 0) this.#parts.onNews({ kind: 'left', why: 'quit', tokens: this.#waiting.size });
  }

  /** Whether the token is known to be ended, or held by a session. */
  async #attempt(unheld: Unheld): Promise<boolean> {
    const { tokens, holding, clock, retryDelay, onNews } = this.#parts;
    const { request, target, until } = unheld;
    delete unheld.dueAt;
    if (holding.holderOf(target.token) !== undefined) return this.#waiting.delete(unheld);
    const answer = await tokens.revoke(target);
    unheld.attempts += 1;
    const { attempts } = unheld;
    if (answer.ok || answer.failure.kind === 'rejected') {
      if (this.#waiting.delete(unheld) && attempts > 1) onNews({ kind: 'ended', request });
      return true;
    }
    // Spared meanwhile, or others took its place.
    if (!this.#waiting.has(unheld)) return false;
    const { failure } = answer;
    if (attempts === 1) onNews({ kind: 'unclear', request, failure });
    const left = until === undefined ? Infinity : until - clock.now();
    if (left <= 0) {
      this.#waiting.delete(unheld);
      onNews({ kind: 'left', why: 'expiry', tokens: 1 });
      return false;
    }
    unheld.dueAt = clock.elapsed() + Math.min(retryDelay(attempts, failure), left);
    this.#plan();
    return false;
  }

  /** One timer for all of them. */
  #plan(): void {
    const { clock } = this.#parts;
    this.#cancel?.();
    this.#cancel = undefined;
    let first = Infinity;
    for (const { dueAt = Infinity } of this.#waiting) first = Math.min(first, dueAt);
    if (this.#stopped || first === Infinity) return;
    this.#cancel = clock.setTimer(first - clock.elapsed(), () => {
      for (const unheld of this.#waiting) {
        if (unheld.dueAt !== undefined && unheld.dueAt <= clock.elapsed()) void this.#attempt(unheld);
      }
      this.#plan();
    });
  }

  #makeRoom(): void {
    const [oldest] = this.#waiting;
    if (oldest === undefined || this.#waiting.size < most) return;
    this.#waiting.delete(oldest);
    this.#parts.onNews({ kind: 'left', why: 'too-many', tokens: 1 });
  }
}
