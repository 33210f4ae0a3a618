import { formatDuration, t } from '../../shared/messages';
import type { UserList, UserListCounts } from '../../shared/user-list';

/** How far a list is. */
export interface ListProgress {
  readonly done: number;
  readonly total: number;
  /** For people who read it, and as the bar's value for those who hear it. */
  readonly text: string;
}

/** Lines whose turn came. */
const triedOf = (counts: UserListCounts): number => counts.accepted + counts.failed + counts.unclear;

/** The users that a run is about. */
export const usersOf = (counts: UserListCounts): number => triedOf(counts) + counts.waiting + counts.sending;

/** How far the look-up or the run is; undefined where none has begun. `now` in epoch milliseconds. */
export const listProgress = (list: UserList, now: number): ListProgress | undefined => {
  const { counts, phase, waitsUntil, endsAbout } = list;
  if (phase.kind === 'ready') return undefined;
  if (phase.kind === 'resolving') {
    const done = counts.rows - counts.lookingUp;
    return { done, total: counts.rows, text: t('window.list.progress.looking', { done, total: counts.rows }) };
  }
  const done = triedOf(counts);
  const total = usersOf(counts);
  const running = phase.kind === 'running';
  // Rounded up to the next second: "waiting 0 sec" is no sentence.
  const waits = running && waitsUntil !== undefined && waitsUntil > now ? waitsUntil - now + 999 : undefined;
  const left = running && endsAbout !== undefined && endsAbout > now ? endsAbout - now : undefined;
  const values = {
    done,
    total,
    ...(left !== undefined && { left: formatDuration(left) }),
    ...(waits !== undefined && { wait: formatDuration(waits) }),
  };
  if (waits !== undefined && left !== undefined) {
    return { done, total, text: t('window.list.progress.waits.left', values) };
  }
  if (waits !== undefined) return { done, total, text: t('window.list.progress.waits', values) };
  if (left !== undefined) return { done, total, text: t('window.list.progress.left', values) };
  return { done, total, text: t('window.list.progress.plain', values) };
};
