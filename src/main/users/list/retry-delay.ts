import type { Failure } from '../../../shared/failure';
import { longestWaitMs } from '../../genesys/answer-headers';

/**
 * Milliseconds until the next try after `attempts` (from 1) that failed: doubling from `shortest` to `longest`, a random
 * half spread, and never before a `Retry-After` is over. `random` gives numbers from 0 to below 1.
 */
export const retryDelayMs = (
  attempts: number,
  failure: Failure | undefined,
  random: () => number,
  { shortest, longest }: { readonly shortest: number; readonly longest: number },
): number => {
  const doubled = Math.min(longest, shortest * 2 ** Math.min(attempts - 1, 20));
  const spread = Math.round(doubled * (0.5 + random() / 2));
  const asked = failure !== undefined && 'retryAfterMs' in failure ? failure.retryAfterMs : undefined;
  return Math.max(spread, Math.min(asked ?? 0, longestWaitMs));
};

/** Between the tries for one user or one look-up. */
export const tryPauses = { shortest: 1000, longest: 30_000 } as const;
/** Between the attempts to go on with a run that nothing could be sent for. */
export const runPauses = { shortest: 5000, longest: 60_000 } as const;
