/** A clock that stands until it is told to go on. */
export interface SimulatedClock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly advance: (seconds: number) => void;
}

export function simulatedClock(start = Date.UTC(2026, 4, 4, 9, 0)): SimulatedClock {
  let time = start;
  return {
    now: () => time,
    advance: (seconds) => {
      time += seconds * 1000;
    },
  };
}
