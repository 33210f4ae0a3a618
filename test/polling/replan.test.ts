import { expect, test } from 'vitest';
import { replannedMs } from '../../src/main/polling/replanned';
import type { Status } from '../../src/shared/session';
import { active, statuses, unreachable } from '../sessions/states';
import { sessionNumber, timesOf, watchedCloud } from './watched-cloud';

const minute = 60_000;
const now = 1_000_000_000;
const half = (): number => 0.5;
const verified = (ago: number): Status => ({ ...active, verifiedAt: now - ago });
const asked = { kind: 'rate-limited', retryAfterMs: 20 * minute } as const;

test.each<readonly [string, Status, number, number | undefined]>([
  ['verified 10 s ago, now each 15 s: the rest of it', verified(10_000), 15_000, 5000],
  ['verified 10 s ago, now each hour: the rest of that', verified(10_000), 60 * minute, 60 * minute - 10_000],
  ['verified 50 min ago, now each minute: within one minute', verified(50 * minute), minute, minute / 2],
  ['verified later than now, because the clock was set back', verified(-5 * minute), minute, minute],
  ['without an answer, tried again in 10 min', { ...unreachable, retryAt: now + 10 * minute }, minute, minute / 2],
  ['without an answer, tried again at once', { ...unreachable, retryAt: now - 1 }, minute, 0],
  ['asked to wait', { ...unreachable, failure: asked, retryAt: now + 20 * minute }, minute, undefined],
  ['revoked', statuses.revoked, minute, undefined],
  ['locked', statuses.locked, minute, undefined],
])('after another interval was chosen, a session %s', (_, status, intervalMs, expected) => {
  expect(replannedMs({ ...sessionNumber(1), status }, now, intervalMs, half)).toBe(expected);
});

test('a shorter interval takes effect at once, and a hundred sessions that it makes overdue do not come all together', async () => {
  let intervalMs = 60 * minute;
  const sessions = Array.from({ length: 100 }, (_, number) => sessionNumber(number));
  const cloud = watchedCloud(sessions, () => intervalMs);
  cloud.poller.start();
  await cloud.clock.pass(5 * minute);
  expect(cloud.seen).toHaveLength(100);
  intervalMs = minute;
  cloud.poller.replan();
  await cloud.clock.pass(10);
  expect(cloud.seen.length).toBeLessThan(110);
  await cloud.clock.pass(minute);
  expect(new Set(cloud.seen.slice(100).map(({ id }) => id)).size).toBe(100);
  expect(cloud.most.all).toBeLessThanOrEqual(6);
});

test('a longer interval puts off the next check', async () => {
  let intervalMs = minute;
  const one = sessionNumber(1);
  const cloud = watchedCloud([one], () => intervalMs);
  cloud.poller.start();
  await cloud.clock.pass(10);
  intervalMs = 30 * minute;
  cloud.poller.replan();
  await cloud.clock.pass(26 * minute);
  expect(timesOf(cloud.seen, one.id)).toHaveLength(1);
  await cloud.clock.pass(8 * minute);
  expect(timesOf(cloud.seen, one.id)).toHaveLength(2);
});

test('a poller that was not started plans nothing', () => {
  const cloud = watchedCloud([sessionNumber(1)]);
  cloud.poller.replan();
  expect(cloud.clock.waiting()).toBe(0);
});
