import { expect, test } from 'vitest';
import type { DemoCloud, DemoOAuthClient } from '../../src/demo';
import { runningCloud } from '../demo/running-cloud';
import { signInPage } from '../demo/sign-in-page';
import { simulatedClock } from '../demo/simulated-clock';
import { officialSdk, refusalOf } from './official-sdk';

function clientNamed(cloud: DemoCloud, name: string, user = 'jonas'): DemoOAuthClient {
  const { organizationId } = cloud.token(user);
  const client = cloud.clients.find((one) => one.name === name && one.organizationId === organizationId);
  if (client === undefined) throw new Error(`There is no client ${name}`);
  return client;
}

test('a machine signs in with client credentials and uses what it got', async () => {
  const cloud = await runningCloud();
  const sdk = officialSdk(cloud);
  const client = clientNamed(cloud, 'Nightly Roster Sync', 'priya');
  const before = Date.now();
  const data = await sdk.client.loginClientCredentialsGrant(client.id, client.secret ?? '');
  expect(data.tokenExpiryTime).toBeGreaterThanOrEqual(before + 86_400_000);
  expect((await sdk.tokens.getTokensMe()).OAuthClient?.id).toBe(client.id);
});

test('a machine with a wrong secret is refused', async () => {
  const cloud = await runningCloud();
  const client = clientNamed(cloud, 'Nightly Roster Sync', 'priya');
  await expect(officialSdk(cloud).client.loginClientCredentialsGrant(client.id, 'fake-wrong')).rejects.toMatchObject({
    response: { status: 401, data: { error: 'invalid_client', error_description: 'authentication failed' } },
  });
});

test('a person signs in with PKCE, with the verifier and challenge that the SDK makes', async () => {
  const cloud = await runningCloud();
  const sdk = officialSdk(cloud);
  const client = clientNamed(cloud, 'Token Tray');
  const redirectUri = 'http://localhost:53682';
  const verifier = sdk.client.generatePKCECodeVerifier(128);
  const challenge = await sdk.client.computePKCECodeChallenge(verifier);
  const page = signInPage(cloud, client.id, {
    redirect_uri: redirectUri,
    code_challenge: challenge,
    state: 'fake-state',
  });
  const back = await page.choose(cloud.token('jonas').userId ?? '');
  expect(back.searchParams.get('state')).toBe('fake-state');
  const data = await sdk.client.authorizePKCEGrant(
    client.id,
    verifier,
    back.searchParams.get('code') ?? '',
    redirectUri,
  );
  expect(data.tokenExpiryTime).toBeGreaterThan(Date.now());
  expect((await sdk.users.getUsersMe()).name).toBe('Jonas Keller');
});

test('a PKCE sign-in with another verifier is refused, and its code is used up', async () => {
  const cloud = await runningCloud();
  const sdk = officialSdk(cloud);
  const client = clientNamed(cloud, 'Token Tray');
  const verifier = sdk.client.generatePKCECodeVerifier(64);
  const challenge = await sdk.client.computePKCECodeChallenge(verifier);
  const page = signInPage(cloud, client.id, { redirect_uri: 'http://localhost:4711', code_challenge: challenge });
  const code = (await page.choose(cloud.token('jonas').userId ?? '')).searchParams.get('code') ?? '';
  const refused = { response: { status: 400, data: { error: 'invalid_grant' } } };
  const exchange = (proof: string): Promise<unknown> =>
    sdk.client.authorizePKCEGrant(client.id, proof, code, 'http://localhost:4711');
  await expect(exchange(sdk.client.generatePKCECodeVerifier(64))).rejects.toMatchObject(refused);
  await expect(exchange(verifier)).rejects.toMatchObject(refused);
});

test('a web application signs in with its secret, and renews an expired token once with what it got', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now });
  const sdk = officialSdk(cloud);
  const client = clientNamed(cloud, 'Alpine Agent Desk');
  const secret = client.secret ?? '';
  const redirectUri = client.redirectUris[0] ?? '';
  const page = signInPage(cloud, client.id, { redirect_uri: redirectUri });
  const code = (await page.choose(cloud.token('elise').userId ?? '')).searchParams.get('code') ?? '';
  const signedIn = await sdk.client.loginCodeAuthorizationGrant(client.id, secret, code, redirectUri);
  const { refreshToken } = signedIn as unknown as { readonly refreshToken: string }; // its types leave it out
  clock.advance(3_600);
  const refusal = await refusalOf(sdk, () => sdk.users.getUsersMe());
  expect(refusal.body.code).toBe('credentials.expired');
  await sdk.client.refreshCodeAuthorizationGrant(client.id, secret, refreshToken);
  expect((await sdk.users.getUsersMe()).name).toBe('Élise Moreau');
  await expect(sdk.client.refreshCodeAuthorizationGrant(client.id, secret, refreshToken)).rejects.toMatchObject({
    response: { status: 400, data: { error: 'invalid_grant' } },
  });
});
