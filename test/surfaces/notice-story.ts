import type { Change } from '../../src/main/surfaces/notifications/change';
import { tell } from '../../src/main/surfaces/notifications/rules';
import { nothingTold } from '../../src/main/surfaces/notifications/told';
import type { Snapshot } from '../../src/shared/snapshot';

/** Tells a story of snapshots, one every minute from noon on (or as their `now` says), and gives what each one told. */
export const story = (...snapshots: readonly Snapshot[]): readonly (readonly Change['kind'][])[] => {
  let told = nothingTold;
  let previous: Snapshot | undefined;
  return snapshots.map((next) => {
    const telling = tell(previous, next, told, next.now);
    ({ told } = telling);
    previous = next;
    return telling.changes.map(({ kind }) => kind);
  });
};
