import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settle } from '../polling/fake-clock';
import type { OpenedPage } from './sign-in-browser';
import { impatient, signInSetting, wish, type SignInLife, type SignInSetting } from './sign-in-life';

const never = new AbortController().signal;
const me = '/api/v2/tokens/me';
const press = (here: SignInSetting) => (page: OpenedPage) =>
  page.press({ user: here.cloud.token('mara').userId ?? '' });
const tray = (here: SignInSetting): string => here.client('Token Tray', here.cloud.token('mara').organizationId).id;

const eventually = async (check: () => void): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return check();
    } catch (problem) {
      if (tries > 100) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
};

/** Nothing in the list, in memory, in the keychain, and no line on disk; and every token that was granted is dead. */
const expectNothing = async (here: SignInSetting, life: SignInLife, granted: number): Promise<void> => {
  expect([life.store.all(), [...life.holding.secrets()], here.machine.keychain.items.size]).toEqual([[], [], 0]);
  if (existsSync(here.machine.path)) expect(here.machine.onDisk().sessions).toEqual([]);
  const fresh = here.cloud.tokens.filter(({ key }) => key === undefined);
  expect(fresh).toHaveLength(granted);
  for (const { secret } of fresh) {
    const ask = (): Promise<Response> =>
      fetch(`${here.cloud.origin}${me}`, { method: 'HEAD', headers: { authorization: `Bearer ${secret}` } });
    let status = 0;
    for (let tries = 0; status !== 401 && tries < 50; tries += 1) ({ status } = await ask());
    expect(status).toBe(401);
  }
};

const stories: readonly [string, (here: SignInSetting) => void, object, number][] = [
  [
    'the person says no',
    ({ browser }) => (browser.next = (page) => page.press({ deny: 'yes' })),
    { kind: 'sign-in', why: 'denied' },
    0,
  ],
  [
    'the answer has another state',
    ({ browser }) => (browser.next = (page) => page.comeBack({ code: 'fake-code', state: 'x' })),
    { why: 'timed-out' },
    0,
  ],
  [
    'nobody comes back',
    ({ browser }) => (browser.next = async () => undefined),
    { kind: 'sign-in', why: 'timed-out' },
    0,
  ],
  [
    'the code is not taken',
    ({ browser }) =>
      (browser.next = (page) => page.comeBack({ code: 'fake-code', state: page.url.searchParams.get('state') ?? '' })),
    { kind: 'sign-in', why: 'expired-grant' },
    0,
  ],
  [
    'the token endpoint answers junk',
    ({ cloud }) => cloud.control.junk('not-json', { path: '/oauth/token' }),
    { kind: 'bad-reply' },
    0,
  ],
  [
    'the token endpoint answers with a page',
    ({ cloud }) => cloud.control.htmlPortal({ path: '/oauth/token' }),
    { kind: 'bad-reply' },
    0,
  ],
  [
    'the token endpoint takes forever',
    ({ cloud }) => cloud.control.hang({ path: '/oauth/token' }),
    { kind: 'network', cause: 'timeout' },
    0,
  ],
  ['there is no network', ({ cloud }) => cloud.control.dropAnswer({ path: '/oauth/token' }), { kind: 'network' }, 0],
  [
    'the cloud is ill',
    ({ cloud }) => cloud.control.fail(503, { path: '/oauth/token' }),
    { kind: 'server', status: 503 },
    0,
  ],
  [
    'the token is refused right after',
    ({ cloud }) => cloud.control.fail(401, { path: me, method: 'GET' }),
    { kind: 'rejected' },
    1,
  ],
  [
    'nobody can say whether the token is good',
    ({ cloud }) => cloud.control.fail(500, { path: me, method: 'GET' }),
    { kind: 'server' },
    1,
  ],
  [
    'the keychain is locked at the last step',
    ({ machine }) => (machine.keychain.fault = { why: 'locked' }),
    { kind: 'keychain', why: 'locked' },
    1,
  ],
  [
    'there is no keychain',
    ({ machine }) => (machine.keychain.fault = { why: 'missing' }),
    { kind: 'keychain', why: 'missing' },
    1,
  ],
];

describe('a sign-in with the browser that fails because', () => {
  test.each(stories)('%s leaves nothing, and can be tried again at once', async (_, harm, failure, granted) => {
    const here = await signInSetting(impatient);
    const life = await here.live();
    here.browser.next = press(here);
    harm(here);
    const done = await life.signingIn.browser(wish(here, tray(here)), never);
    expect(done).toMatchObject({ ok: false, failure });
    here.cloud.control.clear();
    here.machine.keychain.fault = undefined;
    await expectNothing(here, life, granted);
    here.browser.next = press(here);
    expect(await life.signingIn.browser(wish(here, tray(here)), never)).toMatchObject({ ok: true });
    expect([life.store.all().length, here.machine.keychain.items.size]).toEqual([1, 1]);
  });

  test('the keychain broke off after it had written leaves nothing once the keychain answers again', async () => {
    const here = await signInSetting();
    const life = await here.live();
    here.browser.next = press(here);
    here.machine.keychain.fault = { why: 'timeout', late: true };
    expect(await life.signingIn.browser(wish(here, tray(here)), never)).toMatchObject({ failure: { why: 'timeout' } });
    here.machine.keychain.fault = undefined;
    await life.opening.readSecrets();
    await expectNothing(here, life, 1);
  });
});

describe('a sign-in that is cancelled', () => {
  test('while the browser is open ends at once', async () => {
    const here = await signInSetting();
    const life = await here.live();
    const giveUp = new AbortController();
    here.browser.next = async () => giveUp.abort();
    const done = await life.signingIn.browser(wish(here, tray(here)), giveUp.signal);
    expect(done).toMatchObject({ failure: { kind: 'sign-in', why: 'cancelled' } });
    await expectNothing(here, life, 0);
  });

  test('after its token was granted adds nothing, and the token is ended', async () => {
    const here = await signInSetting();
    const life = await here.live();
    const giveUp = new AbortController();
    here.browser.next = press(here);
    here.cloud.control.slow(150, { path: '/api/v2/users/me' });
    const signing = life.signingIn.browser(wish(here, tray(here)), giveUp.signal);
    await eventually(() => expect(here.cloud.requests.some(({ path }) => path === me)).toBe(true));
    giveUp.abort();
    expect(await signing).toMatchObject({ failure: { kind: 'sign-in', why: 'cancelled' } });
    await settle();
    await expectNothing(here, life, 1);
  });
});

test('a machine with a wrong secret is told so, and nothing is left', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const request = wish(here, here.client('Nightly Roster Sync').id);
  const done = await life.signingIn.client(request, 'fake-secret-wrong', true);
  expect(done).toMatchObject({ ok: false, failure: { kind: 'sign-in', why: 'bad-client' } });
  await expectNothing(here, life, 0);
});
