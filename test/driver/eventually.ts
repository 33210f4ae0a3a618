import { setTimeout as wait } from 'node:timers/promises';

/** How often is looked, in milliseconds: short against what a person notices, long against what a look costs. */
const lookEvery = 50;

const reasonOf = (problem: unknown): string =>
  problem === undefined ? '' : `: ${problem instanceof Error ? problem.message : JSON.stringify(problem)}`;

/**
 * Looks until there is something to be seen, and gives it back. `look` gives `undefined` or `false` while there is nothing
 * yet; it may also throw, as what it asks may be away for a moment.
 *
 * @param what is waited for, as a sentence: it is what a failure says
 * @param limitMs how long it may take, in milliseconds
 * @throws when it does not come in time, with the last problem that `look` had
 */
export async function eventually<Value>(
  what: string,
  look: () => Promise<Value | undefined | false> | Value | undefined | false,
  limitMs = 10_000,
): Promise<Value> {
  const end = performance.now() + limitMs;
  for (;;) {
    let problem: unknown;
    try {
      const found = await look();
      if (found !== undefined && found !== false) return found;
    } catch (error) {
      problem = error;
    }
    if (performance.now() > end) throw new Error(`Not within ${limitMs} ms: ${what}${reasonOf(problem)}`);
    await wait(lookEvery);
  }
}

/** Lets time pass: only for proving that something does not happen. @param ms how long nothing may happen */
export const passTime = (ms: number): Promise<void> => wait(ms);
