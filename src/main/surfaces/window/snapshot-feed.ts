import type { Snapshot } from '../../../shared/snapshot';
import type { CancelTimer, Clock } from '../../system/clock';

/** Least milliseconds between two snapshots, where nothing else is said: four a second look live, a thousand changes are one. */
const leastGap = 250;

/** Brings snapshots to what is drawn, not faster than a person can read: the first at once, then always the latest. */
export interface SnapshotFeed {
  readonly push: (snapshot: Snapshot) => void;
  /** Drops what waits: nobody looks. */
  readonly stop: () => void;
}

export const createSnapshotFeed = (
  clock: Pick<Clock, 'setTimer'>,
  send: (snapshot: Snapshot) => void,
  gapMs = leastGap,
): SnapshotFeed => {
  let resting: CancelTimer | undefined;
  let latest: Snapshot | undefined;
  const deliver = (snapshot: Snapshot): void => {
    send(snapshot);
    resting = clock.setTimer(gapMs, () => {
      resting = undefined;
      const waiting = latest;
      latest = undefined;
      if (waiting !== undefined) deliver(waiting);
    });
  };
  return {
    push: (snapshot) => {
      if (resting === undefined) deliver(snapshot);
      else latest = snapshot;
    },
    stop: () => {
      resting?.();
      resting = undefined;
      latest = undefined;
    },
  };
};
