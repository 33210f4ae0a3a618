import { describe, expect, test } from 'vitest';
import { asked } from './cloud-life';
import { hour, renewable, type Renewable } from './renewing';
import { impatient, wish } from './sign-in-life';

const ok = { ok: true, value: null };
const token = { path: '/oauth/token' };

describe('a renewal that fails because', () => {
  test.each<[string, (r: Renewable) => unknown, object]>([
    ['there is no network', ({ here }) => here.cloud.control.dropAnswer(token), { kind: 'network' }],
    ['the cloud is ill', ({ here }) => here.cloud.control.fail(500, token), { kind: 'server' }],
    ['the cloud takes forever', ({ here }) => here.cloud.control.hang(token), { kind: 'network', cause: 'timeout' }],
    [
      'there are too many',
      ({ here }) => here.cloud.control.fail(429, { ...token, retryAfter: 9 }),
      { retryAfterMs: 9000 },
    ],
    ['a hotel wants to be paid', ({ here }) => here.cloud.control.htmlPortal(token), { kind: 'bad-reply' }],
    ['the answer is junk', ({ here }) => here.cloud.control.junk('wrong-types', token), { kind: 'bad-reply' }],
  ])('%s keeps the token and what renews it, says so, and is tried again', async (_, harm, failure) => {
    const r = await renewable('refresh-token', impatient);
    harm(r);
    const before = r.session();
    expect(await r.life.renewal.renew(r.id)).toMatchObject({ ok: false, failure });
    expect(r.session()).toMatchObject({ ...before, renewalFailure: { at: r.here.clock.now(), failure } });
    expect(r.places()).toEqual({ memory: 1, keychain: 1, granted: 1 });
    r.here.cloud.control.clear();
    expect(await r.life.renewal.renew(r.id)).toEqual(ok);
    expect(r.session()).not.toHaveProperty('renewalFailure');
  });

  test('its answer was lost after the refresh token was used up says that only signing in helps', async () => {
    const { here, life, id, session } = await renewable('refresh-token');
    here.cloud.control.dropAnswer({ ...token, when: 'after', count: 1 });
    expect(await life.renewal.renew(id)).toMatchObject({ failure: { kind: 'network' } });
    expect(session().renewsWith).toBe('refresh-token');
    const failure = { kind: 'sign-in', why: 'expired-grant' };
    expect(await life.renewal.renew(id)).toMatchObject({ ok: false, failure });
    expect(session()).toMatchObject({ status: { kind: 'active' }, renewalFailure: { failure } });
    expect(session()).not.toHaveProperty('renewsWith');
    asked(here.cloud);
    expect(await life.renewal.renew(id)).toEqual({ ok: false, failure: { kind: 'not-renewable' } });
    expect(asked(here.cloud)).toEqual([]);
  });

  test('the client was given another secret stops it, for that is what a person has to give', async () => {
    const { here, life, id, session } = await renewable('client-secret');
    const held = life.holding.credentialOf(id);
    if (held !== undefined) life.holding.take(id, { ...held, clientSecret: held.accessToken });
    expect(await life.renewal.renew(id)).toMatchObject({ failure: { kind: 'sign-in', why: 'bad-client' } });
    expect(session()).not.toHaveProperty('renewsWith');
    const { id: clientId, secret = '' } = here.client('Nightly Roster Sync');
    const request = { region: here.region, clientId, label: '', mode: 'observe', storage: 'keychain' } as const;
    const again = await life.signingIn.client({ ...request, replaces: id }, secret, true);
    expect(again).toMatchObject({ value: { sessionId: id, renewed: true } });
    expect(session()).toMatchObject({ renewsWith: 'client-secret' });
    expect(session()).not.toHaveProperty('renewalFailure');
    expect(await life.renewal.renew(id)).toEqual(ok);
  });

  test('nothing that renews is held any more stops it', async () => {
    const { life, id, session } = await renewable('refresh-token');
    const held = life.holding.credentialOf(id);
    if (held !== undefined) life.holding.take(id, { accessToken: held.accessToken });
    expect(await life.renewal.renew(id)).toMatchObject({ failure: { kind: 'not-renewable' } });
    expect(session()).not.toHaveProperty('renewsWith');
  });
});

test('a session whose region is not there in this run, or at another origin, sends what renews it nowhere', async () => {
  const { here, life, id, session } = await renewable('client-secret');
  life.store.add({ ...session(), regionId: 'elsewhere' });
  expect(await life.renewal.renew(id)).toEqual({ ok: false, failure: { kind: 'not-renewable' } });
  expect(asked(here.cloud)).toEqual([]);
});

test('a renewal after the expiry of a token that waited to be verified asks for another one', async () => {
  const { here, life, id, places } = await renewable('refresh-token');
  const fault = here.cloud.control.fail(500, { path: '/api/v2/tokens/me' });
  await life.renewal.renew(id);
  await here.clock.pass(2 * hour);
  fault.remove();
  expect(await life.renewal.renew(id)).toEqual(ok);
  expect(places()).toMatchObject({ memory: 3 });
});

test('a token that waited to be verified is ended where the person signed in again meanwhile', async () => {
  const { here, life, isDead, places } = await renewable('refresh-token');
  const fault = here.cloud.control.fail(500, { path: '/api/v2/tokens/me' });
  await life.renewal.renew(life.store.all()[0]?.id ?? '');
  fault.remove();
  here.browser.next = (page) => page.press({ user: here.cloud.token('jonas').userId ?? '' });
  const request = wish(here, here.client('Alpine Agent Desk').id);
  expect(await life.signingIn.browser(request, new AbortController().signal)).toMatchObject({
    value: { renewed: true },
  });
  expect(places()).toMatchObject({ memory: 3, granted: 3 });
  expect([await isDead(2), await isDead(3)]).toEqual([true, false]);
});

test('a session that was never asked about, or does not renew itself, is not renewable', async () => {
  const { life, id, session } = await renewable('refresh-token');
  const { renewsWith: _, ...plain } = session();
  life.store.add(plain);
  for (const one of [id, 'no such session']) {
    expect(await life.renewal.renew(one)).toEqual({ ok: false, failure: { kind: 'not-renewable' } });
  }
});
