import { describe, expect, it } from 'vitest';
import { drawnGroups } from '../../src/renderer/sessions/row-window';
import { groupSessions } from '../../src/renderer/sessions/session-group';
import { defaultSettings } from '../../src/shared/settings';
import { now } from './fixtures/session-fixture';
import { workingDay } from './fixtures/sessions-fixture';

const groups = groupSessions(workingDay, defaultSettings, now);

describe('a list too long to draw at once', () => {
  it.each<readonly [number, readonly number[]]>([
    [1, [1]],
    [2, [1, 1]],
    [3, [1, 2]],
    [6, [1, 2, 1, 2]],
    [10, [1, 2, 1, 5, 1]],
    [1000, [1, 2, 1, 5, 1]],
  ])('draws its first %i rows over all groups', (limit, counts) => {
    expect(drawnGroups(groups, limit).map(({ drawn }) => drawn.length)).toEqual(counts);
  });

  it('still tells how many there are', () => {
    expect(drawnGroups(groups, 5).map(({ group }) => group.sessions.length)).toEqual([1, 2, 1, 5]);
  });
});
