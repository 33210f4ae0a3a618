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
 * Whether an instant (epoch milliseconds) is too far from a person's wish for it to be sent again by itself; also one before
 * it, which a clock that was set back tells.
 */
export const isTooLate = (
  { requestedAt, askedAgainAt = requestedAt }: Pick<UserRevocation, 'requestedAt' | 'askedAgainAt'>,
  at: number,
): boolean => at - askedAgainAt > longMs || at < askedAgainAt;

/**
 * When a request that failed at `now` is sent again by itself, `delayMs` later; undefined where that would not help, was
 * tried often enough, or would be too late. Epoch milliseconds.
 */
export const resendAt = (
  revocation: UserRevocation,
  failure: Failure,
  now: number,
  delayMs: number,
): number | undefined => {
  const { requestedAt, askedAgainAt = requestedAt, attempts } = revocation;
  const inARow = attempts.filter(({ at }) => at >= askedAgainAt).length;
  const at = now + delayMs;
  const isInTime = !isTooLate(revocation, now) && !isTooLate(revocation, at);
  return mayPass(failure) && inARow < mostInARow && isInTime ? at : undefined;
};
