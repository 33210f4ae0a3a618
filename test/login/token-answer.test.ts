import { describe, expect, test } from 'vitest';
import type { JunkKind } from '../../src/demo';
import { Secret } from '../../src/main/credentials/secret';
import type { ExchangeOptions } from '../../src/main/genesys/http/exchange';
import { signInWithClientCredentials } from '../../src/main/genesys/login/client-credentials';
import { describeFailure } from '../../src/shared/messages';
import { runningCloud } from '../demo/running-cloud';
import { loginRoute } from './login-route';
import { fixedAnswer, tokenServer } from './token-server';

const machine = { id: '1a2b3c4d-1a2b-4a2b-8a2b-1a2b3c4d5e6f', secret: new Secret('fake-secret-0123456789') };
const good = { access_token: 'fake-token-0123456789', token_type: 'bearer' };
const signIn = (origin: string, options?: Partial<ExchangeOptions>) =>
  signInWithClientCredentials(loginRoute(origin, options), machine);

describe('the lifetime in an answer', () => {
  const start = 1_000_000;

  test.each([
    [1, start + 1_000],
    [300, start + 300_000],
    [172_800, start + 172_800_000],
    [86_399.5, start + 86_399_500],
    [0, undefined],
    [0.5, undefined],
    [-1, undefined],
    [172_801, undefined],
    [1e300, undefined],
    ['3600', undefined],
    ['soon', undefined],
    [null, undefined],
    [[3600], undefined],
    [undefined, undefined],
  ])('of %j ends at %s, counted from when it was asked for', async (expiresIn, expiresAt) => {
    const server = await fixedAnswer({ ...good, expires_in: expiresIn });
    let time = start - 5_000;
    // The clock goes on by seconds while the answer is under way.
    const now = (): number => (time += 5_000);
    const outcome = await signIn(server.origin, { now });
    expect(outcome.ok && outcome.value.expiresAt).toBe(expiresAt);
    expect(outcome.ok && outcome.value.accessToken.reveal()).toBe(good.access_token);
  });
});

describe('a token endpoint’s answer', () => {
  test.each([
    ['more than was asked for', { ...good, scope: 'all', id_token: 'fake.identity.token', x: { y: [] } }],
    ['a type in capitals', { ...good, token_type: 'BEARER' }],
  ])('with %s is taken', async (_, body) => {
    expect(await signIn((await fixedAnswer(body)).origin)).toMatchObject({ ok: true });
  });

  const bad = (why: string, status = 200) => ({ kind: 'bad-reply', why, status });
  const json = 'application/json';
  test.each([
    ['without a token', { token_type: 'bearer' }, 200, json, bad('shape')],
    ['without a type', { access_token: 'fake-token-0123456789' }, 200, json, bad('shape')],
    ['of another type', { ...good, token_type: 'mac' }, 200, json, bad('shape')],
    ['of a type that is bound to a key', { ...good, token_type: 'dpop' }, 200, json, bad('shape')],
    ['with a token that can’t travel', { ...good, access_token: 'fake token\r\nX: y' }, 200, json, bad('shape')],
    ['with an empty token', { ...good, access_token: '' }, 200, json, bad('shape')],
    ['with a token of 3,000 characters', { ...good, access_token: 'f'.repeat(3_000) }, 200, json, bad('shape')],
    ['with a refresh token that is none', { ...good, refresh_token: 'ü'.repeat(20) }, 200, json, bad('shape')],
    ['that is a list', [good], 200, json, bad('shape')],
    ['that is null', 'null', 200, json, bad('shape')],
    ['that is no JSON', '{"access_token": "oops', 200, json, bad('not-json')],
    ['that is empty', '', 200, json, bad('not-json')],
    ['that is a page', '<html>Sign in to the hotel</html>', 200, 'text/html', bad('not-genesys')],
    ['that only looks like JSON', good, 200, 'text/plain', bad('not-genesys')],
    ['of 201', good, 201, json, bad('not-genesys', 201)],
    ['of 401 without an OAuth error', {}, 401, json, bad('not-genesys', 401)],
    ['of 404', 'no', 404, 'text/plain', bad('not-genesys', 404)],
    ['of 502', 'no', 502, 'text/html', { kind: 'server', status: 502 }],
    ['of 429', 'no', 429, 'text/html', { kind: 'rate-limited' }],
    ['of an unknown error', { error: 'strange' }, 400, json, { kind: 'sign-in', why: 'refused', error: 'strange' }],
    ['of an error of an object’s own', { error: 'constructor' }, 400, json, { kind: 'sign-in', why: 'refused' }],
    ['of an error that is no text', { error: 7 }, 400, json, bad('not-genesys', 400)],
  ])('%s is a failure that can be told', async (_, body, status, type, failure) => {
    const outcome = await signIn((await fixedAnswer(body, { status, type })).origin);
    expect(outcome).toMatchObject({ ok: false, failure });
    if (outcome.ok) return;
    expect(describeFailure(outcome.failure)).toMatch(/\w/);
    expect(JSON.stringify(outcome)).not.toMatch(/fake-(token|secret)/);
  });

  test('with a 403 of Genesys Cloud says nothing about any session', async () => {
    const body = { code: 'not.authorized', status: 403, contextId: 'context-1', message: 'no' };
    const outcome = await signIn((await fixedAnswer(body, { status: 403 })).origin);
    expect(outcome).toEqual({ ok: false, failure: { ...bad('status', 403), correlationId: 'context-1' } });
  });

  test.each<readonly [JunkKind, string]>([
    ['not-json', 'not-json'],
    ['wrong-types', 'shape'],
    ['empty', 'not-json'],
    ['binary', 'not-json'],
    ['deep', 'shape'],
    ['huge', 'too-large'],
  ])('of %s junk is %s', async (junk, why) => {
    const cloud = await runningCloud();
    cloud.control.junk(junk, { path: '/oauth/token' });
    expect(await signIn(cloud.origin)).toMatchObject({ ok: false, failure: { kind: 'bad-reply', why } });
  });

  test.each(['hang', 'trickle'] as const)(
    'that does not end (%s) is waited for no longer than the deadline',
    async (kind) => {
      const cloud = await runningCloud();
      cloud.control[kind]({ path: '/oauth/token' });
      const before = performance.now();
      expect(await signIn(cloud.origin, { deadlineMs: 300 })).toMatchObject({
        failure: { kind: 'network', cause: 'timeout' },
      });
      expect(performance.now() - before).toBeLessThan(5_000);
    },
  );

  test('that points elsewhere is not followed, and nobody there hears the secret', async () => {
    const other = await fixedAnswer(good);
    const server = await tokenServer((response) => {
      response.writeHead(307, { location: `${other.origin}/oauth/token` }).end();
    });
    expect(await signIn(server.origin)).toMatchObject({ failure: { kind: 'network', cause: 'redirect' } });
    expect([server.asked.length, other.asked.length]).toEqual([1, 0]);
  });

  test('that never comes because nobody is there is told as such', async () => {
    const cloud = await runningCloud();
    await cloud.close();
    expect(await signIn(cloud.origin)).toMatchObject({ failure: { kind: 'network', cause: 'refused' } });
  });
});
