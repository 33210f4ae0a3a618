import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { signInWithClientCredentials } from '../../src/main/genesys/login/client-credentials';
import { ask, field } from '../demo/ask';
import { runningCloud } from '../demo/running-cloud';
import { loginRoute } from './login-route';
import { demoClient } from './signing-in';
import { fixedAnswer } from './token-server';

const machine = { id: '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f', secret: new Secret('fake-secret: ü%+-_~') };
const good = { access_token: 'fake-token-0123456789', token_type: 'bearer', expires_in: 3600 };

describe('a machine that signs in', () => {
  test('gets a token that is its own, with its end', async () => {
    const cloud = await runningCloud();
    const { id, secret = '' } = demoClient(cloud, 'priya', 'Nightly Roster Sync');
    const asked = Date.now();
    const outcome = await signInWithClientCredentials(loginRoute(cloud.origin), { id, secret: new Secret(secret) });
    if (!outcome.ok) throw new Error(inspect(outcome.failure));
    const { accessToken, expiresAt = 0, refreshToken } = outcome.value;
    const info = await ask(cloud, 'GET /api/v2/tokens/me', { token: accessToken.reveal() });
    expect(field(info, 'OAuthClient')).toMatchObject({ id });
    expect(expiresAt).toBeGreaterThanOrEqual(asked + 86_400_000);
    expect(expiresAt).toBeLessThanOrEqual(Date.now() + 86_400_000);
    expect(refreshToken).toBeUndefined();
  });

  test('proves itself with id and secret as they are, by HTTP Basic and nowhere else', async () => {
    const server = await fixedAnswer(good);
    expect(await signInWithClientCredentials(loginRoute(server.origin), machine)).toMatchObject({ ok: true });
    const [asked] = server.asked;
    expect([asked?.method, asked?.url]).toEqual(['POST', '/oauth/token']);
    expect(Object.fromEntries(asked?.form ?? [])).toEqual({ grant_type: 'client_credentials' });
    const pair = Buffer.from(`${machine.id}:${machine.secret.reveal()}`, 'utf8').toString('base64');
    expect(asked?.headers).toMatchObject({
      authorization: `Basic ${pair}`,
      accept: 'application/json',
      'user-agent': 'Token-Tray/1.2.3',
    });
  });

  test('with a wrong secret is refused, and with an unknown id too', async () => {
    const cloud = await runningCloud();
    const { id } = demoClient(cloud, 'priya', 'Nightly Roster Sync');
    for (const client of [{ id, secret: new Secret('fake-wrong') }, machine]) {
      expect(await signInWithClientCredentials(loginRoute(cloud.origin), client)).toMatchObject({
        ok: false,
        failure: {
          kind: 'sign-in',
          why: 'bad-client',
          error: 'invalid_client',
          message: 'authentication failed',
          correlationId: expect.stringMatching(/./) as string,
        },
      });
    }
  });

  test('with a client of another grant is told so', async () => {
    const cloud = await runningCloud();
    const { id, secret = '' } = demoClient(cloud, 'elise', 'Alpine Agent Desk');
    const client = { id, secret: new Secret(secret) };
    expect(await signInWithClientCredentials(loginRoute(cloud.origin), client)).toMatchObject({
      ok: false,
      failure: { kind: 'sign-in', why: 'grant-not-allowed', error: 'unauthorized_client' },
    });
  });

  test('does not see its secret again in what a server says of it', async () => {
    const secret = machine.secret.reveal();
    const said = { error: 'invalid_client', error_description: `no client with "${secret}"` };
    const server = await fixedAnswer(said, { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="x"' } });
    const outcome = await signInWithClientCredentials(loginRoute(server.origin), machine);
    expect(outcome).toMatchObject({ failure: { why: 'bad-client', message: 'no client with "[secret]"' } });
    expect(JSON.stringify(outcome)).not.toContain(secret);
  });

  test('can be stopped', async () => {
    const cloud = await runningCloud();
    cloud.control.hang({ path: '/oauth/token' });
    const giveUp = new AbortController();
    const route = { ...loginRoute(cloud.origin), signal: giveUp.signal };
    const outcome = signInWithClientCredentials(route, machine);
    await expect.poll(() => cloud.requests.length).toBe(1);
    giveUp.abort();
    expect(await outcome).toEqual({ ok: false, failure: { kind: 'network', cause: 'aborted' } });
  });
});
