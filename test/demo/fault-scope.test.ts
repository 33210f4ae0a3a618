import { expect, test } from 'vitest';
import type { DemoCloud } from '../../src/demo';
import { status } from './ask';
import { runningCloud } from './running-cloud';

const VERIFY = 'HEAD /api/v2/tokens/me';

test('a fault strikes only the method, path and token that it is meant for', async () => {
  const cloud = await runningCloud();
  cloud.control.fail(500, { method: 'get', path: '/api/v2/tokens/*', token: 'jonas' });
  const seen = [
    await status(cloud, 'GET /api/v2/tokens/me?preserveIdleTTL=true', { token: 'jonas' }),
    await status(cloud, 'GET /api/v2/tokens/timeout', { token: 'jonas' }),
    await status(cloud, VERIFY, { token: 'jonas' }),
    await status(cloud, 'GET /api/v2/users/me', { token: 'jonas' }),
    await status(cloud, 'GET /api/v2/tokens/me', { token: 'elise' }),
    await status(cloud, 'GET /api/v2/tokens/me'),
  ];
  expect(seen).toEqual([500, 500, 200, 200, 200, 401]);
});

test('a path is matched as a whole and its dots are dots', async () => {
  const cloud = await runningCloud();
  cloud.control.fail(500, { path: '/api/v2/tokens' });
  cloud.control.fail(500, { path: '/api.v2/tokens/me' });
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(200);
});

test('a token is known to a fault by secret, id and key', async () => {
  const cloud = await runningCloud();
  const { secret, id } = cloud.token('jonas');
  for (const token of [secret, id, 'jonas']) {
    const fault = cloud.control.fail(500, { token });
    expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(500);
    expect(await status(cloud, VERIFY, { token: 'elise' })).toBe(200);
    fault.remove();
  }
});

test('a fault is gone after its count, by its handle, and by clear', async () => {
  const cloud = await runningCloud();
  const seen = async (): Promise<number> => status(cloud, VERIFY, { token: 'jonas' });
  const counted = cloud.control.fail(500, { count: 2 });
  expect([await seen(), await seen(), await seen()]).toEqual([500, 500, 200]);
  expect(counted.hits).toBe(2);
  const handled = cloud.control.fail(502);
  expect(await seen()).toBe(502);
  handled.remove();
  expect(await seen()).toBe(200);
  cloud.control.fail(503);
  cloud.control.fail(504);
  expect(await seen()).toBe(503);
  cloud.control.clear();
  expect(await seen()).toBe(200);
});

test('a fault with a chance strikes about as often as it says, and the same requests in every run', async () => {
  const run = async (cloud: DemoCloud): Promise<readonly number[]> => {
    cloud.control.fail(500, { chance: 0.25 });
    const seen: number[] = [];
    for (let request = 0; request < 200; request += 1) seen.push(await status(cloud, VERIFY, { token: 'jonas' }));
    return seen;
  };
  const first = await run(await runningCloud({ randomSeed: 7 }));
  const struck = first.filter((one) => one === 500).length;
  expect(struck).toBeGreaterThan(30);
  expect(struck).toBeLessThan(70);
  expect(await run(await runningCloud({ randomSeed: 7 }))).toEqual(first);
  expect(await run(await runningCloud({ randomSeed: 8 }))).not.toEqual(first);
});

test('faults strike the login side too, and never the control', async () => {
  const cloud = await runningCloud();
  cloud.control.fail(503);
  expect(await status(cloud, 'POST /oauth/token')).toBe(503);
  expect(await status(cloud, 'GET /demo/control/faults')).toBe(200);
});
