/** The middle of some numbers (of an even count the mean of the two), or NaN where there are none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  const lower = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
  return (lower + upper) / 2;
};

/** How many times the median of `base` the median of `measured` is. */
export const ratio = (measured: readonly number[], base: readonly number[]): number => median(measured) / median(base);

/** One request as a server saw it come. */
export interface Arrival {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Whose it is. */
  readonly key: string;
}

/** The most requests that were open at once at a server that holds each for `heldMs`. */
export const mostInFlight = (arrivals: readonly Arrival[], heldMs: number): number => {
  const times = arrivals.map(({ at }) => at).toSorted((a, b) => a - b);
  let oldest = 0;
  return times.reduce((most, now, index) => {
    while ((times[oldest] ?? now) <= now - heldMs) oldest += 1;
    return Math.max(most, index - oldest + 1);
  }, 0);
};

/** The longest time between two requests of the same key that follow each other; NaN where no key came twice. */
export const longestGap = (arrivals: readonly Arrival[]): number => {
  const last = new Map<string, number>();
  let longest = Number.NaN;
  for (const { at, key } of arrivals.toSorted((a, b) => a.at - b.at)) {
    const before = last.get(key);
    if (before !== undefined && !(at - before <= longest)) longest = at - before;
    last.set(key, at);
  }
  return longest;
};
