import { expect, test } from 'vitest';
import { Poller } from '../../src/main/polling/poller';
import { asked } from '../sessions/cloud-life';
import { hour, renewable, type Renewable, type Renewing } from '../sessions/renewing';
import { settle } from './fake-clock';

const minute = 60_000;

interface Watched extends Renewable {
  /** Lets time pass while the poller does its work, over real sockets. */
  readonly pass: (ms: number, step?: number) => Promise<void>;
  readonly poller: Poller;
}

const watched = async (renewing: Renewing, intervalMs = minute): Promise<Watched> => {
  const one = await renewable(renewing);
  const { clock } = one.here;
  const { store, check, revocation, renewal } = one.life;
  const parts = { store, check, revocation, renewal, clock, random: () => 0.5, onChecking: () => undefined };
  const poller = new Poller({ ...parts, intervalMs: () => intervalMs });
  const quiet = async (): Promise<void> => {
    await settle();
    while (poller.checking().length > 0) await new Promise((resolve) => setTimeout(resolve, 2));
    await one.life.power.quiet();
  };
  poller.start();
  return {
    ...one,
    poller,
    pass: async (ms, step = 15_000) => {
      for (let left = ms; left > 0; left -= step) {
        await clock.pass(Math.min(step, left));
        await quiet();
      }
    },
  };
};

test('a session renews itself ahead of its expiry, again and again, and never ends', async () => {
  const { life, id, session, pass, places, poller } = await watched('refresh-token', 10 * minute);
  const ended: string[] = [];
  life.store.onChange((after) => void (after?.status.kind === 'ended' && ended.push(after.id)));
  await pass(3 * hour, minute);
  poller.stop();
  expect(ended).toEqual([]);
  // Each lasts an hour, and is renewed six minutes ahead of its end.
  expect(places()).toEqual({ memory: 4, keychain: 4, granted: 4 });
  expect([session().status.kind, session().renewalFailure, life.holding.tokenOf(id) !== undefined]).toEqual([
    'active',
    undefined,
    true,
  ]);
});

test('a machine that slept past the expiry renews at once when it wakes, and the session does not end', async () => {
  const { here, life, session, pass, places, poller } = await watched('refresh-token');
  const kinds = new Set<string | undefined>();
  life.store.onChange((after) => kinds.add(after?.status.kind));
  // The steady clock stands while a machine sleeps, and the cloud's goes on.
  poller.stop();
  await here.clock.pass(5 * hour);
  poller.start();
  poller.checkAll();
  await pass(1000, 500);
  poller.stop();
  expect(places()).toMatchObject({ memory: 2, granted: 2 });
  expect([...kinds]).toEqual(['active']);
  expect(session().expiresAt).toBeGreaterThan(here.clock.now() + hour - minute);
});

test('a renewal that has no network is tried again with growing pauses, and works within minutes of its return', async () => {
  const { here, session, pass, places, poller } = await watched('client-secret');
  await pass(23 * hour + 44 * minute, hour);
  here.cloud.control.dropAnswer({ path: '/oauth/token' });
  here.cloud.clearRequests();
  await pass(2 * hour);
  const tries = asked(here.cloud).filter((line) => line.startsWith('POST'));
  expect(tries.length).toBeGreaterThanOrEqual(10);
  expect(tries.length).toBeLessThanOrEqual(30);
  expect(session()).toMatchObject({ status: { kind: 'ended', reason: 'expired' }, renewsWith: 'client-secret' });
  here.cloud.control.clear();
  await pass(13 * minute);
  poller.stop();
  expect([session().status.kind, session().renewalFailure]).toEqual(['active', undefined]);
  expect(places()).toMatchObject({ memory: 2 });
});

test('a renewal that can never work is asked for once, and the session ends in its time', async () => {
  const { here, life, id, session, pass, poller } = await watched('client-secret');
  const held = life.holding.credentialOf(id);
  if (held !== undefined) life.holding.take(id, { ...held, clientSecret: held.accessToken });
  await pass(23 * hour, hour);
  here.cloud.clearRequests();
  await pass(2 * hour);
  poller.stop();
  expect(asked(here.cloud).filter((line) => line.startsWith('POST'))).toEqual(['POST /oauth/token 401']);
  expect(session()).toMatchObject({
    status: { kind: 'ended', reason: 'expired' },
    renewalFailure: { failure: { kind: 'sign-in', why: 'bad-client' } },
  });
});

test.each([-2 * hour, 2 * hour, -3650 * 24 * hour, 3650 * 24 * hour])(
  'a clock that is set by %i ms shows the true expiry within a minute or so, however seldom sessions are checked',
  async (ms) => {
    const { here, session, pass, poller, places } = await watched('client-secret', hour);
    await pass(10 * minute);
    here.clock.jump(ms);
    await pass(minute + 5000, 5000);
    poller.stop();
    const left = (session().expiresAt ?? 0) - here.clock.now();
    const granted = here.cloud.tokens.at(-1)?.expiresAt ?? 0;
    const cloudNow = Date.UTC(2026, 4, 4, 9, 0) + here.clock.elapsed();
    expect(Math.abs(left - (granted - cloudNow))).toBeLessThan(5000);
    expect(places().granted).toBeLessThanOrEqual(2);
  },
);
