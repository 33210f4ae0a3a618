import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/demo/faults/seeded-random';
import { RateLimit } from '../../../src/demo/limits/rate-limit';
import { RatePace } from '../../../src/main/users/list/rate-pace';

interface Run {
  /** Milliseconds from the first request to the last answer. */
  readonly tookMs: number;
  readonly refused: number;
  /** Requests of others that were refused. */
  readonly othersRefused: number;
  /** Requests that were let in per minute of time, by minute. */
  readonly perMinute: readonly number[];
}

interface Circumstances {
  readonly requests: number;
  readonly latencyMs: number;
  /** Requests of others with the same client, per second. */
  readonly othersPerSecond?: number;
  readonly usedBefore?: number;
}

/** Lets a pace send to the demo cloud's own limit in simulated time, four at a time, with answers that overtake each other. */
const simulate = ({ requests, latencyMs, othersPerSecond = 0, usedBefore = 0 }: Circumstances): Run => {
  const start = Date.UTC(2031, 4, 6);
  let now = start;
  const random = seededRandom(7);
  const limit = new RateLimit({ allowed: 300, windowSeconds: 60 }, () => now);
  for (let used = 0; used < usedBefore; used += 1) limit.count('key');
  const pace = new RatePace();
  const inFlight: { readonly at: number; readonly finish: () => void }[] = [];
  const perMinute: number[] = [];
  let [left, refused, othersRefused, nextOther] = [
    requests,
    0,
    0,
    othersPerSecond > 0 ? start : Number.POSITIVE_INFINITY,
  ];
  while (left > 0 || inFlight.length > 0) {
    while (nextOther <= now) {
      if (limit.count('key').exceeded) othersRefused += 1;
      nextOther += 1000 / othersPerSecond;
    }
    const wait = left > 0 && inFlight.length < 4 ? pace.take(now, left) : Number.POSITIVE_INFINITY;
    if (wait === 0) {
      left -= 1;
      const standing = limit.count('key');
      const minute = Math.floor((now - start) / 60_000);
      perMinute[minute] = (perMinute[minute] ?? 0) + 1;
      const at = now + latencyMs * (0.5 + random());
      const { count, allowed, resetSeconds, exceeded } = standing;
      inFlight.push({
        at,
        finish: () => {
          if (!exceeded) return pace.answered(now, { count, allowed, resetMs: resetSeconds * 1000 });
          refused += 1;
          left += 1;
          pace.refused(now, resetSeconds * 1000);
        },
      });
      continue;
    }
    inFlight.sort((one, other) => one.at - other.at);
    now = Math.min(now + Math.min(wait, 60_000), inFlight[0]?.at ?? Number.POSITIVE_INFINITY);
    while (inFlight[0] !== undefined && inFlight[0].at <= now) inFlight.shift()?.finish();
  }
  return { tookMs: now - start, refused, othersRefused, perMinute };
};

describe('the pace of a run', () => {
  test.each([20, 200, 1500])('keeps 300 requests a minute without a single 429, at %i ms an answer', (latencyMs) => {
    const run = simulate({ requests: 5000, latencyMs });
    expect(run.refused).toBe(0);
    expect(Math.max(...run.perMinute)).toBeLessThanOrEqual(275);
  });

  test('takes no longer than the limit makes it, less the tenth that is left to others', () => {
    const { tookMs } = simulate({ requests: 5000, latencyMs: 100 });
    expect(tookMs / 60_000).toBeGreaterThan(5000 / 300 - 1);
    expect(tookMs / 60_000).toBeLessThan((5000 / 270) * 1.05);
  });

  test('sends a short list as fast as it goes', () => {
    expect(simulate({ requests: 200, latencyMs: 100 }).tookMs).toBeLessThan(8000);
  });

  test('spreads a long one, so that a person sees it go on', () => {
    const { perMinute } = simulate({ requests: 1000, latencyMs: 100 });
    expect(Math.min(...perMinute.slice(0, 3))).toBeGreaterThan(240);
  });

  test('leaves the app’s own checks and others with the same client their tenth', () => {
    const { refused, othersRefused, perMinute } = simulate({ requests: 1500, latencyMs: 100, othersPerSecond: 0.45 });
    expect([refused, othersRefused]).toEqual([0, 0]);
    expect(Math.max(...perMinute)).toBeLessThanOrEqual(275);
  });

  test('makes room for whatever else uses the same client', () => {
    const alone = simulate({ requests: 1500, latencyMs: 100 });
    const shared = simulate({ requests: 1500, latencyMs: 100, othersPerSecond: 2 });
    expect(shared.refused).toBe(0);
    expect(shared.tookMs).toBeGreaterThan(alone.tookMs * 1.25);
  });

  test('finds a window used up by somebody else within a few requests', () => {
    const { refused } = simulate({ requests: 600, latencyMs: 100, usedBefore: 298 });
    expect(refused).toBeLessThanOrEqual(4);
  });
});

describe('a pace', () => {
  const at = Date.UTC(2031, 4, 6);

  test('waits as long as a 429 says, and no longer', () => {
    const pace = new RatePace();
    pace.take(at, 1);
    pace.refused(at, 17_000);
    expect(pace.take(at, 1)).toBe(17_000);
    expect(pace.take(at + 16_999, 1)).toBe(1);
    expect(pace.take(at + 17_000, 1)).toBe(0);
  });

  test('waits longer after each 429 that names no time, up to a minute, until an answer comes', () => {
    const pace = new RatePace();
    let now = at;
    const waits: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      expect(pace.take(now, 1)).toBe(0);
      pace.refused(now, undefined);
      const wait = pace.take(now, 1);
      waits.push(wait);
      now += wait;
    }
    expect(waits).toEqual([5000, 10_000, 20_000, 40_000, 60_000, 60_000]);
    pace.take(now, 1);
    pace.answered(now, { count: 1, allowed: 300, resetMs: 60_000 });
    pace.take(now, 1);
    pace.refused(now, undefined);
    expect(pace.take(now, 1)).toBe(5000);
  });

  test.each([-10, 10])('goes on after the clock was set by %i years', (years) => {
    const pace = new RatePace();
    pace.take(at, 5000);
    pace.answered(at, { count: 270, allowed: 300, resetMs: 60_000 });
    expect(pace.take(at, 5000)).toBeGreaterThan(50_000);
    expect(pace.take(at + years * 365 * 86_400_000, 5000)).toBe(0);
  });

  test('knows how long a request takes at the least', () => {
    const pace = new RatePace();
    pace.take(at, 1);
    pace.answered(at, { count: 1, allowed: 600, resetMs: 60_000 });
    expect(pace.msPerRequest).toBeCloseTo(60_000 / 540);
  });
});
