import type { Failure } from '../../shared/failure';

/** First and longest wait after failures, in milliseconds. */
const shortest = 5000;
const longest = 600_000;
/** Time between two checks of a session where nobody has set another, in milliseconds. */
const ordinaryInterval = 60_000;
/** No answer makes the app wait longer than this, whatever Genesys or something in between says. */
export const longestAsked = 3_600_000;

/**
 * Milliseconds to wait after the `attempts`-th failure in a row (from 1): doubling from 5 s to `intervalMs`
 * or 10 min, whichever is less, so that a cloud that is well again is found so within one interval. A random
 * half is spread, so that many clients don't come back at once. A `Retry-After` is the least that is waited,
 * with some spread on top. `random` gives numbers from 0 to below 1.
 */
export const backoffMs = (
  attempts: number,
  failure: Failure,
  random: () => number,
  intervalMs = ordinaryInterval,
): number => {
  const doubled = Math.min(longest, Math.max(shortest, intervalMs), shortest * 2 ** Math.min(attempts - 1, 20));
  const spread = Math.round(doubled * (0.5 + random() / 2));
  const asked = 'retryAfterMs' in failure ? failure.retryAfterMs : undefined;
  if (asked === undefined) return spread;
  return Math.max(spread, Math.min(asked, longestAsked) + Math.round(random() * shortest));
};

/**
 * Milliseconds until the next look for the proof of a revocation, after `attempts` looks without one:
 * doubling from 1 s to 1 min, spread like the above. A person waits for this answer, so it is sooner.
 */
export const proofDelayMs = (attempts: number, failure: Failure | undefined, random: () => number): number => {
  const doubled = Math.min(60_000, 1000 * 2 ** Math.min(attempts - 1, 10));
  const spread = Math.round(doubled * (0.5 + random() / 2));
  const asked = failure !== undefined && 'retryAfterMs' in failure ? failure.retryAfterMs : undefined;
  return asked === undefined ? spread : Math.max(spread, Math.min(asked, longestAsked));
};
