import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/shared/failure';
import type { Session, Status } from '../../src/shared/session';
import { active, statuses, unreachable } from '../sessions/states';
import { sessionNumber, watchedCloud } from './watched-cloud';

const minute = 60_000;
const one = sessionNumber(1);

describe('a session whose obstacle is gone', () => {
  const silent = (failure: Failure): Status => ({ ...unreachable, failure, retryAt: Date.UTC(2026, 4, 4, 9, 50) });

  test('is checked at once, whatever was planned', async () => {
    const cloud = watchedCloud([{ ...one, status: silent({ kind: 'secret-missing' }) }]);
    cloud.poller.start();
    await cloud.clock.pass(minute);
    expect(cloud.seen).toHaveLength(0);
    cloud.poller.hasten(one.id);
    await cloud.clock.pass(0);
    expect([cloud.seen.length, cloud.store.get(one.id)?.status.kind]).toEqual([1, 'active']);
  });

  test.each<[string, Status]>([
    ['that Genesys asked to wait', silent({ kind: 'rate-limited', retryAfterMs: 3_000_000 })],
    ['that is revoked', statuses.revoked],
  ])('%s is left alone', async (_, status) => {
    const cloud = watchedCloud([{ ...one, status }]);
    cloud.poller.start();
    cloud.poller.hasten(one.id);
    cloud.poller.hasten('no such session');
    await cloud.clock.pass(minute);
    expect(cloud.seen).toHaveLength(0);
  });
});

describe('a session for which another mode is chosen', () => {
  const idles: Session = { ...one, mode: 'observe', info: { dateTokenIdles: '2026-05-04T09:15:00.000Z' } };

  test('to be kept alive is used at once, and not when it has idled out', async () => {
    const verifiedAt = Date.UTC(2026, 4, 4, 9, 0);
    const idlesAt = Date.UTC(2026, 4, 4, 9, 15);
    const cloud = watchedCloud([{ ...idles, status: { ...active, verifiedAt, idlesAt } }], 3_600_000);
    cloud.poller.start();
    await cloud.clock.pass(10 * minute);
    expect(cloud.seen).toHaveLength(0);
    cloud.store.apply(one.id, { kind: 'mode-chosen', mode: 'keep-alive' });
    await cloud.clock.pass(4 * minute);
    expect(cloud.seen.map(({ at }) => at)).toEqual([10 * minute]);
  });

  test('that ended is left alone', async () => {
    const cloud = watchedCloud([{ ...idles, status: statuses.ended }]);
    cloud.poller.start();
    cloud.store.apply(one.id, { kind: 'mode-chosen', mode: 'keep-alive' });
    await cloud.clock.pass(minute);
    expect(cloud.seen).toHaveLength(0);
  });
});
