import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { defaultSeed } from '../../src/demo';
import { Secret } from '../../src/main/credentials/secret';
import { signInWithBrowser } from '../../src/main/genesys/login/browser-sign-in';
import { describeFailure } from '../../src/shared/messages';
import { ask, field } from '../demo/ask';
import { runningCloud } from '../demo/running-cloud';
import { knock } from './knock';
import { loginRoute } from './login-route';
import { clientOf, demoClient, press, signingIn } from './signing-in';

describe('a person who signs in with the browser', () => {
  test('gets a token that is theirs, with its end, and a page that says so and holds nothing secret', async () => {
    const cloud = await runningCloud();
    const { id } = clientOf(cloud, 'mara');
    const asked = Date.now();
    const started = await signingIn(loginRoute(cloud.origin), { id });
    const back = await press(started.url, { user: cloud.token('mara').userId ?? '' });
    expect(new URL(back).origin).toBe(`http://localhost:${started.port}`);
    const page = await (await fetch(back)).text();
    const outcome = await started.outcome;
    if (!outcome.ok) throw new Error(inspect(outcome.failure));
    const { accessToken, expiresAt = 0, refreshToken } = outcome.value;
    const me = await ask(cloud, 'GET /api/v2/users/me', { token: accessToken.reveal() });
    expect(field(me, 'name')).toBe('Mara Lindqvist');
    expect(expiresAt).toBeGreaterThanOrEqual(asked + 28_800_000);
    expect(expiresAt).toBeLessThanOrEqual(Date.now() + 28_800_000);
    expect(refreshToken).toBeUndefined();
    expect(page).toContain('You are signed in');
    for (const secret of [accessToken.reveal(), new URL(back).searchParams.get('code') ?? '', started.state]) {
      expect(secret.length).toBeGreaterThan(20);
      expect(page).not.toContain(secret);
    }
    expect(inspect(outcome, { depth: 9, showHidden: true })).not.toContain(accessToken.reveal());
  });

  test('is sent to the login server with PKCE, a state and a redirect to this computer', async () => {
    const cloud = await runningCloud();
    const bytes = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const random = (count: number): Buffer => (bytes.shift() ?? Buffer.alloc(0)).subarray(0, count);
    const { id } = clientOf(cloud, 'mara');
    const { url, redirectUri } = await signingIn(loginRoute(cloud.origin), { id }, { random });
    const verifier = Buffer.alloc(32, 2).toString('base64url');
    expect(`${url.origin}${url.pathname}`).toBe(`${cloud.origin}/oauth/authorize`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: id,
      response_type: 'code',
      redirect_uri: redirectUri,
      state: Buffer.alloc(32, 1).toString('base64url'),
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    expect(redirectUri).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  test('never meets the same state, challenge and port twice', async () => {
    const cloud = await runningCloud();
    const route = loginRoute(cloud.origin);
    const client = clientOf(cloud, 'mara');
    const all = await Promise.all(Array.from({ length: 5 }, () => signingIn(route, client)));
    for (const name of ['state', 'code_challenge', 'redirect_uri']) {
      expect(new Set(all.map(({ url }) => url.searchParams.get(name))).size).toBe(5);
    }
  });

  test('with a client that has a secret also gets what renews the token', async () => {
    const cloud = await runningCloud();
    const started = await signingIn(loginRoute(cloud.origin), clientOf(cloud, 'elise', 'Alpine Agent Desk'));
    await fetch(await press(started.url, { user: cloud.token('elise').userId ?? '' }));
    expect(await started.outcome).toMatchObject({ ok: true, value: { refreshToken: expect.any(Secret) as Secret } });
  });

  test('and does not want to is told so, in the browser too', async () => {
    const cloud = await runningCloud();
    const started = await signingIn(loginRoute(cloud.origin), clientOf(cloud, 'mara'));
    const page = await (await fetch(await press(started.url, { deny: 'yes' }))).text();
    expect(await started.outcome).toEqual({
      ok: false,
      failure: { kind: 'sign-in', why: 'denied', error: 'access_denied', message: 'The user denied the request' },
    });
    expect(page).toContain('You are not signed in');
    expect(page).toContain('The user denied the request');
    expect(cloud.requests.filter(({ path }) => path === '/oauth/token')).toEqual([]);
  });

  test('with a client that is of another grant is told so at once', async () => {
    const machine = {
      ...demoClient(await runningCloud(), 'priya', 'Nightly Roster Sync'),
      redirectUris: ['http://localhost'],
    };
    const clients = defaultSeed.clients.map((one) => (one.id === machine.id ? machine : one));
    const other = await runningCloud({ seed: { ...defaultSeed, clients } });
    const started = await signingIn(loginRoute(other.origin), { id: machine.id });
    const answer = await fetch(started.url, { redirect: 'manual' });
    await fetch(answer.headers.get('location') ?? '');
    expect(await started.outcome).toMatchObject({ ok: false, failure: { why: 'grant-not-allowed' } });
  });
});

describe('a sign-in that comes to nothing', () => {
  const gone = (port: number): Promise<unknown> => knock({ port }, 'GET / HTTP/1.1\r\n\r\n');

  test('is over when the person gives up, and its port is free', async () => {
    const cloud = await runningCloud();
    const started = await signingIn(loginRoute(cloud.origin), clientOf(cloud, 'mara'));
    started.cancel();
    expect(await started.outcome).toEqual({ ok: false, failure: { kind: 'sign-in', why: 'cancelled' } });
    await expect(gone(started.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(knock({ port: started.port, host: '::1' }, '')).rejects.toThrow();
  });

  test('is over when nobody came back in time, and its port is free', async () => {
    const cloud = await runningCloud();
    const timers: { readonly ms: number; readonly run: () => void }[] = [];
    const setTimer = (ms: number, run: () => void): (() => void) => {
      timers.push({ ms, run });
      return () => undefined;
    };
    const started = await signingIn(loginRoute(cloud.origin), clientOf(cloud, 'mara'), { setTimer });
    expect(timers.map(({ ms }) => ms)).toEqual([300_000]);
    timers[0]?.run();
    const outcome = await started.outcome;
    expect(outcome).toEqual({ ok: false, failure: { kind: 'sign-in', why: 'timed-out' } });
    await expect(gone(started.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('no browser'))],
    [
      'throws',
      () => {
        throw new Error('no browser');
      },
    ],
  ])('is over when opening the browser %s', async (_, openBrowser) => {
    const cloud = await runningCloud();
    const signal = new AbortController().signal;
    const client = clientOf(cloud, 'mara');
    expect(await signInWithBrowser({ ...loginRoute(cloud.origin), client, openBrowser, signal })).toEqual({
      ok: false,
      failure: { kind: 'sign-in', why: 'browser-failed' },
    });
  });

  test('does not even start when it was given up before', async () => {
    const cloud = await runningCloud();
    const openBrowser = (): Promise<never> => expect.unreachable('a browser was opened');
    const options = { client: clientOf(cloud, 'mara'), openBrowser, signal: AbortSignal.abort() };
    expect(await signInWithBrowser({ ...loginRoute(cloud.origin), ...options })).toMatchObject({
      failure: { why: 'cancelled' },
    });
  });

  test('can be tried again at once, and then works', async () => {
    const cloud = await runningCloud();
    const route = loginRoute(cloud.origin);
    const first = await signingIn(route, clientOf(cloud, 'mara'));
    const fault = cloud.control.fail(503, { path: '/oauth/token' });
    await fetch(await press(first.url, { user: cloud.token('mara').userId ?? '' }));
    expect(await first.outcome).toMatchObject({ ok: false, failure: { kind: 'server', status: 503 } });
    cloud.control.removeFault(fault.id);
    const second = await signingIn(route, clientOf(cloud, 'mara'));
    await fetch(await press(second.url, { user: cloud.token('mara').userId ?? '' }));
    expect(await second.outcome).toMatchObject({ ok: true });
  });

  test('because it was given up while the login server took its time says so in the browser', async () => {
    const cloud = await runningCloud();
    cloud.control.hang({ path: '/oauth/token' });
    const started = await signingIn(loginRoute(cloud.origin), clientOf(cloud, 'mara'));
    const page = fetch(await press(started.url, { user: cloud.token('mara').userId ?? '' }));
    await expect.poll(() => cloud.requests.some(({ path }) => path === '/oauth/token')).toBe(true);
    started.cancel();
    const outcome = await started.outcome;
    expect(outcome).toEqual({ ok: false, failure: { kind: 'sign-in', why: 'cancelled' } });
    expect(await (await page).text()).toContain(describeFailure({ kind: 'sign-in', why: 'cancelled' }));
  });

  test.each([
    ['http://127.0.0.1:1', false],
    ['http://login.example.com', true],
    ['https://user@login.example.com', true],
    ['https://login.example.com/elsewhere', true],
    ['login.example.com', true],
  ])('opens no browser for the login server %s', async (origin, allowLoopbackHttp) => {
    const openBrowser = (): Promise<never> => expect.unreachable('a browser was opened');
    const client = { id: 'fake-client' };
    const options = { ...loginRoute(origin), allowLoopbackHttp, client, openBrowser };
    expect(await signInWithBrowser({ ...options, signal: new AbortController().signal })).toEqual({
      ok: false,
      failure: { kind: 'network', cause: 'tls', name: 'ERR_DISALLOWED_URL_SCHEME' },
    });
  });
});
