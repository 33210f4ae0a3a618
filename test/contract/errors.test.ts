import { expect, test } from 'vitest';
import { runningCloud } from '../demo/running-cloud';
import { simulatedClock } from '../demo/simulated-clock';
import { extended, officialSdk, refusalOf } from './official-sdk';

test('each way in which a token is dead has its own 401', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now });
  const code = async (token?: string): Promise<readonly unknown[]> => {
    const sdk = officialSdk(cloud, token);
    const { status, body } = await refusalOf(sdk, () => sdk.tokens.getTokensMe());
    return [status, body.code, body.message];
  };
  expect(await code()).toEqual([
    401,
    'authentication.required',
    'No authentication bearer token specified in authorization header.',
  ]);
  cloud.control.endToken('aiko');
  expect(await code('aiko')).toEqual([401, 'bad.credentials', 'Invalid login credentials.']);
  clock.advance(28_800);
  expect(await code('mara')).toEqual([
    401,
    'credentials.expired',
    'The supplied credentials are expired and cannot be used.',
  ]);
});

test('an error body carries the correlation id as its context, and every field of the platform', async () => {
  const sdk = officialSdk(await runningCloud(), 'tomas');
  const refusal = await refusalOf(sdk, () => sdk.users.getUser('nonsense'));
  expect(refusal.headers['content-type']).toMatch(/^application\/json/);
  expect(refusal.body).toEqual({
    message: 'The value [nonsense] is not a valid user id.',
    code: 'bad.request',
    status: 400,
    contextId: refusal.headers['inin-correlation-id'],
    messageParams: {},
    details: [],
    errors: [],
  });
});

test('a missing permission is named in a 403', async () => {
  const cloud = await runningCloud();
  const aiko = officialSdk(cloud, 'aiko');
  const revoke = await refusalOf(aiko, () => aiko.tokens.deleteToken(cloud.token('mara').userId ?? ''));
  expect([revoke.status, revoke.body.code]).toEqual([403, 'missing.permissions']);
  expect(revoke.body.message).toContain('oauth:token:delete');
  const tomas = officialSdk(cloud, 'tomas');
  const search = await refusalOf(tomas, () => tomas.users.postUsersSearch({}));
  expect([search.status, search.body.code]).toEqual([403, 'missing.permissions']);
  expect(search.body.message).toContain('directory:user:view');
  await officialSdk(cloud, 'mara').tokens.headTokensMe();
});

test('a token without the scope is not authorized, whatever the person may do', async () => {
  const cloud = await runningCloud();
  const narrow = cloud.control.issueToken({ user: cloud.token('mara').userId, scopes: ['users:readonly'] });
  const sdk = officialSdk(cloud, narrow.id);
  const refusal = await refusalOf(sdk, () => sdk.tokens.deleteToken(cloud.token('tomas').userId ?? ''));
  expect([refusal.status, refusal.body.code]).toEqual([403, 'not.authorized']);
});

test('revoking nobody gets a 404, a user of another organization too, and a name that is no UUID a 400', async () => {
  const cloud = await runningCloud();
  const sdk = officialSdk(cloud, 'mara');
  const refusal = async (user: string): Promise<readonly unknown[]> => {
    const { status, body } = await refusalOf(sdk, () => sdk.tokens.deleteToken(user));
    return [status, body.code];
  };
  expect(await refusal('5b0d3bb4-61a4-4a4c-8f7e-0f2d6a1c9e55')).toEqual([404, 'not.found']);
  expect(await refusal(cloud.token('jonas').userId ?? '')).toEqual([404, 'not.found']);
  expect(await refusal('mara.lindqvist')).toEqual([400, 'bad.request']);
  await officialSdk(cloud, 'jonas').tokens.headTokensMe();
});

test('a call too many gets a 429 that says when to come back, and is let in again then', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now, rateLimit: { allowed: 3, windowSeconds: 60 } });
  const sdk = officialSdk(cloud, 'jonas');
  for (const count of ['1', '2', '3']) {
    const { headers } = await extended(sdk, () => sdk.tokens.headTokensMe());
    expect(headers['inin-ratelimit-count']).toBe(count);
    expect(headers['inin-ratelimit-allowed']).toBe('3');
    expect(headers['inin-ratelimit-reset']).toBe('60');
  }
  clock.advance(18);
  const refusal = await refusalOf(sdk, () => sdk.tokens.getTokensMe());
  expect([refusal.status, refusal.body.code]).toEqual([429, 'too.many.requests']);
  expect(refusal.headers['retry-after']).toBe('42');
  expect(refusal.body.message).toContain('[42] seconds');
  expect(refusal.body.limit).toEqual({ key: 'token.rate.per.minute', namespace: 'platform.api', value: 3 });
  clock.advance(42);
  expect((await extended(sdk, () => sdk.tokens.headTokensMe())).headers['inin-ratelimit-count']).toBe('1');
});

test.each([500, 502, 503, 504])('a %i says nothing of the token, which goes on living', async (status) => {
  const cloud = await runningCloud();
  const sdk = officialSdk(cloud, 'jonas');
  cloud.control.fail(status, { count: 2 });
  const head = await refusalOf(sdk, () => sdk.tokens.headTokensMe());
  expect([head.status, head.body]).toEqual([status, '']);
  const get = await refusalOf(sdk, () => sdk.tokens.getTokensMe());
  expect(get.body).toMatchObject({ status, contextId: get.headers['inin-correlation-id'] });
  await sdk.tokens.headTokensMe();
});
