import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { defaultSeed, type DemoCloud } from '../../src/demo';
import { ask, field, status } from './ask';
import { runningCloud } from './running-cloud';
import { signInPage } from './sign-in-page';
import { simulatedClock } from './simulated-clock';

const VERIFIER = 'fake-verifier-0123456789-0123456789-0123456789';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const REDIRECT = 'http://localhost:40404';

const trayOf = (cloud: DemoCloud, key: string): string => cloud.token(key).clientId;

async function exchange(cloud: DemoCloud, form: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${cloud.origin}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) });
}

/** Signs a person in and gives back the form that would exchange the code. */
async function signedIn(cloud: DemoCloud, key: string): Promise<Record<string, string>> {
  const page = signInPage(cloud, trayOf(cloud, key), { redirect_uri: REDIRECT, code_challenge: CHALLENGE });
  const code = (await page.choose(cloud.token(key).userId ?? '')).searchParams.get('code') ?? '';
  const client_id = trayOf(cloud, key);
  return { grant_type: 'authorization_code', code, client_id, redirect_uri: REDIRECT, code_verifier: VERIFIER };
}

test('a public client gets a token with its lifetime, and no refresh token', async () => {
  const cloud = await runningCloud();
  const answer = await exchange(cloud, await signedIn(cloud, 'mara'));
  const body = (await answer.json()) as Record<string, unknown>;
  expect(answer.status).toBe(200);
  expect(body).toEqual({ access_token: expect.any(String) as string, token_type: 'bearer', expires_in: 28_800 });
  const me = await ask(cloud, 'GET /api/v2/users/me', { token: String(body['access_token']) });
  expect(field(me, 'name')).toBe('Mara Lindqvist');
});

test.each([
  ['another verifier', { code_verifier: `${VERIFIER}x` }],
  ['no verifier', { code_verifier: '' }],
  ['the challenge in place of the verifier', { code_verifier: CHALLENGE }],
  ['another address', { redirect_uri: 'http://localhost:40405' }],
  ['another code', { code: 'fake-code-unknown' }],
])('a code with %s is refused', async (_, wrong) => {
  const cloud = await runningCloud();
  const answer = await exchange(cloud, { ...(await signedIn(cloud, 'jonas')), ...wrong });
  expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_grant' }]);
});

test('a code works once, for a minute, and for its own client only', async () => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now });
  const once = await signedIn(cloud, 'jonas');
  expect((await exchange(cloud, once)).status).toBe(200);
  expect((await exchange(cloud, once)).status).toBe(400);
  const late = await signedIn(cloud, 'jonas');
  clock.advance(60);
  expect((await exchange(cloud, late)).status).toBe(400);
  const foreign = await signedIn(cloud, 'jonas');
  expect((await exchange(cloud, { ...foreign, client_id: trayOf(cloud, 'mara') })).status).toBe(400);
});

test('a person who does not want to goes back to the client with access_denied and the state', async () => {
  const cloud = await runningCloud();
  const back = await signInPage(cloud, trayOf(cloud, 'jonas'), {
    redirect_uri: REDIRECT,
    code_challenge: CHALLENGE,
    state: 'a b&c',
  }).deny();
  expect(back.origin).toBe(REDIRECT);
  expect([back.searchParams.get('error'), back.searchParams.get('state')]).toEqual(['access_denied', 'a b&c']);
});

test.each([
  ['an unknown client', { client_id: 'fake-client' }],
  ['an address that is not registered', { redirect_uri: 'http://evil.example/' }],
])('%s is stopped on a page and never redirected', async (_, query) => {
  const cloud = await runningCloud();
  const asked = { redirect_uri: REDIRECT, code_challenge: CHALLENGE, ...query };
  const answer = await signInPage(cloud, trayOf(cloud, 'jonas'), asked).open();
  expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
});

test.each([
  ['no challenge', { code_challenge_method: 'S256' }, 'invalid_request'],
  ['a plain challenge', { code_challenge: CHALLENGE, code_challenge_method: 'plain' }, 'invalid_request'],
  ['a malformed challenge', { code_challenge: 'short' }, 'invalid_request'],
  ['the implicit grant', { code_challenge: CHALLENGE, response_type: 'token' }, 'unsupported_response_type'],
])('a request with %s goes back to the client with an error', async (_, query, error) => {
  const cloud = await runningCloud();
  const answer = await signInPage(cloud, trayOf(cloud, 'jonas'), { redirect_uri: REDIRECT, ...query }).open();
  expect(answer.status).toBe(302);
  expect(new URL(answer.headers.get('location') ?? '').searchParams.get('error')).toBe(error);
});

test('the page shows the people of the client’s organization who are active, and markup in a name as text', async () => {
  const [pattern] = defaultSeed.users;
  if (pattern === undefined) throw new Error('The seed has no users');
  const mallory = { ...pattern, id: 'mallory', name: '<img src=x onerror=alert(1)>' };
  const cloud = await runningCloud({ seed: { ...defaultSeed, users: [mallory, ...defaultSeed.users] } });
  const page = async (key: string): Promise<string> => {
    const asked = { redirect_uri: REDIRECT, code_challenge: CHALLENGE };
    return (await signInPage(cloud, trayOf(cloud, key), asked).open()).text();
  };
  expect(await page('mara')).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(await page('mara')).not.toContain('<img');
  expect(await page('jonas')).toContain('Élise Moreau');
  expect(await page('jonas')).not.toMatch(/Pavel|Mara/);
});

test('a person of another organization cannot be slipped into the form', async () => {
  const cloud = await runningCloud();
  const page = signInPage(cloud, trayOf(cloud, 'jonas'), { redirect_uri: REDIRECT, code_challenge: CHALLENGE });
  const back = await page.choose(cloud.token('mara').userId ?? '');
  expect(back.searchParams.get('error')).toBe('access_denied');
});

test('logging out leads back to a registered address and to no other', async () => {
  const cloud = await runningCloud();
  const out = (uri: string): string => `GET /logout?client_id=${trayOf(cloud, 'jonas')}&redirect_uri=${uri}`;
  expect((await ask(cloud, out(REDIRECT))).headers.get('location')).toBe(REDIRECT);
  expect(await status(cloud, out('http://evil.example'))).toBe(200);
});
