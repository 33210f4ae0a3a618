import { describe, expect, it } from 'vitest';
import { longestGap, median, mostInFlight, ratio, type Arrival } from './statistics';

const one = (at: number, key = 'a'): Arrival => ({ at, key });

describe('the figures of the benchmark', () => {
  it.each([
    [[], Number.NaN],
    [[7], 7],
    [[9, 1, 5], 5],
    [[10, 2, 4, 8], 6],
    [[100, 9, 10], 10],
  ])('take the middle of %j as %d, by value and not by their text', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('leave the numbers as they were given', () => {
    const given = [3, 1, 2];
    median(given);
    expect(given).toEqual([3, 1, 2]);
  });

  it('compare medians, so that one slow round changes nothing', () => {
    expect(ratio([11, 12, 900], [10, 10, 10])).toBeCloseTo(1.2);
  });

  it.each([
    ['nothing', [], 0],
    ['one after another', [one(0), one(100), one(200)], 1],
    ['all at once', [one(5), one(5), one(5)], 3],
    ['a wave between two quiet times', [one(0), one(500), one(540), one(599), one(600), one(900)], 3],
    ['in any order', [one(599), one(540), one(500)], 3],
  ])('count how many requests of 100 ms were open together: %s', (_name, arrivals, most) => {
    expect(mostInFlight(arrivals, 100)).toBe(most);
  });

  it.each([
    ['no session was checked twice', [one(0, 'a'), one(9, 'b')], Number.NaN],
    ['a session was checked three times', [one(0), one(60), one(130)], 70],
    ['another one waited longer', [one(0, 'a'), one(5, 'b'), one(60, 'a'), one(95, 'b')], 90],
    ['the log is not in order', [one(130), one(0), one(60)], 70],
  ])('find the longest wait of a session where %s', (_name, arrivals, gap) => {
    expect(longestGap(arrivals)).toBe(gap);
  });
});
