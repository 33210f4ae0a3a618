import type { Failure } from '../../shared/failure';
import type { UserRevocationAttempt, UserRevocationOutcome } from '../../shared/user-revocation';

/** What a failed attempt says: `refused`: Genesys Cloud said no. `not-done`: not carried out this time. `unclear`: perhaps. */
export type AttemptVerdict = 'refused' | 'not-done' | 'unclear';

/** Ways in which a request never reached Genesys Cloud. */
const neverSent = new Set(['offline', 'dns', 'refused', 'certificate', 'tls', 'proxy']);
/** Ways to fail on the network that the next minutes don't mend. */
const lasting = new Set(['certificate', 'tls', 'redirect']);

/** What a failed attempt to revoke a user says. */
export const verdictOf = (failure: Failure): AttemptVerdict => {
  switch (failure.kind) {
    case 'rejected':
    case 'forbidden':
    case 'not-found':
    case 'malformed-user-id':
      return 'refused';
    case 'rate-limited':
      return 'not-done';
    case 'network':
      return neverSent.has(failure.cause) ? 'not-done' : 'unclear';
    default:
      return 'unclear';
  }
};

/** Whether the same request may fare better in a while. */
export const mayPass = (failure: Failure): boolean => {
  switch (failure.kind) {
    case 'rate-limited':
    case 'server':
    case 'interrupted':
      return true;
    case 'network':
      return !lasting.has(failure.cause);
    case 'bad-reply':
      return failure.why === 'not-genesys';
    default:
      return false;
  }
};

/** Answers after which even an earlier attempt whose answer was lost can't have been carried out. */
const settlesAll = (failure: Failure): boolean => failure.kind === 'forbidden' || failure.kind === 'not-found';

/** What is known after an attempt failed, the earlier ones counted in. `retryAt`: when it is sent again by itself. */
export const outcomeAfter = (
  earlier: readonly UserRevocationAttempt[],
  failure: Failure,
  at: number,
  retryAt: number | undefined,
): UserRevocationOutcome => {
  const inDoubt = earlier.some((attempt) => attempt.status === undefined && isUnclear(attempt.failure));
  const isUnknown = verdictOf(failure) === 'unclear' || (inDoubt && !settlesAll(failure));
  return { kind: isUnknown ? 'unknown' : 'failed', at, failure, ...(retryAt !== undefined && { retryAt }) };
};

/** Whether an attempt was carried out, or may have been. */
export const mayHaveWorked = ({ status, failure }: UserRevocationAttempt): boolean =>
  status !== undefined || isUnclear(failure);

/** An attempt without any answer was under way when the app ended. */
const isUnclear = (failure: Failure | undefined): boolean => failure === undefined || verdictOf(failure) === 'unclear';
