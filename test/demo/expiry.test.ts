import { expect, test } from 'vitest';
import { ask, field, status } from './ask';
import { runningCloud } from './running-cloud';
import { simulatedClock } from './simulated-clock';

test('a token lives as long as it was issued for, however much it is used', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now });
  const { id } = cloud.control.issueToken({ user: cloud.token('elise').userId, lifetimeSeconds: 300 });
  clock.advance(299);
  expect(await status(cloud, 'HEAD /api/v2/tokens/me', { token: id })).toBe(200);
  clock.advance(1);
  const dead = await ask(cloud, 'GET /api/v2/tokens/me', { token: id });
  expect([dead.status, field(dead, 'code')]).toEqual([401, 'credentials.expired']);
});

test('a token without a lifetime of its own has its client’s', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now });
  const { expiresAt, clientId } = cloud.control.issueToken({ user: cloud.token('priya').userId });
  const client = cloud.clients.find((one) => one.id === clientId);
  expect(expiresAt - clock.now()).toBe((client?.tokenLifetimeSeconds ?? 0) * 1000);
});

test('a token stays ended for the first reason that it was ended for', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now });
  cloud.control.endToken('jonas', 'bad.credentials');
  clock.advance(200_000);
  const dead = await ask(cloud, 'GET /api/v2/tokens/me', { token: 'jonas' });
  expect(field(dead, 'code')).toBe('bad.credentials');
});

test.each(['bad.credentials', 'authentication.required', 'credentials.expired'] as const)(
  'the control ends a token with the code %s',
  async (code) => {
    const cloud = await runningCloud();
    cloud.control.endToken('jonas', code);
    const dead = await ask(cloud, 'GET /api/v2/tokens/me', { token: 'jonas' });
    expect([dead.status, field(dead, 'code')]).toEqual([401, code]);
  },
);

test('the control ends every token of a user and of nobody else', async () => {
  const cloud = await runningCloud();
  const second = cloud.control.issueToken({ user: cloud.token('jonas').userId });
  cloud.control.endUser(cloud.token('jonas').userId ?? '');
  const verify = (token: string): Promise<number> => status(cloud, 'HEAD /api/v2/tokens/me', { token });
  expect(await Promise.all(['jonas', second.id, 'elise', 'jonas-as-guest'].map(verify))).toEqual([401, 401, 200, 200]);
});

test('a token, user or client that does not exist is a mistake of the caller', async () => {
  const { control, token } = await runningCloud();
  expect(() => control.endToken('nobody')).toThrow('no such token');
  expect(() => control.endUser('nobody')).toThrow('no user');
  expect(() => control.issueToken({ user: 'nobody' })).toThrow('needs a user');
  expect(() => control.issueToken({ client: 'nothing' })).toThrow('no client');
  const [mara, jonas] = [token('mara'), token('jonas')];
  expect(() => control.issueToken({ user: mara.userId, client: jonas.clientId })).toThrow('another organization');
  expect(() => control.setIdleTimeout('nowhere', 300)).toThrow('no organization');
});
