import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuid } from '../renderer/fixtures/session-fixture';
import { states } from '../renderer/fixtures/sessions-fixture';
import { signInEnded, signingIn, snapshot, withClients } from '../renderer/fixtures/snapshot-fixture';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('signing in', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  const held = snapshot([states.full, states.plain], withClients);
  const waiting = { ...held, ...signingIn };
  const button = (name: string): Promise<void> => stage.page.getByRole('button', { name, exact: true }).click();
  const heading = (): Promise<string> => stage.page.locator('h1').innerText();
  const names = async (): Promise<readonly string[]> => (await stage.take()).map(({ name }) => name);
  const says = (text: string | RegExp): Promise<void> => stage.page.getByText(text).first().waitFor();

  const openAdd = async (): Promise<void> => {
    await stage.open(held);
    await button('Add');
    await stage.page.getByRole('radio', { name: 'Browser sign-in' }).check();
  };
  const start = async (answer: unknown = 'never'): Promise<void> => {
    await openAdd();
    await stage.answer('signInWithBrowser', answer);
    await button('Sign in with the browser');
  };

  it('waits for the browser, counts down and can be cancelled, with everything still filled in', async () => {
    await openAdd();
    await stage.answer('signInWithBrowser', 'never');
    await stage.page.getByLabel('OAuth client').selectOption({ label: 'Another client…' });
    await stage.page.getByLabel('Client id').fill(uuid(77));
    await stage.page.getByLabel('Name').fill('Night desk');
    await button('Sign in with the browser');
    await stage.show(waiting);
    await expect.poll(() => stage.page.locator('.time-left').innerText()).toMatch(/^4 min 3\d sec left$/);
    await says('A page of login.mypurecloud.ie opens in your browser.');
    await button('Cancel the sign-in');
    expect(await names()).toEqual(['signInWithBrowser', 'cancelSignIn']);
  });

  it('goes back to the form when it is cancelled, without a complaint', async () => {
    await stage.open(waiting);
    await button('Add');
    await button('Cancel the sign-in');
    await stage.show(held);
    await stage.page.getByRole('button', { name: 'Sign in with the browser' }).waitFor();
    expect(await stage.page.getByRole('alert').count()).toBe(0);
    expect(await stage.page.evaluate(() => document.activeElement?.textContent)).toBe('Sign in with the browser');
  });

  it('that failed says why and can be tried again as it was filled in', async () => {
    await openAdd();
    await stage.page.getByLabel('Name').fill('Night desk');
    await stage.answer('signInWithBrowser', { ok: false, failure: { kind: 'sign-in', why: 'timed-out' } });
    await button('Sign in with the browser');
    expect(await stage.page.getByRole('alert').innerText()).toMatch(/^Nobody finished signing in in time/);
    const [first] = await stage.take();
    await button('Sign in with the browser');
    await expect.poll(stage.take).toEqual([first]);
    expect(first?.input).toEqual({
      regionId: 'mypurecloud.ie',
      clientId: uuid(901),
      label: 'Night desk',
      mode: 'observe',
      storage: 'keychain',
    });
  });

  it('shows the session that it brought, and says what became of the list', async () => {
    await start({ ok: true, value: { sessionId: states.full.id, renewed: true } });
    await expect.poll(heading).toBe('Maya Okafor');
    await says('This account was in the list already. Its session has a new token.');
    await button('Back');
    await stage.page.locator(`[data-opens="session:${states.full.id}"]`).click();
    await stage.page.locator('.status').waitFor();
    expect(await stage.page.locator('.banner').count()).toBe(0);
  });

  it('goes on while a person looks at something else, and takes nobody away from that', async () => {
    await start();
    await stage.show(waiting);
    await stage.page.keyboard.press('Escape');
    await says('Waiting for your browser');
    await stage.page.locator(`[data-opens="session:${states.plain.id}"]`).click();
    await stage.open({ ...waiting });
    await stage.page.locator(`[data-opens="session:${states.plain.id}"]`).click();
    await stage.show({ ...held, ...signInEnded({ ok: true, value: { sessionId: states.full.id, renewed: true } }) });
    await expect
      .poll(() => stage.page.getByRole('status').innerText())
      .toBe('Signed in again. The session has a new token.');
    expect(await heading()).toBe('Dispatch supervisor');
  });

  it('is found again by a window that was closed meanwhile, and its session comes up', async () => {
    await stage.open(waiting);
    await says('Waiting for your browser');
    await button('Show');
    await says('4 min');
    await stage.show({ ...held, ...signInEnded({ ok: true, value: { sessionId: states.full.id, renewed: false } }) });
    await expect.poll(heading).toBe('Maya Okafor');
    await says('Signed in. Token Tray watches the session now.');
  });

  it('that brought nothing to a window that was closed meanwhile says so until it is dismissed', async () => {
    await stage.open(waiting);
    await says('Waiting for your browser');
    const outcome = { ok: false, failure: { kind: 'sign-in', why: 'timed-out' } } as const;
    await stage.show({ ...held, ...signInEnded(outcome) });
    await says(/^Nobody finished signing in in time/);
    await button('Dismiss');
    expect(await stage.page.getByText(/^Nobody finished signing in in time/).count()).toBe(0);
  });

  it('keeps a client’s secret in its field while the view lives, also over another way, and nowhere else', async () => {
    const { page } = stage;
    await openAdd();
    await page.getByRole('radio', { name: 'Client credentials' }).check();
    await page.getByLabel('Client secret').fill('fake-token-secret');
    await page.getByRole('radio', { name: 'Use the secret once' }).check();
    const failure = { kind: 'network', cause: 'timeout' };
    await stage.answer('signInAsClient', { ok: false, failure });
    await stage.take();
    await button('Sign in');
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: 'Paste a token' }).check();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('radio', { name: 'Client credentials' }).check();
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(html).not.toContain('fake-token-secret');
    await button('Sign in');
    const sent = await stage.take();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual({
      name: 'signInAsClient',
      input: {
        regionId: 'mypurecloud.com.au',
        clientId: uuid(921),
        clientSecret: 'fake-token-secret',
        keepSecret: false,
        label: '',
        mode: 'observe',
        storage: 'keychain',
      },
    });
    await page.keyboard.press('Escape');
    await button('Add');
    expect(await page.locator('#client-secret').inputValue()).toBe('');
  });
});
