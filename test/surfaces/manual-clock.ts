import type { Clock } from '../../src/main/system/clock';

/** A clock that stands until a test moves it. Timers run at their instant, in order. */
export interface ManualClock extends Clock {
  readonly advance: (milliseconds: number) => void;
  /** How many timers wait. */
  readonly waiting: () => number;
}

export const manualClock = (start = 0): ManualClock => {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  const next = (until: number) =>
    [...timers].filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0];
  return {
    now: () => now,
    elapsed: () => now,
    setTimer: (delayMs, run) => {
      const timer = { at: now + Math.max(0, delayMs), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: (milliseconds) => {
      const end = now + milliseconds;
      for (let timer = next(end); timer !== undefined; timer = next(end)) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.run();
      }
      now = end;
    },
    waiting: () => timers.size,
  };
};
