import { describe, expect, test } from 'vitest';
import { renewable } from './renewing';
import { impatient, signInSetting, wish, type SignInLife, type SignInSetting } from './sign-in-life';

const me = { path: '/api/v2/tokens/me' };
const never = new AbortController().signal;

const eventually = async (what: string, isSo: () => boolean): Promise<void> => {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 300) throw new Error(`Never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** What the cloud says of the only token that was granted. */
const lookAt = async ({ cloud }: SignInSetting): Promise<number> => {
  const [granted, ...others] = cloud.tokens.filter(({ key }) => key === undefined);
  expect(others).toEqual([]);
  const headers = { authorization: `Bearer ${granted?.secret ?? ''}` };
  return (await fetch(`${cloud.origin}/api/v2/tokens/me`, { method: 'HEAD', headers })).status;
};

const kinds = (life: SignInLife): readonly string[] => life.news.map(({ kind }) => kind);

describe('a sign-in whose token can be neither verified nor ended, because', () => {
  test.each<[string, (here: SignInSetting) => unknown]>([
    ['the network is gone', ({ cloud }) => cloud.control.dropAnswer(me)],
    ['nothing is answered in time', ({ cloud }) => cloud.control.hang(me)],
    ['the cloud is ill', ({ cloud }) => cloud.control.fail(503, me)],
    ['a hotel wants to be paid', ({ cloud }) => cloud.control.htmlPortal(me)],
  ])('%s says so, and the token is dead in the end', async (_, harm) => {
    const here = await signInSetting(impatient);
    const life = await here.live();
    const timers = here.clock.waiting();
    const { id, secret = '' } = here.client('Nightly Roster Sync');
    harm(here);
    const done = await life.signingIn.client(wish(here, id), secret, true);
    // 24 h from when it was asked for, and a minute for the answer.
    expect(done).toMatchObject({
      ok: false,
      failure: { unended: { until: here.clock.now() + 24 * 3_600_000 + 60_000 } },
    });
    expect([kinds(life), here.clock.waiting()]).toEqual([['unclear'], timers + 1]);
    const [kept] = life.unheld.secrets();
    expect(here.cloud.tokens.some((token) => token.key === undefined && token.secret === kept?.reveal())).toBe(true);
    here.cloud.control.clear();
    expect(await lookAt(here)).toBe(200);
    await here.clock.pass(60_000);
    await eventually('it is ended', () => kinds(life).at(-1) === 'ended');
    expect(await lookAt(here)).toBe(401);
    expect([[...life.unheld.secrets()], here.clock.waiting(), life.store.all()]).toEqual([[], timers, []]);
  });

  test('the answer to its end was lost needs no more than a 401', async () => {
    const here = await signInSetting(impatient);
    const life = await here.live();
    here.browser.next = (page) => page.press({ user: here.cloud.token('mara').userId ?? '' });
    here.cloud.control.dropAnswer({ ...me, when: 'after' });
    const client = here.client('Token Tray', here.cloud.token('mara').organizationId);
    const done = await life.signingIn.browser(wish(here, client.id), never);
    expect(done).toMatchObject({ failure: { kind: 'network', unended: {} } });
    here.cloud.control.clear();
    await here.clock.pass(60_000);
    await eventually('it is ended', () => kinds(life).at(-1) === 'ended');
    expect(await lookAt(here)).toBe(401);
  });
});

test('a sign-in that failed for another reason, and whose token is ended at once, speaks of no token', async () => {
  const here = await signInSetting(impatient);
  const life = await here.live();
  const { id, secret = '' } = here.client('Nightly Roster Sync');
  here.cloud.control.fail(500, { ...me, method: 'GET' });
  const done = await life.signingIn.client(wish(here, id), secret, true);
  expect(done).toMatchObject({ ok: false, failure: { kind: 'server' } });
  expect(done).not.toHaveProperty('failure.unended');
  expect([kinds(life), await lookAt(here)]).toEqual([[], 401]);
});

describe('a renewal that is slow, while its session is', () => {
  const ends: readonly [string, (life: SignInLife, id: string) => Promise<unknown>][] = [
    ['revoked', (life, id) => life.revocation.revoke(id)],
    ['forgotten', (life, id) => life.holding.forget(id)],
  ];
  test.each(ends)('%s, leaves no token that nobody knows of, though none could be verified', async (_, end) => {
    const { here, life, id, isDead, places } = await renewable('client-secret', impatient);
    here.cloud.control.slow(800, { path: '/oauth/token' });
    let isOver = false;
    const renewal = life.renewal.renew(id).finally(() => (isOver = true));
    expect(await end(life, id)).toEqual({ ok: true, value: null });
    expect([isOver, places().granted]).toEqual([false, 1]);
    here.cloud.control.fail(500, { ...me, method: 'GET' });
    // Not even the first request to end it gets through.
    here.cloud.control.fail(500, { ...me, method: 'DELETE', count: 1 });
    expect(await renewal).toEqual({ ok: false, failure: { kind: 'not-renewable' } });
    await eventually('it could not be ended yet', () => kinds(life).at(-1) === 'unclear');
    expect([places().granted, [...life.renewal.secrets()], [...life.unheld.secrets()].length]).toEqual([2, [], 1]);
    await here.clock.pass(60_000);
    expect(await isDead(2)).toBe(true);
  });

  test.each(ends)('%s while the new token is verified, ends it once', async (_, end) => {
    const { here, life, id, isDead, places } = await renewable('client-secret', impatient);
    here.cloud.control.fail(500, { ...me, method: 'GET' });
    here.cloud.control.slow(300, { ...me, method: 'GET' });
    const renewal = life.renewal.renew(id);
    await eventually('it is granted', () => places().granted === 2);
    expect([...life.renewal.secrets()]).toHaveLength(1);
    await end(life, id);
    expect(await renewal).toEqual({ ok: false, failure: { kind: 'not-renewable' } });
    here.cloud.control.clear();
    expect([await isDead(2), [...life.renewal.secrets()]]).toEqual([true, []]);
    const deletions = here.cloud.requests.filter(({ method, status }) => method === 'DELETE' && status === 401);
    expect(deletions).toEqual([]);
  });
});

test('a former token of a machine that could not be ended at once is ended later', async () => {
  const { here, life, id, isDead } = await renewable('client-secret', impatient);
  here.cloud.control.fail(500, { ...me, method: 'DELETE', count: 1 });
  expect(await life.renewal.renew(id)).toEqual({ ok: true, value: null });
  await eventually('it could not be ended yet', () => kinds(life).at(-1) === 'unclear');
  await here.clock.pass(60_000);
  expect([await isDead(1), life.holding.tokenOf(id) === undefined]).toEqual([true, false]);
});
