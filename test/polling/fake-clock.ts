import type { Clock } from '../../src/main/system/clock';

/** Time in a test's hand: it stands until it is told to go on, and its two clocks can come apart. */
export interface FakeClock extends Clock {
  /** Lets time pass, running each timer at its instant and letting what it started settle. Milliseconds. */
  readonly pass: (ms: number) => Promise<void>;
  /** Moves the machine's clock against the steady one, as a person or a time server does. Milliseconds, either way. */
  readonly jump: (ms: number) => void;
  /** How many timers wait. */
  readonly waiting: () => number;
}

/** Lets everything that waits for nothing but its turn have it. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

export const fakeClock = (start = Date.UTC(2026, 4, 4, 9, 0)): FakeClock => {
  let elapsed = 0;
  let offset = start;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  const first = () => [...timers].toSorted((one, other) => one.at - other.at)[0];
  return {
    now: () => Math.floor(offset + elapsed),
    elapsed: () => elapsed,
    setTimer: (delayMs, run) => {
      const timer = { at: elapsed + Math.max(0, delayMs), run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass: async (ms) => {
      const end = elapsed + ms;
      await settle();
      for (let timer = first(); timer !== undefined && timer.at <= end; timer = first()) {
        timers.delete(timer);
        elapsed = timer.at;
        timer.run();
        await settle();
      }
      elapsed = end;
    },
    jump: (ms) => {
      offset += ms;
    },
    waiting: () => timers.size,
  };
};
