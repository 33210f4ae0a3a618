import { describe, expect, test } from 'vitest';
import type { DemoCloud } from '../../src/demo';
import { describeFailure } from '../../src/shared/messages';
import { fileStage } from '../e2e/file-stage';
import { clients, signInWorld } from '../e2e/sign-in-world';
import { attemptSignIn, goThrough, takeBrowser } from './sign-in-attempt';

const path = '/oauth/token';
/** Of a call to Genesys Cloud, in milliseconds. */
const deadline = 15_000;

const junk: readonly (readonly [about: string, set: (cloud: DemoCloud) => unknown, failure: object])[] = [
  ['text for JSON', ({ control }) => control.junk('not-json', { path }), { kind: 'bad-reply', why: 'not-json' }],
  ['wrong types', ({ control }) => control.junk('wrong-types', { path }), { kind: 'bad-reply', why: 'shape' }],
  ['nothing', ({ control }) => control.junk('empty', { path }), { kind: 'bad-reply' }],
  ['half of it', ({ control }) => control.junk('truncated', { path }), { kind: 'network', cause: 'lost' }],
  ['5 MB', ({ control }) => control.junk('huge', { path }), { kind: 'bad-reply', why: 'too-large' }],
  ['a deep nest', ({ control }) => control.junk('deep', { path }), { kind: 'bad-reply', why: 'shape' }],
  ['bytes', ({ control }) => control.junk('binary', { path }), { kind: 'bad-reply', why: 'not-json' }],
  ['a hotel’s page', ({ control }) => control.htmlPortal({ path }), { kind: 'bad-reply', why: 'not-genesys' }],
  ['500', ({ control }) => control.fail(500, { path }), { kind: 'server', status: 500 }],
  ['a hang-up', ({ control }) => control.dropAnswer({ path }), { kind: 'network', cause: 'lost' }],
  [
    'a redirect',
    ({ control }) => control.redirectTo('http://127.0.0.1:1/', { path }, 307),
    { kind: 'network', cause: 'redirect' },
  ],
];
const endless: typeof junk = [
  ['no answer', ({ control }) => control.hang({ path }), { kind: 'network', cause: 'timeout' }],
  ['an answer without end', ({ control }) => control.trickle({ path }), { kind: 'network', cause: 'timeout' }],
];

describe('a token endpoint that gives', () => {
  const stage = fileStage(
    async (one) => {
      await one.startFresh();
      await takeBrowser(one.app);
    },
    { cloud: { seed: signInWorld } },
  );
  const machine = async () => {
    const { id, secret } = clients.machine;
    return stage().app.window.page.evaluate(
      async ([clientId, clientSecret]) => {
        const keeping = { label: '', mode: 'observe', storage: 'memory', keepSecret: false } as const;
        return window.tokenTray.signInAsClient({ regionId: 'local', clientId, clientSecret, ...keeping });
      },
      [id, secret] as const,
    );
  };
  const person = async () => {
    const attempt = await attemptSignIn(stage());
    const page = fetch(await goThrough(stage(), attempt)).then((answer) => answer.text());
    const outcome = await attempt.outcome;
    return { outcome, page: await page };
  };
  const names = async (): Promise<string> => stage().tray.menuText();

  test.each(junk)('%s ends the sign-in of a person and of a machine with a reason', async (_, set, failure) => {
    set(stage().cloud);
    const { outcome, page } = await person();
    expect(outcome).toMatchObject({ ok: false, failure });
    if (!outcome.ok) expect(page).toContain(describeFailure(outcome.failure));
    const other = await machine();
    expect(other).toMatchObject({ ok: false, failure });
    expect(JSON.stringify([outcome, other])).not.toContain(clients.machine.secret);
    expect(await names()).toMatch(/^No sessions yet/);
    stage().cloud.control.clear();
  });

  test.each(endless)('%s is waited for no longer than the deadline', async (_, set, failure) => {
    set(stage().cloud);
    const before = performance.now();
    const [{ outcome }, other] = await Promise.all([person(), machine()]);
    expect(performance.now() - before).toBeGreaterThan(deadline - 500);
    expect(performance.now() - before).toBeLessThan(deadline + 5000);
    expect(outcome).toMatchObject({ ok: false, failure });
    expect(other).toMatchObject({ ok: false, failure });
    stage().cloud.control.clear();
  });

  test('a token in the end is signed in with, after all of that', async () => {
    expect((await person()).outcome).toMatchObject({ ok: true });
    expect(await machine()).toMatchObject({ ok: true });
    await expect.poll(names).toMatch(/^2 sessions are live/);
  });
});
