import { describe, expect, test } from 'vitest';
import { AfterUse } from '../../src/main/polling/after-use';
import { deadlineOf } from '../../src/shared/deadline';
import type { Session, Status } from '../../src/shared/session';
import { active } from '../sessions/states';
import { sessionNumber, watchedCloud } from './watched-cloud';

const minute = 60_000;
const at = (minutes: number): number => Date.UTC(2026, 4, 4, 9, minutes);
const idlesAt = (minutes: number) => ({ dateTokenIdles: new Date(at(minutes)).toISOString() });

const id = '5ab0c1d2-0000-4000-8000-000000000001';
const idling: Session = {
  ...sessionNumber(1),
  id,
  mode: 'observe',
  info: idlesAt(5),
  status: { ...active, verifiedAt: at(0), idlesAt: at(5) },
};
const endless: Status = { kind: 'active', since: at(0), verifiedAt: at(0), verifiedBy: 'HEAD' };
const call = { method: 'GET', origin: 'https://api.mypurecloud.com', session: '5ab0c1d2', tookMs: 80, status: 200 };
const lookUp = { ...call, path: '/api/v2/users/4f1e' };

/** A poller that by itself would look again in an hour only, and what looks after a use. */
const watched = (session: Session) => {
  const cloud = watchedCloud([session], 60 * minute);
  const afterUse = new AfterUse({ store: cloud.store, clock: cloud.clock, poller: () => cloud.poller });
  cloud.poller.start();
  return Object.assign(cloud, { afterUse });
};

describe('a session whose token the app itself used', () => {
  test('is checked a moment later, so that no idle end is told that the use has put off', async () => {
    const cloud = watched(idling);
    await cloud.clock.pass(minute);
    cloud.info = idlesAt(6);
    cloud.afterUse.see(lookUp);
    await cloud.clock.pass(1000);
    expect(cloud.seen.map((one) => one.at)).toEqual([minute + 1000]);
    const session = cloud.store.get(id);
    expect(session === undefined ? undefined : deadlineOf(session)).toEqual({ kind: 'idles', at: at(6) });
  });

  test('is checked twice a minute at most while a list of users runs, and once more after its last request', async () => {
    const cloud = watched(idling);
    cloud.info = idlesAt(30);
    for (let sent = 0; sent < 100; sent += 1) {
      cloud.afterUse.see({ ...lookUp, method: 'DELETE' });
      await cloud.clock.pass(700);
    }
    await cloud.clock.pass(10 * minute);
    expect(cloud.seen.map((one) => one.at)).toEqual([1000, 31_000, 61_000, 91_000]);
  });

  test('is checked again where a check was under way, which may have been answered before', async () => {
    const cloud = watched(idling);
    cloud.info = idlesAt(6);
    cloud.latency = 1500;
    void cloud.poller.checkNow(id);
    await cloud.clock.pass(100);
    cloud.afterUse.see(lookUp);
    await cloud.clock.pass(10_000);
    expect(cloud.seen.map((one) => one.at)).toEqual([0, 2100]);
  });

  test.each<[string, Session, Parameters<AfterUse['see']>[0]]>([
    ['by a check, which leaves its timer alone', idling, { ...call, path: '/api/v2/tokens/me' }],
    ['but that is another session', idling, { ...lookUp, session: '5ab0c1d3' }],
    ['but that is kept alive', { ...idling, mode: 'keep-alive' }, lookUp],
    ['but of which no idle end is known', { ...idling, status: endless }, lookUp],
  ])('%s is not checked for it', async (_, session, use) => {
    const cloud = watched(session);
    cloud.afterUse.see(use);
    await cloud.clock.pass(minute);
    expect(cloud.seen).toHaveLength(0);
  });

  test('while it was added is checked a moment later, and not once it was forgotten', async () => {
    const cloud = watched(sessionNumber(2, { status: endless }));
    const person = { id: '4f1e', name: 'Mara Lindqvist' };
    const other = { ...idling, id: '6bc0c1d2-0000-4000-8000-000000000002', person };
    cloud.store.add({ ...idling, person });
    cloud.store.add(other);
    cloud.store.remove(other.id);
    await cloud.clock.pass(minute);
    expect(cloud.seen.map((one) => [one.id, one.at])).toEqual([[id, 1000]]);
  });
});
