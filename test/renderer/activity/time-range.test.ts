import { describe, expect, it } from 'vitest';
import { groupByDay } from '../../../src/renderer/activity/day-group';
import { timeRange, type TimeChoice } from '../../../src/renderer/activity/time-range';
import { auditEntries } from '../fixtures/activity-scenes';
import { now } from '../fixtures/session-fixture';

const day = (month: number, date: number): number => new Date(2026, month - 1, date).getTime();

describe('the time that the activity is narrowed to', () => {
  it.each<readonly [TimeChoice, string, string, ReturnType<typeof timeRange>]>([
    ['all', '', '', {}],
    ['today', '', '', { from: day(3, 12) }],
    ['week', '', '', { from: day(3, 6) }],
    ['month', '', '', { from: day(2, 11) }],
    ['between', '', '', {}],
    ['between', '2026-03-01', '2026-03-29', { from: day(3, 1), to: day(3, 30) }],
    ['between', '2026-03-29', '', { from: day(3, 29) }],
    ['between', '', '2026-12-31', { to: day(12, 32) }],
    ['between', 'yesterday', '0000-00-00', {}],
  ])('%s %s %s is made of whole days, the last one included', (choice, from, to, range) => {
    expect(timeRange(choice, from, to, now)).toEqual(range);
  });
});

describe('the days of the activity', () => {
  it('are named as people name them, each once', () => {
    const groups = groupByDay(auditEntries, now);
    expect(groups.map(({ day: name, entries }) => `${name}: ${entries.length}`)).toEqual([
      'today: 7',
      'yesterday: 3',
      'Monday, March 9, 2026: 3',
    ]);
  });
});
