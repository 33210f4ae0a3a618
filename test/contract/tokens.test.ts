import { expect, test } from 'vitest';
import { runningCloud } from '../demo/running-cloud';
import { simulatedClock } from '../demo/simulated-clock';
import { extended, officialSdk, refusalOf } from './official-sdk';

test('the SDK verifies a living token with HEAD', async () => {
  const sdk = officialSdk(await runningCloud(), 'jonas');
  const answer = await extended(sdk, () => sdk.tokens.headTokensMe());
  expect(answer.status).toBe(200);
  expect(answer.body).toBe('');
  expect(answer.headers['inin-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('the SDK reads the token info of a person under an idle timeout', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now });
  const info = await officialSdk(cloud, 'mara').tokens.getTokensMe();
  const [organization] = cloud.organizations;
  expect(info.organization).toEqual({ id: organization?.id, name: 'Harbourlight Insurance' });
  expect(info.homeOrganization).toEqual(info.organization);
  expect(info.clonedUser).toBeUndefined();
  expect(info.authorizedScope).toEqual(['oauth', 'user-basic-info', 'users:readonly']);
  expect(info.dateTokenIdles).toBe(new Date(clock.now() + 900_000).toISOString());
  expect(info.OAuthClient).toMatchObject({
    name: 'Token Tray',
    authorizedGrantType: 'CODE',
    scope: ['oauth', 'user-basic-info', 'users:readonly'],
    state: 'active',
    organization: { id: organization?.id, name: 'Harbourlight Insurance' },
    dateCreated: '2025-03-11T08:30:00.000Z',
    dateModified: '2026-01-19T14:05:00.000Z',
    roleDivisions: [],
  });
});

test('the SDK sees an org guest at home elsewhere, and a machine with no idle deadline', async () => {
  const cloud = await runningCloud();
  const guest = await officialSdk(cloud, 'jonas-as-guest').tokens.getTokensMe();
  expect(guest.organization?.name).toBe('Meridian Home & Garden');
  expect(guest.homeOrganization?.name).toBe('Alpine Rail Services');
  expect(guest.clonedUser).toEqual({
    id: cloud.token('jonas').userId,
    organization: { id: cloud.token('jonas').organizationId },
  });
  const machine = await officialSdk(cloud, 'roster-sync').tokens.getTokensMe();
  expect(machine.OAuthClient?.authorizedGrantType).toBe('CLIENT-CREDENTIALS');
  expect(machine.dateTokenIdles).toBeUndefined();
});

test('the SDK leaves the idle timer alone with preserveIdleTTL, and winds it without', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now });
  const sdk = officialSdk(cloud, 'tomas');
  const first = await sdk.tokens.getTokensMe();
  clock.advance(600);
  expect(await sdk.tokens.getTokensMe({ preserveIdleTTL: true })).toEqual(first);
  const wound = await sdk.tokens.getTokensMe();
  expect(wound.dateTokenIdles).toBe(new Date(clock.now() + 900_000).toISOString());
});

test('the SDK reads the idle rule of organizations with and without one', async () => {
  const cloud = await runningCloud();
  expect(await officialSdk(cloud, 'mara').tokens.getTokensTimeout()).toEqual({
    idleTokenTimeoutSeconds: 900,
    enableIdleTokenTimeout: true,
  });
  expect(await officialSdk(cloud, 'jonas').tokens.getTokensTimeout()).toEqual({ enableIdleTokenTimeout: false });
});

test('the SDK revokes its own token, and then gets a 401', async () => {
  const cloud = await runningCloud();
  const sdk = officialSdk(cloud, 'elise');
  expect((await extended(sdk, () => sdk.tokens.deleteTokensMe())).status).toBe(200);
  const head = await refusalOf(sdk, () => sdk.tokens.headTokensMe());
  expect([head.status, head.body]).toEqual([401, '']);
  const get = await refusalOf(sdk, () => sdk.tokens.getTokensMe());
  expect([get.status, get.body.code]).toEqual([401, 'bad.credentials']);
  await officialSdk(cloud, 'jonas').tokens.headTokensMe();
});

test('the SDK revokes every token of a user, and its own with them when it is the same user', async () => {
  const cloud = await runningCloud();
  const second = cloud.control.issueToken({ user: cloud.token('tomas').userId });
  const admin = officialSdk(cloud, 'mara');
  const answer = await extended(admin, () => admin.tokens.deleteToken(cloud.token('tomas').userId ?? ''));
  expect(answer.status).toBe(204);
  for (const dead of ['tomas', second.id]) {
    const sdk = officialSdk(cloud, dead);
    expect((await refusalOf(sdk, () => sdk.tokens.getTokensMe())).status).toBe(401);
  }
  await officialSdk(cloud, 'aiko').tokens.headTokensMe();

  await admin.tokens.deleteToken(cloud.token('mara').userId ?? '');
  expect((await refusalOf(admin, () => admin.tokens.headTokensMe())).status).toBe(401);
});

test('a machine whose role allows it revokes the tokens of a user', async () => {
  const cloud = await runningCloud();
  const machine = officialSdk(cloud, 'roster-sync');
  await machine.tokens.deleteToken(cloud.token('priya').userId ?? '');
  const priya = officialSdk(cloud, 'priya');
  expect((await refusalOf(priya, () => priya.tokens.headTokensMe())).status).toBe(401);
  await machine.tokens.headTokensMe();
});
