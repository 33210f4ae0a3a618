import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { runningCloud } from '../demo/running-cloud';
import { get, knock } from './knock';
import { loginRoute } from './login-route';
import { clientOf, press, signingIn, type SigningIn } from './signing-in';

const start = async (): Promise<SigningIn & { readonly finish: () => Promise<unknown> }> => {
  const cloud = await runningCloud();
  const started = await signingIn(loginRoute(cloud.origin), clientOf(cloud, 'mara'));
  // The person's own browser comes back after all the others.
  const finish = async (): Promise<unknown> => {
    await fetch(await press(started.url, { user: cloud.token('mara').userId ?? '' }));
    return started.outcome;
  };
  return { ...started, finish };
};

describe('while the browser is awaited', () => {
  test('both addresses of localhost are listened to, and no other', async () => {
    const { port, finish } = await start();
    expect((await knock({ port }, get({ port }, '/'))).status).toBe(400);
    expect((await knock({ port, host: '::1' }, get({ port }, '/'))).status).toBe(400);
    const others = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).filter((one) => !one.internal));
    for (const { address } of others.filter(({ family }) => family === 'IPv4')) {
      await expect(knock({ port, host: address }, '')).rejects.toThrow();
    }
    await expect(knock({ port, host: '127.0.0.2' }, '')).rejects.toThrow();
    expect(await finish()).toMatchObject({ ok: true });
  });

  test.each([
    ['a foreign Host', (port: number) => get({ port }, '/', { host: 'evil.example' }), 400],
    ['a Host that is an address', (port: number) => get({ port }, '/', { host: `127.0.0.1:${port}` }), 400],
    ['two Hosts', (port: number) => get({ port }, '/', { headers: ['Host: evil.example'] }), 400],
    ['no Host', () => 'GET / HTTP/1.1\r\n\r\n', 400],
    ['the HTTP of 1996 and no Host', () => 'GET / HTTP/1.0\r\n\r\n', 400],
    ['a foreign Origin', (port: number) => get({ port }, '/', { headers: ['Origin: https://evil.example'] }), 400],
    ['an Origin of null', (port: number) => get({ port }, '/', { headers: ['Origin: null'] }), 400],
    ['an absolute address', (port: number) => get({ port }, `http://localhost:${port}/`), 400],
    ['another path', (port: number) => get({ port }, '/favicon.ico'), 404],
    ['another method', (port: number) => get({ port }, '/', { method: 'POST' }), 405],
    ['HEAD', (port: number) => get({ port }, '/', { method: 'HEAD' }), 405],
    ['no state', (port: number) => get({ port }, '/?code=fake-code'), 400],
    ['an error without a state', (port: number) => get({ port }, '/?error=access_denied'), 400],
    ['a wrong state', (port: number) => get({ port }, '/?code=fake-code&state=wrong'), 400],
    ['an error with a wrong state', (port: number) => get({ port }, '/?error=access_denied&state=wrong'), 400],
    ['an empty state', (port: number) => get({ port }, '/?code=fake-code&state='), 400],
    [
      'a wish to switch protocols',
      (port: number) => get({ port }, '/', { headers: ['Upgrade: x', 'Connection: upgrade'] }),
      400,
    ],
    ['something that is not HTTP', () => '\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n', 0],
    ['headers of 100 kB', (port: number) => get({ port }, '/', { headers: [`X: ${'x'.repeat(100_000)}`] }), 0],
  ])('a request with %s is refused and ends nothing', async (_, bytes, status) => {
    const { port, state, finish } = await start();
    const heard = await knock({ port }, bytes(port));
    expect(heard.status).toBe(status);
    expect(`${heard.head}${heard.body}`).not.toContain(state);
    expect(heard.head).not.toMatch(/access-control|set-cookie|x-powered-by/i);
    expect(await finish()).toMatchObject({ ok: true });
  });

  test.each([
    ['a code and its state twice', (state: string) => `code=fake-code&state=${state}&state=${state}`],
    ['two codes', (state: string) => `code=fake-one&code=fake-two&state=${state}`],
    ['an error twice', (state: string) => `error=access_denied&error=x&state=${state}`],
    ['neither code nor error', (state: string) => `state=${state}`],
    ['an empty code', (state: string) => `code=&state=${state}`],
    ['a token instead of a code', (state: string) => `token=fake-token&state=${state}`],
    ['another issuer', (state: string) => `code=fake-code&iss=https://evil.example&state=${state}`],
  ])('an answer of %s is refused and ends nothing, even with the right state', async (_, query) => {
    const { port, state, finish } = await start();
    expect((await knock({ port }, get({ port }, `/?${query(state)}`))).status).toBe(400);
    expect(await finish()).toMatchObject({ ok: true });
  });

  test('a hundred connections that say nothing keep nobody out, and end with the sign-in', async () => {
    const { port, finish } = await start();
    const idle = Array.from({ length: 100 }, () => connect({ port, host: '127.0.0.1' }));
    const closed = idle.map((socket) => once(socket, 'close'));
    for (const socket of idle) socket.on('error', () => undefined);
    await Promise.all(idle.map((socket) => once(socket, 'connect')));
    expect(await finish()).toMatchObject({ ok: true });
    await Promise.all(closed);
  });

  test('the error of the login server, with markup in it, is told escaped and ends the sign-in', async () => {
    const { port, state, outcome } = await start();
    const description = '<script>alert(1)</script>\u202e\r\nX: y';
    const query = new URLSearchParams({ error: '<b>x</b>', error_description: description, state });
    const heard = await knock({ port }, get({ port }, `/?${query.toString()}`));
    expect(heard.status).toBe(200);
    expect(heard.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; X: y');
    expect(heard.body).not.toContain('<script');
    expect(await outcome).toEqual({
      ok: false,
      failure: { kind: 'sign-in', why: 'refused', error: '<b>x</b>', message: '<script>alert(1)</script> X: y' },
    });
    await expect(knock({ port }, '')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('once the browser has come back', () => {
  test('nobody is listened to any more, not even on a connection that stood before', async () => {
    const cloud = await runningCloud();
    cloud.control.hang({ path: '/oauth/token' });
    const { url, port, cancel, outcome } = await signingIn(loginRoute(cloud.origin), clientOf(cloud, 'mara'));
    const early = connect({ port, host: '127.0.0.1' });
    await once(early, 'connect');
    const earlyEnd = once(early, 'close');
    const target = new URL(await press(url, { user: cloud.token('mara').userId ?? '' }));
    const callback = get({ port }, `${target.pathname}${target.search}`);
    // The same again right behind the first one, on its own connection.
    const page = knock({ port }, callback + callback);
    await earlyEnd;
    await expect(knock({ port }, callback)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect.poll(() => cloud.requests.filter(({ path }) => path === '/oauth/token').length).toBe(1);
    cancel();
    expect(await outcome).toMatchObject({ failure: { why: 'cancelled' } });
    expect((await page).status).toBe(200);
    expect(cloud.requests.filter(({ path }) => path === '/oauth/token')).toHaveLength(1);
  });

  test('a code that was used before is refused by the login server, and that is told', async () => {
    const cloud = await runningCloud();
    const client = clientOf(cloud, 'mara');
    const { url, port, state, outcome } = await signingIn(loginRoute(cloud.origin), client);
    const target = new URL(await press(url, { user: cloud.token('mara').userId ?? '' }));
    const code = target.searchParams.get('code') ?? '';
    await fetch(`${cloud.origin}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: client.id }),
    });
    const heard = await knock({ port }, get({ port }, `/?code=${code}&state=${state}`));
    expect(await outcome).toMatchObject({
      ok: false,
      failure: { kind: 'sign-in', why: 'expired-grant', error: 'invalid_grant' },
    });
    expect(heard.body).toContain('You are not signed in');
    expect(heard.body).not.toContain(code);
  });
});
