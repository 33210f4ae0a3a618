import { expect, test } from 'vitest';
import { Secret } from '../../src/main/credentials/secret';
import { takes } from './cloud-life';
import { signInSetting, wish, type SignInLife, type SignInSetting } from './sign-in-life';

const never = new AbortController().signal;
const me = { path: '/api/v2/users/me' };
const trayOf = (here: SignInSetting, key: string): string =>
  here.client('Token Tray', here.cloud.token(key).organizationId).id;
const signIn = (here: SignInSetting, life: SignInLife, key: string, rest: Parameters<typeof wish>[2] = {}) => {
  here.browser.next = (page) => page.press({ user: here.cloud.token(key).userId ?? '' });
  return life.signingIn.browser(wish(here, trayOf(here, key), rest), never);
};
const first = (life: SignInLife) => {
  const [session] = life.store.all();
  if (session === undefined) throw new Error('There is no session');
  return session;
};

test.each([true, false])(
  'a session in memory goes into the keychain when it is signed in again for it (named: %s)',
  async (named) => {
    const here = await signInSetting();
    const life = await here.live();
    await signIn(here, life, 'mara', { storage: 'memory', label: 'Desk' });
    const { id } = first(life);
    const again = await signIn(here, life, 'mara', { storage: 'keychain', ...(named && { replaces: id }) });
    expect(again).toEqual({ ok: true, value: { sessionId: id, renewed: true } });
    expect(life.store.all()).toMatchObject([{ id, storage: 'keychain', label: 'Desk' }]);
    expect([...here.machine.keychain.items]).toEqual([[id, here.cloud.tokens.at(-1)?.secret]]);
    expect((await here.live()).store.all()).toMatchObject([{ id, label: 'Desk' }]);
  },
);

test('of two sessions of an account the one in the keychain is signed in again for the keychain', async () => {
  const here = await signInSetting();
  const life = await here.live();
  await signIn(here, life, 'mara', { storage: 'memory' });
  here.cloud.control.fail(500, { method: 'DELETE', path: '/api/v2/tokens/me' });
  await life.revocation.revoke(first(life).id);
  await signIn(here, life, 'mara');
  here.cloud.control.clear();
  await life.revocation.prove(first(life).id);
  await life.revocation.prove(first(life).id);
  expect(life.store.all().map(({ storage, status }) => `${storage} ${status.kind}`)).toEqual([
    'memory revoked',
    'keychain active',
  ]);
  expect(await signIn(here, life, 'mara')).toMatchObject({ value: { sessionId: life.store.all()[1]?.id } });
});

test('an answer that was lost to whose the token is is asked for again', async () => {
  const here = await signInSetting();
  const life = await here.live();
  await signIn(here, life, 'mara');
  const { id } = first(life);
  here.cloud.control.fail(503, { ...me, count: 1 });
  expect(await signIn(here, life, 'mara', { replaces: id })).toMatchObject({ value: { sessionId: id, renewed: true } });
  expect(life.store.all()).toHaveLength(1);
});

test('where nobody can tell whose the token is, the session stays as it is, no other is added, and the token dies', async () => {
  const here = await signInSetting();
  const life = await here.live();
  await signIn(here, life, 'mara');
  const before = first(life);
  const token = life.holding.tokenOf(before.id);
  here.cloud.control.fail(503, me);
  const again = await signIn(here, life, 'mara', { replaces: before.id });
  expect(again).toMatchObject({ ok: false, failure: { kind: 'server', status: 503 } });
  expect(life.store.all()).toEqual([before]);
  expect(await takes(here.cloud, token)).toBe(200);
  const granted = new Secret(here.cloud.tokens.at(-1)?.secret ?? '');
  await expect.poll(() => takes(here.cloud, granted)).toBe(401);
});

test('a session of which it was not known whose it is, is found to be the one that is signed in again', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const fault = here.cloud.control.fail(500, me);
  await signIn(here, life, 'mara');
  const { id } = first(life);
  expect(first(life)).not.toHaveProperty('person');
  here.cloud.control.removeFault(fault.id);
  expect(await signIn(here, life, 'mara', { replaces: id })).toMatchObject({ value: { sessionId: id, renewed: true } });
  expect(life.store.all()).toMatchObject([{ id, person: { name: 'Mara Lindqvist' } }]);
});

test('another account never takes such a session while it lives, and the person is told apart by asking', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const fault = here.cloud.control.fail(500, me);
  await signIn(here, life, 'mara');
  const { id } = first(life);
  here.cloud.control.removeFault(fault.id);
  expect(await signIn(here, life, 'tomas', { replaces: id })).toMatchObject({ value: { renewed: false } });
  expect(life.store.all().map(({ person }) => person?.name)[0]).toBe('Mara Lindqvist');
  expect(life.store.all()).toHaveLength(2);
});

test('a session that ended before anybody could tell whose it was lives again when it is signed in again', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const fault = here.cloud.control.fail(500, me);
  await signIn(here, life, 'mara');
  const { id } = first(life);
  here.cloud.control.endToken(here.cloud.tokens.at(-1)?.id ?? '');
  await life.check.run(id, { thorough: true });
  here.cloud.control.removeFault(fault.id);
  expect(first(life).status.kind).toBe('ended');
  expect(await signIn(here, life, 'mara', { replaces: id })).toMatchObject({ value: { sessionId: id, renewed: true } });
  expect(life.store.all()).toMatchObject([{ id, status: { kind: 'active' } }]);
});
