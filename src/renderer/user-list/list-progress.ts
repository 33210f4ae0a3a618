import { formatDuration, t } from '../../shared/messages';
import { usersLeft, usersOfRun, type UserList, type UserListCounts } from '../../shared/user-list';

/** How far a list is. */
export interface ListProgress {
  readonly done: number;
  readonly total: number;
  /** For people who read it, and as the bar's value for those who hear it. */
  readonly text: string;
}

const lookUp = (counts: UserListCounts, waits: number | undefined): ListProgress => {
  const values = { done: counts.rows - counts.lookingUp, total: counts.rows };
  const text =
    waits === undefined
      ? t('window.list.progress.looking', values)
      : t('window.list.progress.looking.waits', { ...values, wait: formatDuration(waits) });
  return { ...values, text };
};

/** How far the look-up or the run is; undefined where none has begun, or it is done. `now` in epoch milliseconds. */
export const listProgress = (list: UserList, now: number): ListProgress | undefined => {
  const { counts, phase, waitsUntil, endsAbout } = list;
  if (phase.kind === 'ready' || phase.kind === 'done') return undefined;
  const moving = phase.kind === 'running' || phase.kind === 'resolving';
  // Rounded up to the next second: "waiting 0 sec" is no sentence.
  const waits = moving && waitsUntil !== undefined && waitsUntil > now ? waitsUntil - now + 999 : undefined;
  // A look-up that was interrupted is still one.
  if (counts.lookingUp > 0 || phase.kind === 'resolving') return lookUp(counts, waits);
  const left = usersLeft(counts);
  const total = usersOfRun(counts);
  const done = total - left;
  const time = phase.kind === 'running' && endsAbout !== undefined && endsAbout > now ? endsAbout - now : undefined;
  const values = {
    left,
    total,
    ...(time !== undefined && { time: formatDuration(time) }),
    ...(waits !== undefined && { wait: formatDuration(waits) }),
  };
  if (waits !== undefined && time !== undefined) {
    return { done, total, text: t('window.list.progress.waits.left', values) };
  }
  if (waits !== undefined) return { done, total, text: t('window.list.progress.waits', values) };
  if (time !== undefined) return { done, total, text: t('window.list.progress.left', values) };
  return { done, total, text: t('window.list.progress.plain', values) };
};
