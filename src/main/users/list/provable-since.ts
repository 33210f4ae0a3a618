import type { UserListStanding } from '../../../shared/user-list';

/**
 * The instant from which on the 401 of a held session proves that a row's request was carried out; undefined where nothing
 * was asked, or all is known. Epoch milliseconds.
 */
export const provableSince = (standing: UserListStanding): number | undefined => {
  switch (standing.kind) {
    case 'accepted':
      return standing.provenAt === undefined ? (standing.askedAt ?? standing.at) : undefined;
    // One that waits once more was left unclear before.
    case 'unclear':
    case 'waiting':
      return standing.askedAt;
    case 'looking-up':
    case 'sending':
    case 'proven':
    case 'failed':
    case 'duplicate':
    case 'unknown':
    case 'malformed':
    case 'lookup-failed':
    case 'self-left-out':
      return undefined;
    default:
      return standing satisfies never;
  }
};
