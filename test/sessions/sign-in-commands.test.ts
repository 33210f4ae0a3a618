import { expect, test } from 'vitest';
import { createSignInCommands, type SignInCommands } from '../../src/main/sessions/sign-in-commands';
import type { KnownClient } from '../../src/shared/settings';
import type { SignInEnd, SignInProgress } from '../../src/shared/snapshot';
import { impatient, signInSetting, type SignInLife, type SignInSetting } from './sign-in-life';

interface Desk {
  readonly commands: SignInCommands;
  readonly progress: (SignInProgress | undefined)[];
  readonly ends: (SignInEnd | undefined)[];
  readonly worked: KnownClient[];
}

const deskOf = (here: SignInSetting, { signingIn, renewal }: SignInLife): Desk => {
  const progress: Desk['progress'] = [];
  const ends: Desk['ends'] = [];
  const worked: KnownClient[] = [];
  const commands = createSignInCommands({
    regions: [here.region],
    signingIn,
    renewal,
    deadlineMs: 300_000,
    now: here.clock.now,
    onSignIn: ({ signIn, lastSignIn }) => {
      progress.push(signIn);
      ends.push(lastSignIn);
    },
    onWorked: (client) => worked.push(client),
  });
  return { commands, progress, ends, worked };
};

const input = (here: SignInSetting, key: string) => ({
  regionId: 'local',
  clientId: ` ${here.client('Token Tray', here.cloud.token(key).organizationId).id.toUpperCase()}`,
  label: '',
  mode: 'observe' as const,
  storage: 'keychain' as const,
});
const as = (here: SignInSetting, key: string): void => {
  here.browser.next = (page) => page.press({ user: here.cloud.token(key).userId ?? '' });
};

test('a sign-in shows that it is under way, and its client is remembered when it worked', async () => {
  const here = await signInSetting();
  const { commands, progress, worked } = deskOf(here, await here.live());
  as(here, 'mara');
  const wanted = input(here, 'mara');
  expect(await commands.signInWithBrowser(wanted)).toMatchObject({ ok: true });
  const clientId = wanted.clientId.trim().toLowerCase();
  const now = here.clock.now();
  expect(progress).toEqual([{ regionId: 'local', clientId, startedAt: now, endsAt: now + 300_000 }, undefined]);
  expect(worked).toEqual([{ kind: 'browser', regionId: 'local', clientId }]);
});

test('a sign-in that a person cancels ends, shows so, and remembers nothing', async () => {
  const here = await signInSetting();
  const { commands, progress, ends, worked } = deskOf(here, await here.live());
  const signing = commands.signInWithBrowser(input(here, 'mara'));
  expect(progress).toHaveLength(1);
  await commands.cancelSignIn(undefined);
  expect(await signing).toMatchObject({ ok: false, failure: { kind: 'sign-in', why: 'cancelled' } });
  expect([progress.at(-1), ends, worked]).toEqual([undefined, [undefined, undefined], []]);
  expect(await commands.cancelSignIn(undefined)).toEqual({ ok: true, value: null });
});

test('a cancelled sign-in is told of where its token could not be ended', async () => {
  const here = await signInSetting(impatient);
  const { commands, ends } = deskOf(here, await here.live());
  as(here, 'mara');
  const reading = here.cloud.control.slow(300, { path: '/api/v2/tokens/me', method: 'GET' });
  here.cloud.control.fail(503, { path: '/api/v2/tokens/me', method: 'DELETE' });
  const signing = commands.signInWithBrowser(input(here, 'mara'));
  // The app has its token: it reads of it.
  while (reading.hits === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await commands.cancelSignIn(undefined);
  const failure = { kind: 'sign-in', why: 'cancelled', unended: { until: expect.any(Number) as number } };
  expect(await signing).toEqual({ ok: false, failure });
  expect(ends.at(-1)).toMatchObject({ outcome: { ok: false, failure } });
});

test('of two sign-ins at once the second takes the place of the first, also on the screen', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const { commands, progress } = deskOf(here, life);
  const first = commands.signInWithBrowser(input(here, 'mara'));
  while (here.browser.opened.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  as(here, 'jonas');
  const second = commands.signInWithBrowser(input(here, 'jonas'));
  expect(await first).toMatchObject({ ok: false, failure: { why: 'cancelled' } });
  expect(progress.at(-1)?.clientId).toBe(input(here, 'jonas').clientId.trim().toLowerCase());
  expect(await second).toMatchObject({ ok: true });
  expect(progress.at(-1)).toBeUndefined();
  expect(life.store.all().map(({ person }) => person?.name)).toEqual([
    here.cloud.users.find(({ id }) => id === here.cloud.token('jonas').userId)?.name,
  ]);
});

test('a second sign-in that takes the place of a first one which has its token already leaves only its own', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const { commands } = deskOf(here, life);
  as(here, 'mara');
  here.cloud.control.slow(150, { path: '/api/v2/users/me', count: 1 });
  const first = commands.signInWithBrowser(input(here, 'mara'));
  while (!here.cloud.requests.some(({ path }) => path === '/api/v2/tokens/me')) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  as(here, 'jonas');
  const second = commands.signInWithBrowser(input(here, 'jonas'));
  expect([(await first).ok, (await second).ok]).toEqual([false, true]);
  expect(life.store.all()).toHaveLength(1);
  expect(here.machine.keychain.items.size).toBe(1);
});

test('how a sign-in ended is told until the next one begins, a person has seen it, or another way worked', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const { commands, ends } = deskOf(here, life);
  here.browser.next = (page) => page.press({ deny: 'yes' });
  const replaces = '6a0f1a57-0f3e-4a53-8a5e-0d5b3c9f1e01';
  const denied = await commands.signInWithBrowser({ ...input(here, 'mara'), replaces });
  const now = here.clock.now();
  expect(ends).toEqual([undefined, { startedAt: now, at: now, replaces, outcome: denied }]);
  expect(denied).toMatchObject({ ok: false, failure: { kind: 'sign-in', why: 'denied' } });
  await commands.cancelSignIn(undefined);
  expect(ends.at(-1)).toBeUndefined();

  as(here, 'mara');
  const done = await commands.signInWithBrowser(input(here, 'mara'));
  expect(ends.slice(-2)).toEqual([undefined, { startedAt: now, at: now, outcome: done }]);
  const { id, secret = '' } = here.client('Nightly Roster Sync');
  await commands.signInAsClient({ ...input(here, 'mara'), clientId: id, clientSecret: secret, keepSecret: false });
  expect(ends.at(-1)).toBeUndefined();
});

test.each([
  ['an id that is none', { clientId: 'x' }, { kind: 'malformed-client-id' }],
  ['a label of two lines', { label: 'a\nb' }, { kind: 'malformed-label' }],
  ['an unknown region', { regionId: 'nowhere.example' }, { kind: 'unknown-region' }],
  [
    'a host that is an address',
    { regionId: 'other', host: '10.0.0.1' },
    { kind: 'malformed-region', why: 'ip-address' },
  ],
  ['no host at all', { regionId: 'other' }, { kind: 'malformed-region', why: 'empty' }],
])('a sign-in with %s opens no browser, and does not end the one under way', async (_, wrong, failure) => {
  const here = await signInSetting(impatient);
  const { commands, progress } = deskOf(here, await here.live());
  const first = commands.signInWithBrowser(input(here, 'mara'));
  expect(await commands.signInWithBrowser({ ...input(here, 'mara'), ...wrong })).toEqual({ ok: false, failure });
  expect(progress).toHaveLength(1);
  expect(await first).toMatchObject({ failure: { why: 'timed-out' } });
  expect(here.browser.opened).toHaveLength(1);
});

test('a region that a person typed gets the browser at its own sign-in page', async () => {
  const here = await signInSetting(impatient);
  const { commands, progress } = deskOf(here, await here.live());
  const signing = commands.signInWithBrowser({
    ...input(here, 'mara'),
    regionId: 'other',
    host: 'https://login.Cloud.example:8443/',
  });
  expect(await signing).toMatchObject({ failure: { why: 'timed-out' } });
  expect(new URL(here.browser.opened[0] ?? '').origin).toBe('https://login.cloud.example:8443');
  expect(progress[0]).toMatchObject({ regionId: 'cloud.example:8443' });
});

test('a machine’s client is remembered without its secret, and not where it did not work', async () => {
  const here = await signInSetting();
  const { commands, worked } = deskOf(here, await here.live());
  const { id, secret = '' } = here.client('Nightly Roster Sync');
  const wanted = { ...input(here, 'mara'), clientId: id, keepSecret: true };
  expect(await commands.signInAsClient({ ...wanted, clientSecret: 'fake-secret-wrong' })).toMatchObject({ ok: false });
  expect(worked).toEqual([]);
  expect(await commands.signInAsClient({ ...wanted, clientSecret: secret })).toMatchObject({ ok: true });
  expect(worked).toEqual([{ kind: 'client-credentials', regionId: 'local', clientId: id }]);
});
