import type { Snapshot } from '../../shared/snapshot';
import type { SnapshotSource } from '../sessions/snapshot-source';
import { nextTurn } from '../surfaces/need';
import type { CancelTimer, Clock } from '../system/clock';
import { isQuietChange } from './quiet-change';

/** The clock is looked at this often at least, in milliseconds: the machine may have slept, or its clock been set. */
const longestWait = 60_000;

/**
 * Quiet changes are drawn together, this often at most, in milliseconds: a thousand sessions are verified seventeen times
 * a second, and to look at all of them each time is most of what that costs.
 */
const quietMs = 250;

/**
 * Calls `draw` with every new snapshot, and again at the instants at which time alone changes what is to be
 * seen. Nothing runs where nothing will be due. Until the returned function is called.
 */
export const followTurns = (
  source: Pick<SnapshotSource, 'snapshot' | 'onChange'>,
  clock: Clock,
  draw: (snapshot: Snapshot, now: number) => void,
): (() => void) => {
  let cancel: CancelTimer | undefined;
  let drawn: { readonly snapshot: Snapshot; readonly elapsed: number } | undefined;
  let later = false;
  const wait = (ms: number): void => {
    cancel?.();
    cancel = clock.setTimer(ms, () => turn(source.snapshot()));
  };
  /** Waits for an instant, epoch milliseconds, and looks at the clock now and then on the way. */
  const waitUntil = (due: number): void => {
    cancel?.();
    cancel = clock.setTimer(Math.min(due - clock.now(), longestWait), () => {
      if (clock.now() < due) waitUntil(due);
      else turn(source.snapshot());
    });
  };
  const turn = (snapshot: Snapshot): void => {
    cancel?.();
    later = false;
    drawn = { snapshot, elapsed: clock.elapsed() };
    const now = clock.now();
    draw(snapshot, now);
    const next = nextTurn(snapshot, now);
    if (next !== undefined) waitUntil(next);
  };
  const stop = source.onChange((snapshot) => {
    const since = drawn === undefined ? Infinity : clock.elapsed() - drawn.elapsed;
    if (drawn === undefined || since >= quietMs || !isQuietChange(drawn.snapshot, snapshot)) turn(snapshot);
    else if (!later) {
      later = true;
      wait(quietMs - since);
    }
  });
  return () => {
    stop();
    cancel?.();
  };
};
