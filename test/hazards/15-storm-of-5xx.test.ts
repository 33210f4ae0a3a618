import { describe, expect, test } from 'vitest';
import type { ReplyFailure } from '../../src/shared/failure';
import { longestPause, sessionNumber, timesOf, watchedCloud } from '../polling/watched-cloud';
import { amount } from './thoroughness';

const hour = 3_600_000;
const minute = 60_000;
const ill: ReplyFailure = { kind: 'server', status: 503 };
const ten = Array.from({ length: 10 }, (_, number) => sessionNumber(number));

describe('an hour in which the cloud answers nothing but 503', () => {
  test('brings no more requests than the backoff allows, spread, and no state but unreachable', async () => {
    const cloud = watchedCloud(ten);
    cloud.failure = ill;
    cloud.poller.start();
    await cloud.clock.pass(hour);
    for (const { id } of ten) {
      const times = timesOf(cloud.seen, id);
      // At the shortest: four quick tries, then one each half a minute. At the longest: one each minute.
      expect(times.length).toBeLessThanOrEqual(5 + hour / (minute / 2));
      expect(times.length).toBeGreaterThanOrEqual(hour / minute);
      // Each pause is at least half of twice the one before, from 5 seconds to a minute.
      for (const [at, least] of [2500, 5000, 10_000, 20_000, 30_000].entries()) {
        expect((times[at + 1] ?? 0) - (times[at] ?? 0)).toBeGreaterThanOrEqual(least);
      }
      expect(cloud.store.get(id)?.status).toMatchObject({
        kind: 'unreachable',
        failure: ill,
        lastKnown: { kind: 'unchecked' },
      });
    }
    const late = cloud.seen.filter(({ at }) => at > hour / 2);
    const fullest = Math.max(
      ...late.map(({ at }) => late.filter((other) => other.at >= at && other.at < at + 1000).length),
    );
    expect(fullest).toBeLessThan(ten.length);
  });

  test('is over for every session within one interval after the cloud is well', async () => {
    const cloud = watchedCloud(ten);
    cloud.failure = ill;
    cloud.poller.start();
    await cloud.clock.pass(hour);
    cloud.failure = undefined;
    expect(cloud.store.all().filter(({ status }) => status.kind === 'active')).toHaveLength(0);
    await cloud.clock.pass(minute);
    expect(cloud.store.all().filter(({ status }) => status.kind === 'active')).toHaveLength(10);
    cloud.seen.length = 0;
    await cloud.clock.pass(hour);
    for (const { id } of ten) {
      expect(longestPause(timesOf(cloud.seen, id))).toBeLessThanOrEqual(66_000);
      expect(timesOf(cloud.seen, id).length).toBeGreaterThanOrEqual(54);
      expect(timesOf(cloud.seen, id).length).toBeLessThanOrEqual(67);
    }
  });
});

describe('an hour of every error that a cloud has, for many sessions', () => {
  const many = Array.from({ length: amount(60, 1000) }, (_, number) => sessionNumber(number));

  test('is no more requests than the backoff allows, no two sessions in step, and nobody is lost by it', async () => {
    const cloud = watchedCloud(many);
    cloud.latency = 50;
    cloud.poller.start();
    for (let at = 0; at < 60; at += 1) {
      cloud.failure = { kind: 'server', status: 500 + (at % 5) };
      await cloud.clock.pass(minute);
    }
    for (const { id } of many) {
      expect(timesOf(cloud.seen, id).length).toBeLessThanOrEqual(5 + hour / (minute / 2));
      expect(timesOf(cloud.seen, id).length).toBeGreaterThanOrEqual(hour / minute);
    }
    expect(cloud.most.all).toBeLessThanOrEqual(6);
    expect(cloud.most.ofOne).toBe(1);
    const lastOf = (id: string): number => timesOf(cloud.seen, id).at(-1) ?? 0;
    expect(new Set(many.map(({ id }) => lastOf(id))).size).toBeGreaterThan(many.length / 2);
    cloud.failure = undefined;
    await cloud.clock.pass(minute);
    expect(cloud.store.all().filter(({ status }) => status.kind !== 'active')).toEqual([]);
  });
});

describe('a cloud that asks for time', () => {
  const limited: ReplyFailure = { kind: 'rate-limited', retryAfterMs: 300_000 };

  test('gets it, also when everything is to be checked, but not from a person who wants one session checked', async () => {
    const [session = sessionNumber(0)] = ten;
    const cloud = watchedCloud([session]);
    cloud.failure = limited;
    cloud.poller.start();
    await cloud.clock.pass(minute);
    cloud.poller.checkAll();
    cloud.poller.checkAll({ onlyStale: true });
    await cloud.clock.pass(200_000);
    expect(cloud.seen).toHaveLength(1);
    void cloud.poller.checkNow(session.id);
    await cloud.clock.pass(0);
    expect(cloud.seen).toHaveLength(2);
    cloud.failure = undefined;
    await cloud.clock.pass(306_000);
    expect(cloud.store.get(session.id)?.status.kind).toBe('active');
  });

  test('for ever is asked again within an hour', async () => {
    const cloud = watchedCloud([sessionNumber(1)]);
    cloud.failure = { kind: 'rate-limited', retryAfterMs: 1e15 };
    cloud.poller.start();
    await cloud.clock.pass(hour + 6000);
    expect(cloud.seen).toHaveLength(2);
  });
});

describe('a network that returns', () => {
  test('has every session checked once and soon, when it is told of', async () => {
    const cloud = watchedCloud(ten);
    cloud.failure = { kind: 'network', cause: 'offline' };
    cloud.poller.start();
    await cloud.clock.pass(hour);
    cloud.failure = undefined;
    cloud.seen.length = 0;
    cloud.poller.checkAll({ spreadMs: 3000 });
    await cloud.clock.pass(3000);
    expect(cloud.seen.map(({ id }) => id).toSorted()).toEqual(ten.map(({ id }) => id));
    expect(new Set(cloud.seen.map(({ at }) => at)).size).toBeGreaterThan(5);
  });
});
