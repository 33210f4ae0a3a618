import { describe, expect, test } from 'vitest';
import { longestPause, sessionNumber, timesOf, watchedCloud } from './watched-cloud';

const minute = 60_000;
const thousand = Array.from({ length: 1000 }, (_, number) => sessionNumber(number));

describe('a thousand sessions', () => {
  test('have at most six requests in flight, never two of one, and none waits much longer than the interval', async () => {
    const cloud = watchedCloud(thousand);
    cloud.latency = 150;
    cloud.poller.start();
    await cloud.clock.pass(5 * minute);
    expect(cloud.most).toEqual({ all: 6, ofOne: 1 });
    // 1,000 requests of 150 ms, six at a time, are 25 s of work: all fit in a minute, with a queue.
    const pauses = thousand.map(({ id }) => longestPause(timesOf(cloud.seen, id)));
    expect(Math.max(...pauses)).toBeLessThan(minute * 1.1 + 26_000);
    const first = thousand.map(({ id }) => timesOf(cloud.seen, id)[0] ?? Infinity);
    expect(Math.max(...first)).toBeLessThanOrEqual(25_100);
  }, 30_000);

  test('let a person through at once, past everyone who waits', async () => {
    const cloud = watchedCloud(thousand);
    cloud.latency = 150;
    cloud.poller.start();
    await cloud.clock.pass(500);
    const last = thousand.at(-1)?.id ?? '';
    let done = false;
    void cloud.poller.checkNow(last).then(() => (done = true));
    await cloud.clock.pass(300);
    expect(done).toBe(true);
    expect(cloud.store.get(last)?.status).toMatchObject({ kind: 'active', verifiedBy: 'GET' });
    expect(cloud.seen.length).toBeLessThan(40);
  });

  test('that a cloud leaves without answer for long share what room there is, each in its turn', async () => {
    const cloud = watchedCloud(thousand.slice(0, 60));
    cloud.latency = 15_000;
    cloud.failure = { kind: 'network', cause: 'timeout' };
    cloud.poller.start();
    await cloud.clock.pass(20 * minute);
    expect(cloud.most).toEqual({ all: 6, ofOne: 1 });
    const counts = thousand.slice(0, 60).map(({ id }) => timesOf(cloud.seen, id).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3);
  });
});
