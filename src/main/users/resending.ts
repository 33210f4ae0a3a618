import type { Failure } from '../../shared/failure';
import type { UserRevocation } from '../../shared/user-revocation';
import { mayPass } from './attempt-verdict';

/** Times that a request is sent in a row by itself. */
const mostInARow = 10;

/**
 * Milliseconds after a person's wish in which it is sent again by itself. Later the user may have signed in anew for good
 * reason, and to throw them out then is for a person to decide.
 */
const longMs = 900_000;

/**
 * When a request that failed at `now` is sent again by itself, `delayMs` later; undefined where that would not help, was
 * tried often enough, or would be too late. Epoch milliseconds.
 */
export const resendAt = (
  { requestedAt, askedAgainAt = requestedAt, attempts }: UserRevocation,
  failure: Failure,
  now: number,
  delayMs: number,
): number | undefined => {
  const inARow = attempts.filter(({ at }) => at >= askedAgainAt).length;
  const at = now + delayMs;
  const isTooLate = at - askedAgainAt > longMs || now < askedAgainAt;
  return mayPass(failure) && inARow < mostInARow && !isTooLate ? at : undefined;
};
