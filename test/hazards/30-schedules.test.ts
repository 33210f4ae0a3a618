import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/shared/session';
import { sessionNumber, watchedCloud } from '../polling/watched-cloud';

const minute = 60_000;
const year = 365 * 86_400_000;
const one = sessionNumber(1);
const statusOf = (cloud: ReturnType<typeof watchedCloud>): Status['kind'] | undefined =>
  cloud.store.get(one.id)?.status.kind;

describe('a clock that jumps', () => {
  test.each([10 * year, -10 * year, 3_600_000, -3_600_000])('by %i ms stops no check and hurries none', async (ms) => {
    const cloud = watchedCloud([one]);
    cloud.poller.start();
    await cloud.clock.pass(30_000);
    cloud.clock.jump(ms);
    await cloud.clock.pass(40_000);
    cloud.seen.length = 0;
    await cloud.clock.pass(60 * minute);
    expect(cloud.seen.length).toBeGreaterThanOrEqual(54);
    expect(cloud.seen.length).toBeLessThanOrEqual(67);
    expect(cloud.store.get(one.id)?.status).toMatchObject({ kind: 'active' });
  });

  test.each([10 * year, -10 * year])(
    'by %i ms while the cloud is out of reach does not delay the recovery',
    async (ms) => {
      const cloud = watchedCloud([one]);
      cloud.failure = { kind: 'server', status: 500 };
      cloud.poller.start();
      await cloud.clock.pass(30 * minute);
      cloud.clock.jump(ms);
      cloud.failure = undefined;
      await cloud.clock.pass(minute + 3000);
      expect(statusOf(cloud)).toBe('active');
    },
  );

  test.each([10 * year, -10 * year])('by %i ms has every session looked at anew, spread over a moment', async (ms) => {
    const ten = Array.from({ length: 10 }, (_, number) => sessionNumber(number));
    const cloud = watchedCloud(ten);
    cloud.poller.start();
    await cloud.clock.pass(40 * minute);
    cloud.clock.jump(ms);
    cloud.seen.length = 0;
    while (cloud.seen.length === 0) await cloud.clock.pass(10);
    await cloud.clock.pass(3000);
    expect(new Set(cloud.seen.map(({ id }) => id)).size).toBe(10);
    expect(new Set(cloud.seen.map(({ at }) => at)).size).toBeGreaterThan(5);
  });

  test('back makes no session look freshly verified', async () => {
    const cloud = watchedCloud([one]);
    cloud.poller.start();
    await cloud.clock.pass(20_000);
    cloud.clock.jump(-3_600_000);
    cloud.poller.checkAll({ onlyStale: true });
    await cloud.clock.pass(0);
    expect(cloud.seen).toHaveLength(2);
  });

  test('leaves a session alone that was verified a moment ago when the window opens', async () => {
    const cloud = watchedCloud([one]);
    cloud.poller.start();
    await cloud.clock.pass(5000);
    cloud.poller.checkAll({ onlyStale: true });
    await cloud.clock.pass(1000);
    expect(cloud.seen).toHaveLength(1);
  });
});
