import { expect, test } from 'vitest';
import type { DemoCloud, DemoToken, DemoUser } from '../../src/demo';
import { ask, field, json, status } from './ask';
import { runningCloud } from './running-cloud';

const VERIFY = 'HEAD /api/v2/tokens/me';
const order = async (cloud: DemoCloud, name: string, body: unknown): Promise<string> => {
  const heard = await ask(cloud, `POST /demo/control/${name}`, { json: body });
  expect(heard.status).toBe(200);
  return heard.text;
};

test('another process reads the world, its tokens and what was asked', async () => {
  const cloud = await runningCloud();
  await ask(cloud, 'GET /api/v2/tokens/me?preserveIdleTTL=true', { token: 'mara' });
  const world = await ask(cloud, 'GET /demo/control/world');
  expect(field(world, 'organizations')).toEqual(cloud.organizations);
  expect(field(world, 'users')).toEqual(cloud.users);
  expect(json(await ask(cloud, 'GET /demo/control/tokens'))).toEqual(cloud.tokens);
  expect(json(await ask(cloud, 'GET /demo/control/requests'))).toMatchObject([
    { method: 'GET', path: '/api/v2/tokens/me', query: 'preserveIdleTTL=true', tokenId: cloud.token('mara').id },
  ]);
});

test('another process issues and ends tokens', async () => {
  const cloud = await runningCloud();
  const user = cloud.token('elise').userId;
  const issued = JSON.parse(await order(cloud, 'tokens', { user, lifetimeSeconds: 60 })) as DemoToken;
  expect(await status(cloud, VERIFY, { token: issued.secret })).toBe(200);
  await order(cloud, 'tokens/end', { token: issued.id, code: 'credentials.expired' });
  expect(await status(cloud, VERIFY, { token: issued.secret })).toBe(401);
  await order(cloud, 'tokens/idle', { token: 'mara' });
  expect(await status(cloud, VERIFY, { token: 'mara' })).toBe(401);
  await order(cloud, 'users/end', { user });
  expect(await status(cloud, VERIFY, { token: 'elise' })).toBe(401);
});

test('another process changes idle timeout, rate limit and the number of users', async () => {
  const cloud = await runningCloud();
  const organization = cloud.token('jonas').organizationId;
  await order(cloud, 'idle-timeout', { organization, seconds: 600 });
  expect(cloud.organizations.find((one) => one.id === organization)?.idleTimeoutSeconds).toBe(600);
  await order(cloud, 'idle-timeout', { organization, seconds: null });
  expect(cloud.organizations.find((one) => one.id === organization)?.idleTimeoutSeconds).toBeUndefined();
  const users = JSON.parse(await order(cloud, 'users', { organization, count: 3 })) as readonly DemoUser[];
  expect(cloud.users.slice(-3)).toEqual(users);
  await order(cloud, 'rate-limit', { allowed: 0, windowSeconds: 60 });
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(429);
});

test.each([
  [{ kind: 'status', status: 503, retryAfter: '5' }, 503],
  [{ kind: 'redirect', location: '/elsewhere' }, 302],
  [{ kind: 'portal' }, 200],
  [{ kind: 'junk', junk: 'empty' }, 200],
  [{ kind: 'slow', ms: 1 }, 200],
])('another process sets and removes the fault %o', async (fault, expected) => {
  const cloud = await runningCloud();
  const { id } = JSON.parse(await order(cloud, 'faults', { fault, scope: { method: 'HEAD' } })) as { id: string };
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(expected);
  expect(json(await ask(cloud, 'GET /demo/control/faults'))).toMatchObject([{ id, hits: 1 }]);
  expect(await status(cloud, `DELETE /demo/control/faults/${id}`)).toBe(204);
  expect(json(await ask(cloud, 'GET /demo/control/faults'))).toEqual([]);
});

test.each([{ kind: 'drop' }, { kind: 'hang' }, { kind: 'trickle', everyMs: 10 }])(
  'another process sets the fault %o and clears all',
  async (fault) => {
    const cloud = await runningCloud();
    await order(cloud, 'faults', { fault });
    await expect(ask(cloud, VERIFY, { token: 'jonas', patience: 200 })).rejects.toThrow();
    expect(await status(cloud, 'DELETE /demo/control/faults')).toBe(204);
    expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(200);
  },
);

test('an order that is not understood is refused and changes nothing', async () => {
  const cloud = await runningCloud();
  const refused = async (name: string, body?: unknown): Promise<number> =>
    status(cloud, `POST /demo/control/${name}`, { json: body });
  expect(await refused('tokens/end', { token: 'nobody' })).toBe(400);
  expect(await refused('tokens/end', { token: 'jonas', typo: 1 })).toBe(400);
  expect(await refused('faults', { fault: { kind: 'flood' } })).toBe(400);
  expect(await refused('constructor', {})).toBe(404);
  expect(await status(cloud, 'GET /demo/control/__proto__')).toBe(404);
  expect(await status(cloud, 'PUT /demo/control/tokens')).toBe(405);
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(200);
});

test('a web page of another origin cannot give orders: only JSON is taken', async () => {
  const cloud = await runningCloud();
  const body = JSON.stringify({ token: 'jonas' });
  const answer = await fetch(`${cloud.origin}/demo/control/tokens/end`, { method: 'POST', body });
  expect(answer.status).toBe(415);
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(200);
});
