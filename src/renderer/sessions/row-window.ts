import type { SessionGroup } from './session-group';

/** Rows drawn at first: more than the tallest window shows. */
export const firstRows = 60;
/** Rows added each time the end of those drawn comes near. */
export const moreRows = 120;

/** The part of a group that is drawn; `group.sessions.length` still tells how many there are. */
export interface DrawnGroup {
  readonly group: SessionGroup;
  readonly drawn: SessionGroup['sessions'];
}

/** The first `limit` rows over all groups. Groups of which nothing is drawn yet are left out. */
export const drawnGroups = (groups: readonly SessionGroup[], limit: number): readonly DrawnGroup[] => {
  let left = limit;
  const all: DrawnGroup[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    const drawn = left >= group.sessions.length ? group.sessions : group.sessions.slice(0, left);
    all.push({ group, drawn });
    left -= drawn.length;
  }
  return all;
};
