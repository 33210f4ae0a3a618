import { expect, test } from 'vitest';
import { defaultSeed } from '../../src/demo';
import { ask, status } from './ask';
import { runningCloud } from './running-cloud';
import { simulatedClock } from './simulated-clock';

const VERIFY = 'HEAD /api/v2/tokens/me';

test('the real cloud’s 300 requests a minute are let in, and the next one is not', async () => {
  const cloud = await runningCloud();
  const statuses = await Promise.all(Array.from({ length: 300 }, () => status(cloud, VERIFY, { token: 'jonas' })));
  expect(new Set(statuses)).toEqual(new Set([200]));
  const late = await ask(cloud, VERIFY, { token: 'jonas' });
  expect(late.status).toBe(429);
  expect(late.text).toBe('');
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(Number(late.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(late.headers.get('inin-ratelimit-count')).toBe('300');
});

test('two tokens of one user and client share a count, another client and another user do not', async () => {
  const cloud = await runningCloud({ rateLimit: { allowed: 1, windowSeconds: 60 } });
  const { userId, clientId } = cloud.token('jonas');
  const otherClient = cloud.clients.find((one) => one.name === 'Alpine Agent Desk')?.id;
  const same = cloud.control.issueToken({ user: userId, client: clientId });
  const other = cloud.control.issueToken({ user: userId, client: otherClient });
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(200);
  expect(await status(cloud, VERIFY, { token: same.id })).toBe(429);
  expect(await status(cloud, VERIFY, { token: other.id })).toBe(200);
  expect(await status(cloud, VERIFY, { token: 'elise' })).toBe(200);
});

test('a user over many clients has ten times the allowance of one', async () => {
  const pattern = defaultSeed.clients.find((one) => one.name === 'Token Tray');
  if (pattern === undefined) throw new Error('The seed has no client for people');
  const user = defaultSeed.users.find((one) => one.organizationId === pattern.organizationId)?.id;
  const clients = Array.from({ length: 11 }, (_, index) => ({ ...pattern, id: `client-${index}` }));
  const seed = { ...defaultSeed, clients: [...defaultSeed.clients, ...clients] };
  const cloud = await runningCloud({ seed, rateLimit: { allowed: 1, windowSeconds: 60 } });
  const statuses: number[] = [];
  for (const client of clients) {
    const { id } = cloud.control.issueToken({ user, client: client.id });
    statuses.push(await status(cloud, VERIFY, { token: id }));
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
});

test('each token of a machine has a count of its own', async () => {
  const cloud = await runningCloud({ rateLimit: { allowed: 1, windowSeconds: 60 } });
  const second = cloud.control.issueToken({ client: cloud.token('roster-sync').clientId });
  expect(await status(cloud, VERIFY, { token: 'roster-sync' })).toBe(200);
  expect(await status(cloud, VERIFY, { token: 'roster-sync' })).toBe(429);
  expect(await status(cloud, VERIFY, { token: second.id })).toBe(200);
});

test('the window starts with the first request and its rest is counted down in the headers', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now, rateLimit: { allowed: 2, windowSeconds: 60 } });
  const reset = async (): Promise<string | null> =>
    (await ask(cloud, VERIFY, { token: 'jonas' })).headers.get('inin-ratelimit-reset');
  expect(await reset()).toBe('60');
  clock.advance(59.5);
  expect(await reset()).toBe('1');
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(429);
  clock.advance(0.5);
  expect(await status(cloud, VERIFY, { token: 'jonas' })).toBe(200);
});

test('a request that is turned away is no activity and does no work', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now, rateLimit: { allowed: 1, windowSeconds: 3_600 } });
  await ask(cloud, VERIFY, { token: 'mara' });
  clock.advance(600);
  expect(await status(cloud, 'DELETE /api/v2/tokens/me', { token: 'mara' })).toBe(429);
  cloud.control.setRateLimit({ allowed: 300, windowSeconds: 60 });
  const info = await ask(cloud, 'GET /api/v2/tokens/me?preserveIdleTTL=true', { token: 'mara' });
  expect(info.text).toContain(new Date(clock.now() + 300_000).toISOString());
});

test('a request without a living token is not counted and says nothing of limits', async () => {
  const cloud = await runningCloud();
  const refused = await ask(cloud, VERIFY);
  expect(refused.status).toBe(401);
  expect(refused.headers.get('inin-ratelimit-count')).toBeNull();
});
