import type { Session } from '../../shared/session';
import {
  retryOf,
  type UserRevocation,
  type UserRevocationAttempt,
  type UserRevocationOutcome,
} from '../../shared/user-revocation';
import { withProof } from './user-proof';

/** Attempts of one request that are remembered. */
const keptAttempts = 20;

/** The revocation with one more attempt under way. */
export const withAttempt = (revocation: UserRevocation, at: number): UserRevocation => ({
  ...revocation,
  attempts: [...revocation.attempts, { at }].slice(-keptAttempts),
  outcome: { kind: 'sent' },
});

/** The revocation after its last attempt was answered, or was not. */
export const withOutcome = (
  revocation: UserRevocation,
  outcome: UserRevocationOutcome,
  answer: Omit<UserRevocationAttempt, 'at'>,
  sessions: readonly Session[],
): UserRevocation => {
  const last = revocation.attempts.length - 1;
  const attempts = revocation.attempts.map((attempt, at) => (at === last ? { ...attempt, ...answer } : attempt));
  // The proof may have come before the answer.
  return withProof({ ...revocation, attempts, outcome }, sessions);
};

/** The revocation, sent again by itself at `retryAt` or not at all; the very same object where that is so already. */
export const withRetry = (revocation: UserRevocation, retryAt: number | undefined): UserRevocation => {
  const { outcome } = revocation;
  if (retryOf(revocation) === retryAt || (outcome.kind !== 'failed' && outcome.kind !== 'unknown')) return revocation;
  const { retryAt: _, ...rest } = outcome;
  return { ...revocation, outcome: retryAt === undefined ? rest : { ...rest, retryAt } };
};

/** Whether a new wish for the same is about this one: its answer is under way or was lost, or it is about to be sent again. */
export const isOpen = (revocation: UserRevocation): boolean =>
  revocation.outcome.kind === 'sent' || revocation.outcome.kind === 'unknown' || retryOf(revocation) !== undefined;

/** Whether two are about the same user. */
export const isSameUser = (one: UserRevocation, other: UserRevocation): boolean =>
  one.userId === other.userId &&
  one.organization.apiOrigin === other.organization.apiOrigin &&
  one.organization.id === other.organization.id;
