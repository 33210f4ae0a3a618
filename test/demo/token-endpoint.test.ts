import { expect, test } from 'vitest';
import type { DemoCloud } from '../../src/demo';
import { runningCloud } from './running-cloud';
import { signInPage } from './sign-in-page';

const DESK = 'Alpine Agent Desk';
const SYNC = 'Nightly Roster Sync';

const idOf = (cloud: DemoCloud, name: string): string => cloud.clients.find((one) => one.name === name)?.id ?? '';

async function post(
  cloud: DemoCloud,
  form: Readonly<Record<string, string>>,
  basic?: string,
): Promise<readonly [number, Record<string, string>]> {
  const headers = basic === undefined ? {} : { Authorization: `Basic ${Buffer.from(basic).toString('base64')}` };
  const body = new URLSearchParams(form);
  const answer = await fetch(`${cloud.origin}/oauth/token`, { method: 'POST', body, headers });
  return [answer.status, (await answer.json()) as Record<string, string>];
}

const deskProof = (cloud: DemoCloud): string => `${idOf(cloud, DESK)}:fake-secret-alpine-agent-desk`;

async function deskSignIn(cloud: DemoCloud): Promise<Record<string, string>> {
  const redirect_uri = 'http://localhost:5000';
  const page = signInPage(cloud, idOf(cloud, DESK), { redirect_uri });
  const code = (await page.choose(cloud.token('elise').userId ?? '')).searchParams.get('code') ?? '';
  return (await post(cloud, { grant_type: 'authorization_code', code, redirect_uri }, deskProof(cloud)))[1];
}

test('client credentials give a token with a lifetime and nothing to refresh it with', async () => {
  const cloud = await runningCloud();
  const proof = `${idOf(cloud, SYNC)}:fake-secret-nightly-roster-sync`;
  const [status, body] = await post(cloud, { grant_type: 'client_credentials' }, proof);
  expect(status).toBe(200);
  expect(Object.keys(body).toSorted()).toEqual(['access_token', 'expires_in', 'token_type']);
});

test.each([
  ['a wrong secret', SYNC, 'fake-wrong'],
  ['a secret with something after it', SYNC, 'fake-secret-nightly-roster-sync:'],
  ['a client that has no secret', 'Token Tray', ''],
])('%s is no proof of a client', async (_, name, secret) => {
  const cloud = await runningCloud();
  const [status, body] = await post(cloud, { grant_type: 'client_credentials' }, `${idOf(cloud, name)}:${secret}`);
  expect([status, body['error']]).toEqual([401, 'invalid_client']);
});

test('a client with a secret cannot go without it', async () => {
  const cloud = await runningCloud();
  const form = { grant_type: 'client_credentials', client_id: idOf(cloud, SYNC) };
  expect((await post(cloud, form))[0]).toBe(401);
});

test('a client cannot use a grant that is not its own, nor one that there is not', async () => {
  const cloud = await runningCloud();
  const error = async (form: Readonly<Record<string, string>>): Promise<string | undefined> =>
    (await post(cloud, form, deskProof(cloud)))[1]['error'];
  expect(await error({ grant_type: 'client_credentials' })).toBe('unauthorized_client');
  expect(await error({ grant_type: 'password' })).toBe('unsupported_grant_type');
  expect(await error({})).toBe('invalid_request');
});

test('a confidential client gets a refresh token, which works once', async () => {
  const cloud = await runningCloud();
  const first = await deskSignIn(cloud);
  const refresh = (token = ''): Promise<readonly [number, Record<string, string>]> =>
    post(cloud, { grant_type: 'refresh_token', refresh_token: token }, deskProof(cloud));
  const [status, second] = await refresh(first['refresh_token']);
  expect(status).toBe(200);
  expect(second['access_token']).not.toBe(first['access_token']);
  expect((await refresh(first['refresh_token']))[1]['error']).toBe('invalid_grant');
  expect((await refresh(second['refresh_token']))[0]).toBe(200);
});

test('under an idle timeout a code grant brings no refresh token', async () => {
  const cloud = await runningCloud();
  cloud.control.setIdleTimeout(cloud.token('elise').organizationId, 600);
  expect((await deskSignIn(cloud))['refresh_token']).toBeUndefined();
});

test('a sign-in that was revoked cannot be refreshed', async () => {
  const cloud = await runningCloud();
  const { refresh_token = '' } = await deskSignIn(cloud);
  cloud.control.endUser(cloud.token('elise').userId ?? '');
  const [status, body] = await post(cloud, { grant_type: 'refresh_token', refresh_token }, deskProof(cloud));
  expect([status, body['error']]).toEqual([400, 'invalid_grant']);
});

test('a refresh token is good for its own client only', async () => {
  const cloud = await runningCloud();
  const { refresh_token = '' } = await deskSignIn(cloud);
  const sync = `${idOf(cloud, SYNC)}:fake-secret-nightly-roster-sync`;
  const form = { grant_type: 'refresh_token', refresh_token };
  expect((await post(cloud, form, sync))[1]['error']).toBe('invalid_grant');
  expect((await post(cloud, form, deskProof(cloud)))[0]).toBe(200);
});
