import type { UserListStanding } from '../../../shared/user-list';

/**
 * When a row's request was sent that the 401 of a held session may prove to have been carried out; none where nothing was
 * asked, or all is known. Epoch milliseconds.
 */
export const provableTimes = (standing: UserListStanding): readonly number[] => {
  switch (standing.kind) {
    case 'accepted': {
      if (standing.provenAt !== undefined) return [];
      // An answer came at once, but perhaps only to the last of several tries.
      return standing.askedAt === undefined ? [standing.at] : [standing.askedAt, standing.at];
    }
    // One that waits once more was left unclear before.
    case 'unclear':
    case 'waiting':
      return standing.askedAt === undefined ? [] : [standing.askedAt];
    case 'looking-up':
    case 'sending':
    case 'proven':
    case 'failed':
    case 'duplicate':
    case 'unknown':
    case 'malformed':
    case 'lookup-failed':
    case 'self-left-out':
      return [];
    default:
      return standing satisfies never;
  }
};
