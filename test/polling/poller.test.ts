import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/shared/session';
import { active, statuses, unreachable } from '../sessions/states';
import { sessionNumber, timesOf, watchedCloud } from './watched-cloud';

const minute = 60_000;
const one = sessionNumber(1);
const statusOf = (cloud: ReturnType<typeof watchedCloud>): Status['kind'] | undefined =>
  cloud.store.get(one.id)?.status.kind;

describe('the poller', () => {
  test('asks nothing before it is started and nothing after it is stopped, not even for what was in flight', async () => {
    const cloud = watchedCloud([one]);
    await cloud.clock.pass(10 * minute);
    expect(cloud.seen).toHaveLength(0);
    cloud.latency = 500;
    cloud.poller.start();
    await cloud.clock.pass(100);
    cloud.poller.stop();
    await cloud.clock.pass(10 * minute);
    expect(cloud.seen).toHaveLength(1);
    expect(cloud.clock.waiting()).toBe(0);
  });

  test('checks a session that is added, and lets go of one that is forgotten', async () => {
    const cloud = watchedCloud([]);
    cloud.poller.start();
    expect(cloud.clock.waiting()).toBe(0);
    cloud.store.add(one);
    await cloud.clock.pass(0);
    expect(statusOf(cloud)).toBe('active');
    cloud.store.remove(one.id);
    expect(cloud.clock.waiting()).toBe(0);
  });

  test('shows which sessions it is checking', async () => {
    const cloud = watchedCloud([one]);
    cloud.latency = 500;
    cloud.poller.start();
    await cloud.clock.pass(100);
    expect(cloud.poller.checking()).toEqual([one.id]);
    await cloud.clock.pass(500);
    expect(cloud.poller.checking()).toEqual([]);
  });

  test.each<[Status['kind'], Status, number]>([
    ['revoked', statuses.revoked, 0],
    ['ended', statuses.ended, 0],
    ['locked', statuses.locked, 0],
    ['revoking', statuses.revoking, 0],
    ['unreachable', { ...unreachable, retryAt: 0 }, 1],
    ['active', active, 1],
  ])('asks about a session that is %s as often as is due', async (_, status, requests) => {
    const cloud = watchedCloud([{ ...one, status }]);
    cloud.poller.start();
    await cloud.clock.pass(66_000);
    expect(Math.min(1, cloud.seen.length)).toBe(requests);
  });

  test('looks for the proof of a revocation that is not confirmed, and for nothing once it is there', async () => {
    const cloud = watchedCloud([{ ...one, status: { ...statuses.unconfirmed, retryAt: 0 } }]);
    cloud.poller.start();
    await cloud.clock.pass(minute * 10);
    expect([cloud.proven, statusOf(cloud)]).toEqual([[one.id], 'revoked']);
  });

  test('checks at once what a lock had held back', async () => {
    const cloud = watchedCloud([{ ...one, status: statuses.locked }]);
    cloud.poller.start();
    await cloud.clock.pass(minute);
    cloud.store.apply(one.id, { kind: 'keychain-opened', at: 1200 });
    await cloud.clock.pass(66_000);
    expect(cloud.seen.length).toBeGreaterThan(0);
  });
});

describe('a person who wants a session checked', () => {
  test('is told when it is done, while a check is under way after the next one', async () => {
    const cloud = watchedCloud([one]);
    cloud.latency = 1000;
    cloud.poller.start();
    await cloud.clock.pass(500);
    const told: number[] = [];
    for (let click = 0; click < 3; click += 1) {
      void cloud.poller.checkNow(one.id).then(() => told.push(cloud.clock.elapsed()));
    }
    await cloud.clock.pass(5000);
    expect(timesOf(cloud.seen, one.id)).toEqual([0, 1000]);
    expect(told).toEqual([2000, 2000, 2000]);
  });

  test('can have a session looked at that ended', async () => {
    const cloud = watchedCloud([{ ...one, status: statuses.ended }]);
    cloud.poller.start();
    await Promise.all([cloud.poller.checkNow(one.id), cloud.clock.pass(10)]);
    expect(statusOf(cloud)).toBe('active');
  });

  test.each<[Status['kind'], Status]>([
    ['revoked', statuses.revoked],
    ['locked', statuses.locked],
    ['revoking', statuses.revoking],
  ])('does not wait for one that is %s', async (_, status) => {
    const cloud = watchedCloud([{ ...one, status }]);
    cloud.poller.start();
    await cloud.poller.checkNow(one.id);
    await cloud.poller.checkNow('no such session');
    expect(cloud.seen).toHaveLength(0);
  });

  test('does not wait for ever when the session is forgotten or revoked meanwhile', async () => {
    for (const started of [false, true]) {
      const cloud = watchedCloud([one]);
      cloud.latency = 1000;
      if (started) cloud.poller.start();
      await cloud.clock.pass(10);
      const wish = cloud.poller.checkNow(one.id);
      cloud.store.remove(one.id);
      if (!started) cloud.poller.start();
      await Promise.all([wish, cloud.clock.pass(5000)]);
    }
    const cloud = watchedCloud([one]);
    cloud.latency = 1000;
    cloud.poller.start();
    await cloud.clock.pass(10);
    const wish = cloud.poller.checkNow(one.id);
    cloud.store.apply(one.id, { kind: 'revoke-requested', at: 1 });
    await Promise.all([wish, cloud.clock.pass(5000)]);
    expect(cloud.seen).toHaveLength(1);
  });
});
