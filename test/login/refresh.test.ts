import { describe, expect, test } from 'vitest';
import type { DemoCloud } from '../../src/demo';
import { Secret } from '../../src/main/credentials/secret';
import type { Grant } from '../../src/main/genesys/login/grant';
import { refreshGrant } from '../../src/main/genesys/login/refresh';
import { ask, field } from '../demo/ask';
import { runningCloud } from '../demo/running-cloud';
import { loginRoute } from './login-route';
import { clientOf, press, signingIn } from './signing-in';
import { fixedAnswer } from './token-server';

const desk = (cloud: DemoCloud) => clientOf(cloud, 'elise', 'Alpine Agent Desk');
const none = new Secret('fake-refresh-none');

const signedIn = async (cloud: DemoCloud): Promise<Grant> => {
  const started = await signingIn(loginRoute(cloud.origin), desk(cloud));
  await fetch(await press(started.url, { user: cloud.token('elise').userId ?? '' }));
  const outcome = await started.outcome;
  if (!outcome.ok) throw new Error('The sign-in failed');
  return outcome.value;
};

describe('a sign-in that is renewed', () => {
  test('has another token of the same person, a new end, and what renews it next time', async () => {
    const cloud = await runningCloud();
    const first = await signedIn(cloud);
    const asked = Date.now();
    const outcome = await refreshGrant(loginRoute(cloud.origin), desk(cloud), first.refreshToken ?? none);
    if (!outcome.ok) throw new Error('The renewal failed');
    const { accessToken, expiresAt = 0, refreshToken } = outcome.value;
    expect(accessToken.equals(first.accessToken)).toBe(false);
    expect(expiresAt).toBeGreaterThanOrEqual(asked + 3_600_000);
    expect(refreshToken?.equals(first.refreshToken ?? none)).toBe(false);
    const me = await ask(cloud, 'GET /api/v2/users/me', { token: accessToken.reveal() });
    expect(field(me, 'name')).toBe('Élise Moreau');
    expect(await refreshGrant(loginRoute(cloud.origin), desk(cloud), refreshToken ?? none)).toMatchObject({ ok: true });
  });

  test.each([
    ['was used before', (cloud: DemoCloud, used: Secret) => refreshGrant(loginRoute(cloud.origin), desk(cloud), used)],
    [
      'was revoked meanwhile',
      (cloud: DemoCloud) => Promise.resolve(cloud.control.endUser(cloud.token('elise').userId ?? '')),
    ],
  ])('needs a new one when what renews it %s', async (_, spoil) => {
    const cloud = await runningCloud();
    const { refreshToken = none } = await signedIn(cloud);
    await spoil(cloud, refreshToken);
    expect(await refreshGrant(loginRoute(cloud.origin), desk(cloud), refreshToken)).toMatchObject({
      ok: false,
      failure: { kind: 'sign-in', why: 'expired-grant', error: 'invalid_grant' },
    });
  });

  test('keeps what renews it where the answer brings nothing new, or the same again', async () => {
    const token = 'fake-refresh-0123456789';
    const grant = { access_token: 'fake-token-0123456789', token_type: 'Bearer' };
    for (const answer of [grant, { ...grant, refresh_token: token }]) {
      const server = await fixedAnswer(answer);
      const outcome = await refreshGrant(loginRoute(server.origin), { id: 'fake-client' }, new Secret(token));
      expect(outcome.ok && outcome.value.refreshToken?.reveal()).toBe(token);
      expect(outcome.ok && outcome.value.accessToken.reveal()).toBe('fake-token-0123456789');
      expect(Object.fromEntries(server.asked[0]?.form ?? [])).toEqual({
        grant_type: 'refresh_token',
        refresh_token: token,
        client_id: 'fake-client',
      });
      expect(server.asked[0]?.headers.authorization).toBeUndefined();
    }
  });

  test('does not see what renews it again in what a server says of it', async () => {
    const token = 'fake-refresh-0123456789';
    const said = { error: 'invalid_grant', description: `unknown ${token}` };
    const server = await fixedAnswer(said, { status: 400, headers: { 'inin-correlation-id': token } });
    const outcome = await refreshGrant(loginRoute(server.origin), { id: 'fake-client' }, new Secret(token));
    expect(outcome).toMatchObject({ failure: { message: 'unknown [secret]', correlationId: '[secret]' } });
  });
});
