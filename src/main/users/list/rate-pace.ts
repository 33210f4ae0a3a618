import { longestWaitMs } from '../../genesys/answer-headers';
import type { RateLimit } from '../../genesys/reply';

/** What is left to others of every window: the app's own checks, and whatever else runs with the same client. */
const reserve = 0.1;
/** Of Genesys Cloud, until an answer tells: requests of one user and client in a window of that many milliseconds. */
const usual = { allowed: 300, windowMs: 60_000 } as const;
/** Two ends that differ by no more than this, in milliseconds, are of one window: headers tell whole seconds. */
const tolerance = 2500;
/** First and longest wait, in milliseconds, after a 429 that names no time. */
const shortest = 5000;
const longest = 60_000;

interface Window {
  /** Epoch milliseconds. */
  readonly endsAt: number;
  /** Requests that count in it, those on their way included. */
  readonly used: number;
  /** Nobody told of it: it is what the last ones make likely. */
  readonly guessed: boolean;
}

/**
 * Says when the next request may go, so that a rate limit is kept and not run into. Follows `inin-ratelimit-*` and
 * leaves a tenth of each window to others. What fits into the window goes at once; what does not is spread evenly over it.
 * Times are epoch milliseconds; a clock that is set moves it for one window at most.
 */
export class RatePace {
  #allowed: number = usual.allowed;
  #longestReset: number | undefined;
  #window: Window | undefined;
  #inFlight = 0;
  #lastAt = 0;
  #blockedUntil = 0;
  #refusals = 0;

  /** Requests that may be sent in a window. */
  get budget(): number {
    return Math.max(1, Math.floor(this.#allowed * (1 - reserve)));
  }

  /** How long a window is, as far as seen. */
  get #windowMs(): number {
    return this.#longestReset ?? usual.windowMs;
  }

  /** Milliseconds that a request takes at the least, over many windows. */
  get msPerRequest(): number {
    return this.#windowMs / this.budget;
  }

  /**
   * 0: send now, it is counted, and `answered` or `refused` has to follow. Else the milliseconds after which to ask again.
   * `waiting`: how many requests are to be sent in all, this one included.
   */
  take(now: number, waiting: number): number {
    const blockedMs = this.#blockedUntil - now;
    // No answer asks for more than an hour, so that would be the trace of a clock that was set.
    if (blockedMs > 0 && blockedMs <= longestWaitMs) return blockedMs;
    const window = this.#windowAt(now);
    const left = this.budget - window.used;
    if (left <= 0) return Math.max(1, window.endsAt - now);
    const gap = waiting > left ? (window.endsAt - now) / left : 0;
    const sinceLast = now - this.#lastAt;
    if (sinceLast >= 0 && sinceLast < gap) return Math.ceil(gap - sinceLast);
    this.#window = { ...window, used: window.used + 1 };
    this.#inFlight += 1;
    this.#lastAt = now;
    return 0;
  }

  /** A request came to its end. `rateLimit`: what its answer told, where it told. */
  answered(now: number, rateLimit: RateLimit | undefined): void {
    this.#inFlight -= 1;
    if (rateLimit === undefined) return;
    this.#refusals = 0;
    const { count, allowed, resetMs } = rateLimit;
    this.#allowed = allowed;
    this.#longestReset = Math.max(this.#longestReset ?? 0, resetMs, 1000);
    const endsAt = now + resetMs;
    const used = count + this.#inFlight;
    const known = this.#window;
    if (known === undefined || known.guessed || endsAt > known.endsAt + tolerance) {
      this.#window = { endsAt, used, guessed: false };
    } else if (endsAt >= known.endsAt - tolerance) {
      // Each answer is rounded up, so the earliest end is the truest.
      this.#window = { endsAt: Math.min(known.endsAt, endsAt), used: Math.max(known.used, used), guessed: false };
    }
    // Anything else is a late answer of a window that is over.
  }

  /** A request was refused with 429: nothing is sent before `retryAfterMs` are over, or a time that grows where none was named. */
  refused(now: number, retryAfterMs: number | undefined): void {
    this.#inFlight -= 1;
    const wait = retryAfterMs ?? Math.min(longest, shortest * 2 ** this.#refusals);
    this.#refusals = Math.min(this.#refusals + 1, 10);
    this.#blockedUntil = Math.max(this.#blockedUntil, now + wait);
    // Whatever was thought of this window, it is full.
    this.#window = { endsAt: this.#blockedUntil, used: this.budget, guessed: true };
  }

  #windowAt(now: number): Window {
    const known = this.#window;
    // An end that lies further ahead than a window is long is the trace of a clock that was set.
    if (known !== undefined && now < known.endsAt && known.endsAt - now <= this.#windowMs + tolerance) return known;
    return { endsAt: now + this.#windowMs, used: this.#inFlight, guessed: true };
  }
}
