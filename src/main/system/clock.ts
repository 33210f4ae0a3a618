/** Time as the program sees it. Tests bring a clock of their own; nothing else may call `Date.now`. */
export interface Clock {
  /** Epoch milliseconds by this machine's clock, which may jump either way. */
  readonly now: () => number;
  /** Milliseconds since some start, by a clock that never jumps; it may stand still while the machine sleeps. */
  readonly elapsed: () => number;
  /**
   * Calls `run` once, `delayMs` from now or a little later; below 0 counts as 0, and any length is allowed. The time
   * that the machine sleeps may not count, so whoever waits for an instant looks at `now` again when woken.
   */
  readonly setTimer: (delayMs: number, run: () => void) => CancelTimer;
}

/** Takes a timer back; does nothing once it has run. */
export type CancelTimer = () => void;

/** Node fires at once what lies further ahead than this: 2^31 - 1 milliseconds, nearly 25 days. */
const longestStep = 2_147_483_647;

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  setTimer: (delayMs, run) => {
    let left = Math.max(0, delayMs);
    let timer: NodeJS.Timeout;
    const step = (): void => {
      const next = Math.min(left, longestStep);
      timer = setTimeout(() => {
        left -= next;
        if (left > 0) step();
        else run();
      }, next);
    };
    step();
    return () => clearTimeout(timer);
  },
};
