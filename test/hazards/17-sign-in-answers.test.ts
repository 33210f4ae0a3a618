import { describe, expect, test } from 'vitest';
import { t } from '../../src/shared/messages';
import { fileStage } from '../e2e/file-stage';
import { signInWorld, clients } from '../e2e/sign-in-world';
import { get, knock } from '../login/knock';
import { attemptSignIn, goThrough, takeBrowser } from './sign-in-attempt';

const markup = `<img src=x onerror="document.title='hurt'"><script>document.title='hurt'</script>`;

describe('an answer to a sign-in', () => {
  const stage = fileStage(
    async (one) => {
      await one.startFresh();
      await takeBrowser(one.app);
    },
    { cloud: { seed: signInWorld } },
  );
  const asked = (): number => stage().cloud.requests.filter(({ path }) => path === '/oauth/token').length;
  const sessions = async (): Promise<number> =>
    stage().app.window.page.evaluate(async () => {
      const answer = await window.tokenTray.getSnapshot();
      return answer.ok ? answer.value.sessions.length : -1;
    });

  test.each<readonly [string, (state: string) => string]>([
    ['without a state', () => 'code=fake-code'],
    ['with an empty state', () => 'code=fake-code&state='],
    ['with another state', () => `code=fake-code&state=${'A'.repeat(43)}`],
    ['with a state that is cut', (state) => `code=fake-code&state=${state.slice(0, -1)}`],
    ['with its state twice', (state) => `code=fake-code&state=${state}&state=${state}`],
    ['with two codes', (state) => `code=fake-one&code=fake-two&state=${state}`],
    ['with no code', (state) => `state=${state}`],
    ['with a token', (state) => `access_token=fake-token&state=${state}`],
    ['with an error and another state', () => 'error=access_denied&state=wrong'],
  ])('%s is refused, asks for no token, and the sign-in goes on', async (_, query) => {
    const before = asked();
    const attempt = await attemptSignIn(stage());
    const heard = await knock({ port: attempt.port }, get({ port: attempt.port }, `/?${query(attempt.state)}`));
    expect(heard.status).toBe(400);
    expect(`${heard.head}${heard.body}`).not.toContain(attempt.state);
    expect(asked()).toBe(before);
    await stage().app.window.page.evaluate(() => window.tokenTray.cancelSignIn());
    expect(await attempt.outcome).toEqual({ ok: false, failure: { kind: 'sign-in', why: 'cancelled' } });
    expect(await sessions()).toBe(0);
  });

  test('of an earlier sign-in is refused by the next one', async () => {
    const first = await attemptSignIn(stage());
    const back = new URL(await goThrough(stage(), first));
    await stage().app.window.page.evaluate(() => window.tokenTray.cancelSignIn());
    await first.outcome;
    const second = await attemptSignIn(stage());
    const heard = await knock({ port: second.port }, get({ port: second.port }, `/${back.search}`));
    expect(heard.status).toBe(400);
    await stage().app.window.page.evaluate(() => window.tokenTray.cancelSignIn());
    expect(await second.outcome).toMatchObject({ ok: false });
  });

  test('with an error whose words are markup is told once, as text, in the browser and in the window', async () => {
    const { page } = stage().app.window;
    await page.getByRole('button', { name: t('window.first-run.add') }).click();
    await page.getByRole('radio', { name: t('window.way.browser') }).check();
    await page.getByLabel(t('window.client-id'), { exact: true }).fill(clients.people.id);
    await page.getByRole('combobox', { name: t('window.region') }).selectOption('local');
    const attempt = await Promise.all([
      stage().app.evaluate(async () => {
        const { opened } = globalThis as unknown as { readonly opened: string[] };
        while (opened.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
        return opened.shift() ?? '';
      }),
      page.getByRole('button', { name: t('window.sign-in') }).click(),
    ]);
    const { searchParams } = new URL(attempt[0]);
    const port = Number(new URL(searchParams.get('redirect_uri') ?? '').port);
    const state = searchParams.get('state') ?? '';
    const query = new URLSearchParams({ error: 'access_denied', error_description: markup, state });
    const heard = await knock({ port }, get({ port }, `/?${query.toString()}`));
    expect(heard.body).toContain('&lt;img src=x onerror=');
    expect(heard.body).not.toMatch(/<(img|script)/);
    await page.getByRole('alert').waitFor();
    expect(await stage().app.window.refusal()).toContain(markup);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).not.toBe('hurt');
    await expect(knock({ port }, get({ port }, `/?${query.toString()}`))).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  test('with a code that was used before ends the sign-in, and with a reason', async () => {
    const attempt = await attemptSignIn(stage());
    const back = new URL(await goThrough(stage(), attempt));
    const code = back.searchParams.get('code') ?? '';
    const form = { grant_type: 'authorization_code', code, client_id: clients.people.id };
    await fetch(`${stage().cloud.origin}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) });
    const page = await knock({ port: attempt.port }, get({ port: attempt.port }, `/${back.search}`));
    expect(await attempt.outcome).toMatchObject({ ok: false, failure: { kind: 'sign-in', why: 'expired-grant' } });
    expect(page.body).not.toContain(code);
    expect(await sessions()).toBe(0);
  });

  test('that is the right one works once (control), and a second time nobody is there', async () => {
    const before = asked();
    const attempt = await attemptSignIn(stage());
    const back = new URL(await goThrough(stage(), attempt));
    const request = get({ port: attempt.port }, `/${back.search}`);
    const [first] = await Promise.all([knock({ port: attempt.port }, request), attempt.outcome]);
    expect(first.body).toContain('You are signed in');
    expect(await attempt.outcome).toMatchObject({ ok: true });
    await expect(knock({ port: attempt.port }, request)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect([asked() - before, await sessions()]).toEqual([1, 1]);
  });
});
