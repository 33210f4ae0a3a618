import { expect, test } from 'vitest';
import { asked, takes } from './cloud-life';
import { signInSetting, wish, type SignInLife, type SignInSetting } from './sign-in-life';

const never = new AbortController().signal;
const hour = 3_600_000;

/** The person with the seeded token's name presses their button. */
const as = (here: SignInSetting, key: string): void => {
  here.browser.next = (page) => page.press({ user: here.cloud.token(key).userId ?? '' });
};
const trayOf = (here: SignInSetting, key: string): string =>
  here.client('Token Tray', here.cloud.token(key).organizationId).id;
const signIn = (here: SignInSetting, life: SignInLife, key: string, rest: Parameters<typeof wish>[2] = {}) => {
  as(here, key);
  return life.signingIn.browser(wish(here, trayOf(here, key), rest), never);
};
const only = (life: SignInLife) => {
  const [session, ...others] = life.store.all();
  if (session === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} sessions`);
  return session;
};

test('a sign-in with the browser adds a session with its user and the instant at which it expires', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const done = await signIn(here, life, 'mara', { label: '  Night shift ' });
  const session = only(life);
  expect(done).toEqual({ ok: true, value: { sessionId: session.id, renewed: false } });
  const now = here.clock.now();
  expect(session).toMatchObject({
    label: 'Night shift',
    apiOrigin: here.cloud.origin,
    source: { kind: 'browser', clientId: trayOf(here, 'mara') },
    person: { name: 'Mara Lindqvist' },
    info: { organization: { name: 'Harbourlight Insurance' } },
    issuedAt: now,
    expiresAt: now + 8 * hour,
    status: { kind: 'active', verifiedBy: 'GET' },
  });
  expect(session).not.toHaveProperty('renewsWith');
  const token = here.cloud.tokens.at(-1);
  expect([...here.machine.keychain.items]).toEqual([[session.id, token?.secret]]);
  expect(here.machine.onDisk().sessions).toMatchObject([{ secret: 'held', expiresAt: now + 8 * hour }]);
  expect(asked(here.cloud).slice(-2)).toEqual(['GET tokens/me?preserveIdleTTL=true 200', 'GET users/me 200']);
});

test('a session that was signed in is there after a restart, with its expiry and where it came from', async () => {
  const here = await signInSetting();
  await signIn(here, await here.live(), 'mara');
  const session = only(await here.live());
  expect(session).toMatchObject({ source: { kind: 'browser' }, expiresAt: here.clock.now() + 8 * hour });
});

test('the same account and client again is the same session with a new token', async () => {
  const here = await signInSetting();
  const life = await here.live();
  await signIn(here, life, 'mara', { label: 'Mine', mode: 'keep-alive' });
  const { id, expiresAt = 0 } = only(life);
  await here.clock.pass(hour);
  expect(await signIn(here, life, 'mara')).toEqual({ ok: true, value: { sessionId: id, renewed: true } });
  expect(only(life)).toMatchObject({ label: 'Mine', mode: 'keep-alive', expiresAt: expiresAt + hour });
  expect(life.holding.tokenOf(id)?.reveal()).toBe(here.cloud.tokens.at(-1)?.secret);
  expect(here.machine.keychain.items.get(id)).toBe(here.cloud.tokens.at(-1)?.secret);
});

test.each([false, true])('another account never takes a session, not even when told to (%s)', async (told) => {
  const here = await signInSetting();
  const life = await here.live();
  await signIn(here, life, 'mara');
  const { id } = only(life);
  const token = life.holding.tokenOf(id);
  const rest = told ? { replaces: id } : {};
  expect(await signIn(here, life, 'aiko', rest)).toMatchObject({ ok: true, value: { renewed: false } });
  expect(life.store.all().map(({ person }) => person?.name)).toEqual(['Mara Lindqvist', 'Aiko Tanaka']);
  expect(life.holding.tokenOf(id)).toBe(token);
});

test('two accounts of which Genesys did not say whose they are stay two', async () => {
  const here = await signInSetting();
  const life = await here.live();
  here.cloud.control.fail(500, { path: '/api/v2/users/me' });
  await signIn(here, life, 'mara');
  await signIn(here, life, 'aiko');
  expect(life.store.all()).toHaveLength(2);
  expect(here.machine.keychain.items.size).toBe(2);
});

test('a person signs in again in the place of a pasted token of the same account, and of no other', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const paste = { regionId: 'local', label: 'Pasted', mode: 'observe', storage: 'keychain' } as const;
  await life.adding.add({ ...paste, token: here.cloud.token('mara').secret });
  const { id } = only(life);
  expect(await signIn(here, life, 'mara', { replaces: id })).toMatchObject({ value: { sessionId: id, renewed: true } });
  expect(only(life)).toMatchObject({
    label: 'Pasted',
    source: { kind: 'browser' },
    expiresAt: expect.any(Number) as number,
  });
});

test('a pasted token of the same account that was not named stays as it is', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const paste = { regionId: 'local', label: '', mode: 'observe', storage: 'keychain' } as const;
  await life.adding.add({ ...paste, token: here.cloud.token('mara').secret });
  expect(await signIn(here, life, 'mara')).toMatchObject({ value: { renewed: false } });
  expect(life.store.all().map(({ source }) => source.kind)).toEqual(['pasted', 'browser']);
});

test.each(['ended', 'expired', 'revoked'])('a session that is %s lives again after a new sign-in', async (how) => {
  const here = await signInSetting();
  const life = await here.live();
  await signIn(here, life, 'mara');
  const { id } = only(life);
  if (how === 'revoked') await life.revocation.revoke(id);
  if (how === 'expired') await here.clock.pass(8 * hour + 1000);
  if (how === 'ended') here.cloud.control.endToken(here.cloud.tokens.at(-1)?.id ?? '');
  await life.check.run(id, { thorough: true });
  await life.power.quiet();
  expect(only(life).status).toMatchObject(how === 'revoked' ? { kind: 'revoked' } : { kind: 'ended' });
  if (how === 'revoked') expect(here.machine.keychain.items.size).toBe(0);
  expect(await signIn(here, life, 'mara', { replaces: id })).toMatchObject({ value: { sessionId: id, renewed: true } });
  await life.power.quiet();
  const next = await here.live();
  for (const one of [life, next]) {
    expect(only(one).expiresAt).toBe(here.clock.now() + 8 * hour);
    expect(one.holding.tokenOf(id)?.reveal()).toBe(here.cloud.tokens.at(-1)?.secret);
  }
  expect(only(life).status.kind).toBe('active');
  expect(only(next).status.kind).toBe('unchecked');
  expect(here.machine.onDisk().sessions).toMatchObject([{ id, secret: 'held' }]);
});

test('a session that is being revoked is given no token: the new one is a session of its own', async () => {
  const here = await signInSetting();
  const life = await here.live();
  await signIn(here, life, 'mara');
  const { id } = only(life);
  const token = life.holding.tokenOf(id);
  here.cloud.control.fail(500, { method: 'DELETE', path: '/api/v2/tokens/me' });
  await life.revocation.revoke(id);
  expect(only(life).status.kind).toBe('unconfirmed');
  expect(await signIn(here, life, 'mara', { replaces: id })).toMatchObject({ value: { renewed: false } });
  expect(life.store.all().map(({ status }) => status.kind)).toEqual(['unconfirmed', 'active']);
  expect(life.holding.tokenOf(id)).toBe(token);
});

test('of two sessions of an account the live one is renewed, not the one that is history', async () => {
  const here = await signInSetting();
  const life = await here.live();
  await signIn(here, life, 'mara');
  const { id } = only(life);
  here.cloud.control.fail(500, { method: 'DELETE', count: 1 });
  await life.revocation.revoke(id);
  await signIn(here, life, 'mara');
  await life.revocation.prove(id);
  await life.revocation.prove(id);
  expect(life.store.all().map(({ status }) => status.kind)).toEqual(['revoked', 'active']);
  const again = await signIn(here, life, 'mara');
  expect(again).toMatchObject({ value: { sessionId: life.store.all()[1]?.id, renewed: true } });
  expect(life.store.get(id)?.status.kind).toBe('revoked');
});

test('a sign-in for memory alone never puts its token into the keychain, whatever lies there of the account', async () => {
  const here = await signInSetting();
  const life = await here.live();
  await signIn(here, life, 'mara');
  const { id } = only(life);
  expect(await signIn(here, life, 'mara', { storage: 'memory', replaces: id })).toMatchObject({
    value: { renewed: false },
  });
  expect([...here.machine.keychain.items.values()]).not.toContain(here.cloud.tokens.at(-1)?.secret);
});

test('two sign-ins of an account that end at once make one session', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const { id, secret = '' } = here.client('Nightly Roster Sync');
  const both = await Promise.all([1, 2].map(() => life.signingIn.client(wish(here, id), secret, false)));
  expect(both.filter((one) => one.ok && one.value.renewed)).toHaveLength(1);
  expect(both.every(({ ok }) => ok)).toBe(true);
  expect(only(life).source).toEqual({ kind: 'client-credentials', clientId: id });
});

test('signing in again ends the former token, which nobody else knows', async () => {
  const here = await signInSetting();
  const life = await here.live();
  await signIn(here, life, 'mara');
  const former = life.holding.tokenOf(only(life).id);
  await signIn(here, life, 'mara');
  await expect.poll(() => asked(here.cloud).at(-1)).toBe('DELETE tokens/me 200');
  expect(await takes(here.cloud, former)).toBe(401);
  expect(await takes(here.cloud, life.holding.tokenOf(only(life).id))).toBe(200);
});
