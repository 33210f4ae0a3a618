import type { UserList } from '../../../shared/user-list';
import type { ListDrive } from './list-drive';
import type { ListState } from './list-state';

/** A list as the surfaces see it. `retryAt`: when it goes on by itself after a failure; epoch milliseconds. */
export const listView = (
  { head, rows, phase }: Pick<ListState, 'head' | 'rows' | 'phase'>,
  drive: Pick<ListDrive, 'waitsUntil' | 'endsAbout'>,
  retryAt: number | undefined,
): UserList => {
  const { id, sessionId, organization, at, fileName, column } = head;
  const { waitsUntil } = drive;
  const endsAbout = phase.kind === 'running' ? drive.endsAbout() : undefined;
  const triesAgain = phase.kind === 'paused' && phase.why === 'failure' && retryAt !== undefined;
  return {
    id,
    sessionId,
    organization,
    openedAt: at,
    ...(fileName !== undefined && { fileName }),
    ...(column !== undefined && { column }),
    phase: triesAgain ? { ...phase, retryAt } : phase,
    counts: rows.counts,
    ...(waitsUntil !== undefined && { waitsUntil }),
    ...(endsAbout !== undefined && { endsAbout }),
  };
};
