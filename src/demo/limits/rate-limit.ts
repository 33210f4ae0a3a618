/** How many requests a window of time allows. */
export interface RateRule {
  /** Per user and client, or per token of client credentials: 300 in the real cloud. */
  readonly allowed: number;
  /** 60 in the real cloud. */
  readonly windowSeconds: number;
}

/** Where a caller stands after a request. */
export interface RateStanding {
  readonly count: number;
  readonly allowed: number;
  /** Whole seconds until the window starts anew, 1 or more. */
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

interface Window {
  readonly endsAt: number;
  count: number;
}

/** Counts requests per key in windows that start with the first request. Time comes in through `now`. */
export class RateLimit {
  readonly #windows = new Map<string, Window>();
  readonly #now: () => number;
  #rule: RateRule;

  constructor(rule: RateRule, now: () => number) {
    this.#rule = rule;
    this.#now = now;
  }

  get rule(): RateRule {
    return this.#rule;
  }

  /** Sets another rule and forgets all counts. */
  setRule(rule: RateRule): void {
    this.#rule = rule;
    this.#windows.clear();
  }

  /** Counts a request; a refused one is not counted. */
  count(key: string, allowed: number = this.#rule.allowed): RateStanding {
    const now = this.#now();
    let window = this.#windows.get(key);
    if (window === undefined || window.endsAt <= now) {
      window = { endsAt: now + this.#rule.windowSeconds * 1000, count: 0 };
      this.#windows.set(key, window);
    }
    const exceeded = window.count >= allowed;
    if (!exceeded) window.count += 1;
    const resetSeconds = Math.max(1, Math.ceil((window.endsAt - now) / 1000));
    return { count: window.count, allowed, resetSeconds, exceeded };
  }
}
