import type { Snapshot } from '../../shared/snapshot';
import type { SnapshotSource } from '../sessions/snapshot-source';
import { nextTurn } from '../surfaces/need';
import type { CancelTimer, Clock } from '../system/clock';

/** Nobody waits longer than this for a turn, in milliseconds: the machine may have slept, or its clock been set. */
const longestWait = 60_000;

/**
 * Calls `draw` with every new snapshot, and again at the instants at which time alone changes what is to be
 * seen. Nothing runs while nothing is due. Until the returned function is called.
 */
export const followTurns = (
  source: SnapshotSource,
  clock: Clock,
  draw: (snapshot: Snapshot, now: number) => void,
): (() => void) => {
  let cancel: CancelTimer | undefined;
  const turn = (snapshot: Snapshot): void => {
    cancel?.();
    const now = clock.now();
    draw(snapshot, now);
    const next = nextTurn(snapshot, now);
    cancel =
      next === undefined ? undefined : clock.setTimer(Math.min(next - now, longestWait), () => turn(source.snapshot()));
  };
  const stop = source.onChange(turn);
  return () => {
    stop();
    cancel?.();
  };
};
