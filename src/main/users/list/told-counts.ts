import type { UserListCounts } from '../../../shared/user-list';

/**
 * A list's counts as the audit trail tells them: whoever asks waits with the others, and those that are asked for again
 * (`askedAgain`, of the ones that wait) are still not known.
 */
export const toldCounts = (counts: UserListCounts, askedAgain: number): UserListCounts => ({
  ...counts,
  waiting: counts.waiting + counts.self - askedAgain,
  self: 0,
  unclear: counts.unclear + askedAgain,
});
