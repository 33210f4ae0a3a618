import { expect, test } from 'vitest';
import type { Session } from '../../src/shared/session';
import { settle } from '../polling/fake-clock';
import { takes } from './cloud-life';
import { signInSetting, wish, type SignInLife, type SignInSetting } from './sign-in-life';

interface Again {
  readonly here: SignInSetting;
  readonly life: SignInLife;
  readonly id: string;
  readonly session: () => Session | undefined;
  readonly signIn: () => ReturnType<SignInLife['signingIn']['browser']>;
  /** The token that was granted as that one, from 1. */
  readonly token: (place: number) => string | undefined;
  readonly inKeychain: () => string | undefined;
}

/** A person who signed in once and is about to do so again. */
const again = async (): Promise<Again> => {
  const here = await signInSetting();
  const life = await here.live();
  const { userId = '', organizationId } = here.cloud.token('mara');
  here.browser.next = (page) => page.press({ user: userId });
  const clientId = here.client('Token Tray', organizationId).id;
  const signIn = () => life.signingIn.browser(wish(here, clientId), new AbortController().signal);
  const first = await signIn();
  const id = first.ok ? first.value.sessionId : '';
  await life.power.quiet();
  return {
    here,
    life,
    id,
    session: () => life.store.get(id),
    signIn,
    token: (place) => here.cloud.tokens.filter(({ key }) => key === undefined)[place - 1]?.secret,
    inKeychain: () => here.machine.keychain.items.get(id),
  };
};

/** Signs in again; something happens while the keychain asks for its password. */
const meanwhile = async ({ here, life, signIn }: Again, happens: () => unknown): ReturnType<Again['signIn']> => {
  let answer = (): void => undefined;
  here.machine.keychain.prompt = new Promise((resolve) => (answer = resolve));
  life.power.steps.length = 0;
  const signing = signIn();
  while (!life.power.steps.includes('write item')) await new Promise((resolve) => setTimeout(resolve, 5));
  await happens();
  await settle();
  here.machine.keychain.prompt = undefined;
  answer();
  const done = await signing;
  await life.power.quiet();
  return done;
};

test('a session that is revoked while its new token is being stored stays revoked, without any token', async () => {
  const one = await again();
  const { here, life, id, session } = one;
  const done = await meanwhile(one, () => life.revocation.revoke(id));
  expect(done).toEqual({ ok: false, failure: { kind: 'not-renewable' } });
  expect([session()?.status.kind, life.holding.tokenOf(id), here.machine.keychain.items.size]).toEqual([
    'revoked',
    undefined,
    0,
  ]);
  const next = await here.live();
  expect(next.store.get(id)?.status.kind).toBe('revoked');
  expect(here.machine.onDisk().sessions).toMatchObject([{ secret: 'none' }]);
});

test('a session whose revocation begins while its new token is being stored goes on with the token it is about', async () => {
  const one = await again();
  const { here, life, id, session, token, inKeychain } = one;
  here.cloud.control.fail(500, { method: 'DELETE', count: 1 });
  expect(await meanwhile(one, () => life.revocation.revoke(id))).toMatchObject({ ok: false });
  expect([session()?.status.kind, life.holding.tokenOf(id)?.reveal(), inKeychain()]).toEqual([
    'unconfirmed',
    token(1),
    token(1),
  ]);
  await life.revocation.prove(id);
  await life.revocation.prove(id);
  expect(session()?.status.kind).toBe('revoked');
});

test('a session that is forgotten while its new token is being stored leaves nothing', async () => {
  const one = await again();
  const { here, life, id } = one;
  expect(await meanwhile(one, () => life.holding.forget(id))).toMatchObject({ ok: false });
  expect([life.store.all(), [...life.holding.secrets()], here.machine.keychain.items.size]).toEqual([[], [], 0]);
  expect(here.machine.onDisk().sessions).toEqual([]);
});

test('a check that is on its way with the former token says nothing of the new one', async () => {
  const one = await again();
  const { here, life, id, session, token } = one;
  here.cloud.control.endToken(token(1) ?? '');
  here.cloud.control.slow(250, { token: token(1) ?? '' });
  const check = life.check.run(id, { thorough: true });
  expect(await one.signIn()).toMatchObject({ value: { sessionId: id, renewed: true } });
  await check;
  expect(session()?.status.kind).toBe('active');
});

test('a check that is on its way with the former token does not prove that the new one is revoked', async () => {
  const one = await again();
  const { here, life, id, session, token } = one;
  here.cloud.control.endToken(token(1) ?? '');
  here.cloud.control.slow(500, { token: token(1) ?? '', method: 'GET' });
  const check = life.check.run(id, { thorough: true });
  expect(await one.signIn()).toMatchObject({ value: { sessionId: id, renewed: true } });
  here.cloud.control.dropAnswer({ method: 'DELETE', token: token(2) ?? '', when: 'before' });
  await life.revocation.revoke(id);
  expect(session()?.status.kind).toBe('unconfirmed');
  await check;
  expect(session()?.status.kind).toBe('unconfirmed');
  expect(await takes(here.cloud, life.holding.tokenOf(id))).toBe(200);
});

test('a sign-in that was being erased from the keychain when the next one came is there after it', async () => {
  const one = await again();
  const { here, life, id, session, token, inKeychain } = one;
  here.machine.keychain.fault = { why: 'locked' };
  await life.revocation.revoke(id);
  await life.power.quiet();
  expect([session()?.status.kind, inKeychain()]).toEqual(['revoked', token(1)]);
  here.machine.keychain.fault = undefined;
  const [done] = await Promise.all([one.signIn(), life.opening.readSecrets()]);
  await life.opening.readSecrets();
  expect(done).toMatchObject({ value: { sessionId: id, renewed: true } });
  expect([session()?.status.kind, inKeychain(), here.machine.onDisk().sessions[0]?.secret]).toEqual([
    'active',
    token(2),
    'held',
  ]);
  expect((await here.live()).holding.tokenOf(id)?.reveal()).toBe(token(2));
});

test.each(['locked', 'missing', 'refused', 'timeout', 'crashed'] as const)(
  'a keychain that answers as %s leaves the former token, its expiry and its place, and the new one dies',
  async (why) => {
    const one = await again();
    const { here, life, id, session, token, inKeychain } = one;
    const before = session();
    await here.clock.pass(60_000);
    here.machine.keychain.fault = { why, late: why === 'timeout' || why === 'crashed' };
    expect(await one.signIn()).toEqual({ ok: false, failure: { kind: 'keychain', why } });
    expect([session(), life.holding.tokenOf(id)?.reveal()]).toEqual([before, token(1)]);
    here.machine.keychain.fault = undefined;
    await life.opening.readSecrets();
    expect(inKeychain()).toBe(token(1));
    expect(here.machine.onDisk().sessions).toMatchObject([{ secret: 'held', expiresAt: before?.expiresAt }]);
    expect(await one.signIn()).toMatchObject({ value: { sessionId: id, renewed: true } });
    expect(inKeychain()).toBe(token(3));
  },
);

test.each(['locked', 'timeout'] as const)(
  'a keychain that answers as %s to a sign-in for a session without a secret leaves no orphan',
  async (why) => {
    const one = await again();
    const { here, life, id, session } = one;
    await life.revocation.revoke(id);
    await life.power.quiet();
    here.machine.keychain.fault = { why, late: why === 'timeout' };
    expect(await one.signIn()).toMatchObject({ ok: false });
    expect(session()?.status.kind).toBe('revoked');
    here.machine.keychain.fault = undefined;
    const next = await here.live();
    expect([here.machine.keychain.items.size, here.machine.onDisk().sessions[0]?.secret]).toEqual([0, 'none']);
    expect(next.store.get(id)?.status.kind).toBe('revoked');
  },
);
