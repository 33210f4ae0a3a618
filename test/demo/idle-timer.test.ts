import { expect, test } from 'vitest';
import type { DemoCloud } from '../../src/demo';
import { ask, field, status } from './ask';
import { runningCloud } from './running-cloud';
import { simulatedClock, type SimulatedClock } from './simulated-clock';

const PRESERVED = 'GET /api/v2/tokens/me?preserveIdleTTL=true';

async function timed(): Promise<readonly [DemoCloud, SimulatedClock]> {
  const clock = simulatedClock();
  return [await runningCloud({ now: clock.now }), clock];
}

async function deadline(cloud: DemoCloud, token: string): Promise<number> {
  return Date.parse(String(field(await ask(cloud, PRESERVED, { token }), 'dateTokenIdles')));
}

test('a session that is only watched with preserveIdleTTL idles out to the second', async () => {
  const [cloud, clock] = await timed();
  const idlesAt = await deadline(cloud, 'mara');
  expect(idlesAt).toBe(clock.now() + 900_000);
  for (let minute = 1; minute < 15; minute += 1) {
    clock.advance(60);
    expect(await deadline(cloud, 'mara')).toBe(idlesAt);
  }
  clock.advance(59);
  expect(await status(cloud, PRESERVED, { token: 'mara' })).toBe(200);
  clock.advance(1);
  const dead = await ask(cloud, PRESERVED, { token: 'mara' });
  expect([dead.status, field(dead, 'code')]).toEqual([401, 'bad.credentials']);
});

test('a session that idled out stays ended when the clock is set back', async () => {
  const [cloud, clock] = await timed();
  clock.advance(900);
  expect(await status(cloud, 'HEAD /api/v2/tokens/me', { token: 'mara' })).toBe(401);
  clock.advance(-900);
  expect(await status(cloud, 'HEAD /api/v2/tokens/me', { token: 'mara' })).toBe(401);
});

test.each([
  'HEAD /api/v2/tokens/me',
  'GET /api/v2/tokens/me',
  'GET /api/v2/tokens/me?preserveIdleTTL=false',
  'GET /api/v2/users/me',
  'GET /api/v2/tokens/timeout',
  'POST /api/v2/tokens/me',
])('%s is an activity and winds the idle timer', async (line) => {
  const [cloud, clock] = await timed();
  clock.advance(899);
  await ask(cloud, line, { token: 'mara' });
  expect(await deadline(cloud, 'mara')).toBe(clock.now() + 900_000);
  clock.advance(899);
  expect(await status(cloud, PRESERVED, { token: 'mara' })).toBe(200);
});

test('a session polled with HEAD never idles out', async () => {
  const [cloud, clock] = await timed();
  for (let minute = 0; minute < 120; minute += 1) {
    clock.advance(60);
    expect(await status(cloud, 'HEAD /api/v2/tokens/me', { token: 'aiko' })).toBe(200);
  }
});

test('a call of one token does not wind the timer of another one of the same user', async () => {
  const [cloud, clock] = await timed();
  const other = cloud.control.issueToken({ user: cloud.token('mara').userId });
  const before = await deadline(cloud, other.id);
  clock.advance(300);
  await ask(cloud, 'HEAD /api/v2/tokens/me', { token: 'mara' });
  expect(await deadline(cloud, other.id)).toBe(before);
});

test('the control lets a session idle out now, or soon unless it is used', async () => {
  const [cloud, clock] = await timed();
  cloud.control.makeIdle('mara');
  expect(await status(cloud, 'HEAD /api/v2/tokens/me', { token: 'mara' })).toBe(401);
  cloud.control.makeIdle('aiko', 30);
  cloud.control.makeIdle('tomas', 30);
  expect(await deadline(cloud, 'aiko')).toBe(clock.now() + 30_000);
  clock.advance(29);
  await ask(cloud, 'HEAD /api/v2/tokens/me', { token: 'tomas' });
  clock.advance(1);
  expect(await status(cloud, 'HEAD /api/v2/tokens/me', { token: 'aiko' })).toBe(401);
  expect(await status(cloud, 'HEAD /api/v2/tokens/me', { token: 'tomas' })).toBe(200);
});

test('an organization can turn its idle timeout on and off, and a token can have its own', async () => {
  const [cloud, clock] = await timed();
  const { organizationId, userId } = cloud.token('jonas');
  expect(await deadline(cloud, 'jonas')).toBeNaN();
  cloud.control.setIdleTimeout(organizationId, 300);
  expect(await deadline(cloud, 'jonas')).toBe(clock.now() + 300_000);
  const own = cloud.control.issueToken({ user: userId, idleTimeoutSeconds: 60 });
  expect(await deadline(cloud, own.id)).toBe(clock.now() + 60_000);
  cloud.control.setIdleTimeout(organizationId, undefined);
  expect(await deadline(cloud, 'jonas')).toBeNaN();
});

test('a machine does not idle out, in an organization whose people do', async () => {
  const [cloud, clock] = await timed();
  const { organizationId } = cloud.token('roster-sync');
  cloud.control.setIdleTimeout(organizationId, 300);
  expect(await deadline(cloud, 'roster-sync')).toBeNaN();
  clock.advance(300);
  expect(await status(cloud, PRESERVED, { token: 'roster-sync' })).toBe(200);
  expect(await status(cloud, PRESERVED, { token: 'priya' })).toBe(401);
});
