import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextCheckMs } from '../../src/main/polling/next-check';
import type { Status } from '../../src/shared/session';
import { active, sessionWith, statuses, unchecked, unreachable } from '../sessions/states';

const now = 1_000_000;
const minute = 60_000;
const tenYears = 10 * 365 * 86_400_000;
const { idlesAt: _, ...timeless } = active;
const live = sessionWith({ ...timeless, verifiedAt: now });
const idling = (left: number) => sessionWith({ ...timeless, idlesAt: now + left });
const even = () => 0.5;

describe('the time of the next check', () => {
  test.each<[string, Status, number | undefined]>([
    ['unchecked', unchecked, 0],
    ['active', timeless, minute],
    ['unreachable', { ...unreachable, retryAt: now + 7000 }, 7000],
    ['unreachable, its retry overdue', { ...unreachable, retryAt: now - 7000 }, 0],
    ['unconfirmed', { ...statuses.unconfirmed, retryAt: now + 900 }, 900],
    ['unreachable, ten years too early by a clock set back', { ...unreachable, retryAt: now + tenYears }, 3_600_000],
    ['unconfirmed, ten years too early', { ...statuses.unconfirmed, retryAt: now + tenYears }, 3_600_000],
    ['revoking', statuses.revoking, undefined],
    ['revoked', statuses.revoked, undefined],
    ['ended', statuses.ended, undefined],
    ['locked', statuses.locked, undefined],
  ])('of a session that is %s', (_name, status, expected) => {
    expect(nextCheckMs(sessionWith(status), now, minute, even)).toBe(expected);
  });

  test('of live sessions spreads by a tenth of the interval either way', () => {
    expect(nextCheckMs(live, now, minute, () => 0)).toBe(54_000);
    expect(nextCheckMs(live, now, minute, () => 1)).toBe(66_000);
  });

  test.each([
    ['just after an idle deadline that comes sooner', idling(20_000), 21_500],
    ['regular when the idle deadline is further away', idling(600_000), minute],
    ['just after a deadline that has just passed', idling(-500), 1000],
    ['regular when the deadline has passed and the session lives on', idling(-60_000), minute],
    ['regular when the clock jumped ten years ahead', idling(-tenYears), minute],
    ['just after the known expiry', sessionWith(timeless, { expiresAt: now + 5000 }), 6500],
  ])('is %s', (_name, session, expected) => {
    expect(nextCheckMs(session, now, minute, even)).toBe(expected);
  });

  test('of a session kept alive comes before any idle timeout that can be set, however long the interval', () => {
    const info = { dateTokenIdles: '2026-05-04T09:15:00.000Z' };
    const kept = sessionWith(timeless, { mode: 'keep-alive', info });
    expect(nextCheckMs(kept, now, 3_600_000, () => 1)).toBeLessThan(300_000);
    expect(nextCheckMs(kept, now, 30_000, even)).toBe(30_000);
    expect(nextCheckMs({ ...kept, info: {} }, now, 3_600_000, even)).toBe(3_600_000);
    expect(nextCheckMs({ ...kept, mode: 'observe' }, now, 3_600_000, even)).toBe(3_600_000);
  });

  test.each([
    ['waits for the next window when most of the requests are used', 240, 90_000, 90_000],
    ['is regular below that', 239, 90_000, minute],
    ['is regular when the window ends sooner', 300, 5000, minute],
    ['is bounded when the window never ends', 300, tenYears, 3_600_000],
  ])('under a rate limit %s', (_name, count, resetMs, expected) => {
    expect(nextCheckMs(live, now, minute, even, { count, allowed: 300, resetMs })).toBe(expected);
  });

  test('is never negative, never more than the interval and an hour, whatever the clock does', () => {
    const clock = fc.integer({ min: -tenYears, max: tenYears });
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(clock, clock, fc.integer({ min: 15, max: 3600 }), chance, (shift, deadline, seconds, drawn) => {
        const at = Math.abs(now + shift);
        for (const status of [
          { ...timeless, idlesAt: deadline },
          { ...unreachable, retryAt: deadline },
        ]) {
          const wait = nextCheckMs(sessionWith(status), at, seconds * 1000, () => drawn);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(Math.max(3_600_000, seconds * 1100 + 1));
        }
      }),
    );
  });
});
