import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/shared/failure';
import type { Status } from '../../src/shared/session';
import { statuses, unreachable } from '../sessions/states';
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
