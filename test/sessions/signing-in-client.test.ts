import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signInSetting, wish } from './sign-in-life';

const day = 86_400_000;

test('a machine signs in with id and secret, and has no user', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const { id: clientId, secret = '' } = here.client('Nightly Roster Sync');
  const request = wish(here, ` ${clientId.toUpperCase()} `);
  expect(await life.signingIn.client(request, ` ${secret}\n`, false)).toMatchObject({ value: { renewed: false } });
  const [session] = life.store.all();
  expect(session).toMatchObject({
    source: { kind: 'client-credentials', clientId },
    expiresAt: here.clock.now() + day,
    status: { kind: 'active' },
  });
  expect(session).not.toHaveProperty('person');
});

test('a secret that is used once is kept nowhere', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const { id: clientId, secret = '' } = here.client('Nightly Roster Sync');
  await life.signingIn.client(wish(here, clientId), secret, false);
  const [session] = life.store.all();
  expect(session).not.toHaveProperty('renewsWith');
  expect([...life.holding.secrets()].map((one) => one.reveal())).not.toContain(secret);
  expect([...here.machine.keychain.renewers.values()]).toEqual([{}]);
  expect(readFileSync(here.machine.path, 'utf8')).not.toContain(secret);
  expect(await life.renewal.renew(session?.id ?? '')).toEqual({ ok: false, failure: { kind: 'not-renewable' } });
});

test('a secret that is kept lies in the keychain and nowhere else, and signing in again without it forgets it', async () => {
  const here = await signInSetting();
  const life = await here.live();
  const { id: clientId, secret = '' } = here.client('Nightly Roster Sync');
  await life.signingIn.client(wish(here, clientId), secret, true);
  const [session] = life.store.all();
  expect(session).toMatchObject({ renewsWith: 'client-secret' });
  const kept = (): readonly (string | undefined)[] =>
    [...here.machine.keychain.renewers.values()].map(({ clientSecret }) => clientSecret?.reveal());
  expect(kept()).toEqual([secret]);
  expect(readFileSync(here.machine.path, 'utf8')).not.toContain(secret);
  expect(await life.signingIn.client(wish(here, clientId), secret, false)).toMatchObject({ value: { renewed: true } });
  expect(life.store.all()).toHaveLength(1);
  expect(life.store.all()[0]).not.toHaveProperty('renewsWith');
  expect(kept()).toEqual([undefined]);
  expect([...life.holding.secrets()].map((one) => one.reveal())).not.toContain(secret);
});

test.each([
  ['an id that is none', { clientId: 'roster-sync' }, 'malformed-client-id'],
  ['a label of two lines', { label: 'a\nb' }, 'malformed-label'],
])('%s is refused before anything is sent, also before a browser opens', async (_, wrong, kind) => {
  const here = await signInSetting();
  const life = await here.live();
  const { id: clientId, secret = '' } = here.client('Nightly Roster Sync');
  const request = { ...wish(here, clientId), ...wrong };
  const refused = { ok: false, failure: { kind } };
  expect(await life.signingIn.client(request, secret, true)).toEqual(refused);
  expect(await life.signingIn.browser(request, new AbortController().signal)).toEqual(refused);
  expect([here.cloud.requests.length, here.browser.opened]).toEqual([0, []]);
});

test.each(['', 'a b', 'short', 'fake-secret-é'])('a secret %j that can be none is sent nowhere', async (secret) => {
  const here = await signInSetting();
  const life = await here.live();
  const { id: clientId } = here.client('Nightly Roster Sync');
  const done = await life.signingIn.client(wish(here, clientId), secret, true);
  expect(done).toEqual({ ok: false, failure: { kind: 'malformed-client-secret' } });
  expect(here.cloud.requests).toHaveLength(0);
});
