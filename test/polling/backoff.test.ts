import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backoffMs, proofDelayMs } from '../../src/main/polling/backoff';
import type { Failure } from '../../src/shared/failure';

const offline: Failure = { kind: 'network', cause: 'offline' };
const asking = (retryAfterMs: number): Failure => ({ kind: 'rate-limited', retryAfterMs });
const least = () => 0;
const most = () => 1 - Number.EPSILON;

describe('the wait after a failure', () => {
  test.each([
    [1, 2500, 5000],
    [2, 5000, 10_000],
    [3, 10_000, 20_000],
    [4, 20_000, 40_000],
    [5, 30_000, 60_000],
    [6, 30_000, 60_000],
    [500, 30_000, 60_000],
    [1e9, 30_000, 60_000],
  ])('number %i in a row lies between %i and %i ms when sessions are checked each minute', (attempts, low, high) => {
    expect(backoffMs(attempts, offline, least)).toBe(low);
    expect(backoffMs(attempts, offline, most)).toBe(high);
  });

  test.each([
    [15_000, 15_000],
    [60_000, 60_000],
    [3_600_000, 600_000],
  ])('never exceeds the interval of %i ms or ten minutes: %i', (intervalMs, longest) => {
    expect(backoffMs(99, offline, most, intervalMs)).toBe(longest);
  });

  test.each([
    ['0 s', 0, 2500, 5000],
    ['30 s', 30_000, 30_000, 35_000],
    ['an hour', 3_600_000, 3_600_000, 3_605_000],
    ['longer than an hour', 9e12, 3_600_000, 3_605_000],
  ])('is never shorter than the %s that Genesys asks for, nor much longer', (_, asked, low, high) => {
    expect(backoffMs(1, asking(asked), least)).toBe(low);
    expect(backoffMs(1, asking(asked), most)).toBe(high);
  });

  test('is a whole number of milliseconds in its bounds, whatever comes', () => {
    const failures = fc.oneof(fc.constant(offline), fc.nat(4_000_000).map(asking));
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1 }), failures, chance, (attempts, failure, drawn) => {
        for (const wait of [backoffMs(attempts, failure, () => drawn), proofDelayMs(attempts, failure, () => drawn)]) {
          expect(Number.isInteger(wait)).toBe(true);
          expect(wait).toBeGreaterThanOrEqual(500);
          expect(wait).toBeLessThanOrEqual(3_605_000);
        }
      }),
    );
  });

  test('spreads a thousand clients over half of its length, evenly', () => {
    const draws = Array.from({ length: 1000 }, (_, index) => backoffMs(5, offline, () => index / 1000));
    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      draws.filter((wait) => wait >= 30_000 + tenth * 3000 && wait < 33_000 + tenth * 3000),
    );
    for (const some of tenths) expect(some.length).toBeGreaterThan(95);
  });
});

describe('the wait for a proof', () => {
  test.each([
    [1, 500, 1000],
    [2, 1000, 2000],
    [4, 4000, 8000],
    [7, 30_000, 60_000],
    [1000, 30_000, 60_000],
  ])('after %i looks lies between %i and %i ms', (attempts, low, high) => {
    expect(proofDelayMs(attempts, undefined, least)).toBe(low);
    expect(proofDelayMs(attempts, offline, most)).toBe(high);
  });

  test('is not shorter than Genesys asks for', () => {
    expect(proofDelayMs(1, asking(45_000), least)).toBe(45_000);
  });
});
