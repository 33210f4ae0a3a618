import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute, now } from '../renderer/fixtures/session-fixture';
import { crowd, states } from '../renderer/fixtures/sessions-fixture';
import { snapshot, withLocalRegion } from '../renderer/fixtures/snapshot-fixture';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('the page takes care', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  const button = (name: string): Promise<void> => stage.page.getByRole('button', { name, exact: true }).click();

  const openAdd = async (): Promise<void> => {
    await stage.open(snapshot([], withLocalRegion));
    await button('Add a session');
    await stage.page.getByRole('radio', { name: 'Paste a token' }).check();
    await stage.page.getByLabel('Access token').fill('fake-token-care');
  };

  /** Every text in the document: attributes, values of fields, and what is shown. */
  const everything = (): Promise<string> =>
    stage.page.evaluate(() => {
      const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
      return `${document.documentElement.outerHTML}\n${fields.join('\n')}`;
    });

  it('keeps a refused token in its field for another try, hidden, and nowhere else', async () => {
    await openAdd();
    await stage.answer('addSession', { ok: false, failure: { kind: 'network', cause: 'offline' } });
    await button('Verify and add');
    await stage.page.getByRole('alert').waitFor();
    const field = stage.page.getByLabel('Access token');
    expect([await field.inputValue(), await field.getAttribute('type')]).toEqual(['fake-token-care', 'password']);
    expect((await everything()).split('fake-token-care')).toHaveLength(2);
  });

  it('forgets the token when the form is left', async () => {
    await openAdd();
    expect(await everything()).toContain('fake-token-care');
    await stage.page.keyboard.press('Escape');
    await stage.page.getByRole('button', { name: 'Add a session' }).waitFor();
    expect(await everything()).not.toContain('fake-token-care');
    await button('Add a session');
    expect(await stage.page.locator('#token').inputValue()).toBe('');
  });

  it('asks the app once, however often the button is pressed', async () => {
    await openAdd();
    await stage.answer('addSession', 'never');
    await stage.take();
    await button('Verify and add');
    await stage.page.getByRole('button', { name: 'Verifying…' }).click({ force: true });
    await stage.page.getByLabel('Access token').press('Enter');
    expect((await stage.take()).map(({ name }) => name)).toEqual(['addSession']);
  });

  it('does not offer memory while there is a keychain, and does where there is none', async () => {
    await openAdd();
    expect(await stage.page.getByText('Where to keep it').count()).toBe(0);
    await stage.show(snapshot([], { ...withLocalRegion, keychain: { kind: 'missing', since: now } }));
    await stage.page.getByRole('radio', { name: /^memory/ }).check();
    await stage.take();
    await button('Verify and add');
    await expect.poll(stage.take).toMatchObject([{ input: { storage: 'memory' } }]);
  });

  it('takes a double click on Revoke for one', async () => {
    await stage.open(snapshot([states.plain]));
    await stage.page.locator('[data-opens^="session:"]').click();
    await stage.page.getByRole('button', { name: 'Revoke', exact: true }).dblclick();
    await stage.page.getByRole('button', { name: /^Revoke now/ }).waitFor();
    expect(await stage.take()).toEqual([]);
  });

  it('shows names as text, whatever they hold', async () => {
    await stage.open(snapshot([states.hostile]));
    expect(await stage.page.locator('main img, main script').count()).toBe(0);
    // A row that no frame has drawn yet has no rendered text: it may come a frame later.
    const name = stage.page.locator('.row-name');
    await expect.poll(() => name.innerText()).toContain('<img src=x onerror=alert(1)>');
  });

  it('leaves the view of a session that was forgotten elsewhere', async () => {
    await stage.open(snapshot([states.plain, states.full]));
    await stage.page.locator(`[data-opens="session:${states.plain.id}"]`).click();
    await stage.show(snapshot([states.full]));
    await expect.poll(() => stage.page.locator('h1').innerText()).toBe('Your session is live');
  });

  it('brings up what a notification was about, each time it is asked to', async () => {
    await stage.open(snapshot([states.plain, states.full]));
    const view = { kind: 'session', sessionId: states.full.id } as const;
    await stage.show(snapshot([states.plain, states.full], { focus: { request: 1, view } }));
    await expect.poll(() => stage.page.locator('h1').innerText()).toBe('Maya Okafor');
    await stage.page.keyboard.press('Escape');
    await expect.poll(() => stage.page.locator('h1').innerText()).toBe('All 2 sessions are live');
    await stage.show(snapshot([states.plain, states.full], { focus: { request: 1, view }, now: now + 1 }));
    await stage.show(snapshot([states.plain, states.full], { focus: { request: 2, view } }));
    await expect.poll(() => stage.page.locator('h1').innerText()).toBe('Maya Okafor');
  });

  it('says changes to a person who hears the page', async () => {
    await stage.open(snapshot([states.plain]));
    const status = { kind: 'ended', at: now, reason: 'expired', proof: { by: 'HEAD' } } as const;
    await stage.show(snapshot([{ ...states.plain, status }]));
    await expect.poll(() => stage.page.getByRole('status').innerText()).toBe('Dispatch supervisor: Expired.');
  });

  it('says so when the app does not answer', async () => {
    await stage.open(snapshot([states.plain]), [440, 640], 'never');
    expect(await stage.page.locator('main').innerText()).toContain('Looking at what is held…');
    await stage.page.getByText('The app does not answer.').waitFor({ timeout: 10_000 });
  });

  it('counts down by the clock of the app', async () => {
    const soon = { ...states.plain, expiresAt: now + 2 * minute };
    await stage.open(snapshot([soon]));
    await expect.poll(() => stage.page.locator('.row-note').innerText()).toBe('expires in 1 min 58 sec');
  });

  it('shows a thousand sessions by drawing those in sight, and more on the way down', async () => {
    const { page } = stage;
    await stage.open(snapshot(crowd(1000)));
    expect(await page.locator('.row').count()).toBeLessThan(100);
    expect(await page.getByRole('heading', { name: /^Live/ }).innerText()).toMatch(/9\d\d/);
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 9000);
    await expect.poll(() => page.locator('.row').count()).toBeGreaterThan(100);
    await page.locator('.row-button').first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('.row').count()).toBe(1000);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Agent 994/);
  });

  it('draws nothing anew but what has changed', async () => {
    const many = crowd(50);
    await stage.open(snapshot(many));
    await stage.page.evaluate(() => {
      const target = window as unknown as { changes: number };
      target.changes = 0;
      new MutationObserver((records) => (target.changes += records.length)).observe(
        document.querySelector('.groups') ?? document.body,
        { subtree: true, childList: true, characterData: true, attributes: true },
      );
    });
    await stage.show(
      snapshot(many.map((each, index) => (index === 3 ? { ...each, label: 'Agent 4, renamed' } : each))),
    );
    await stage.page.getByText('Agent 4, renamed').waitFor();
    const changes = await stage.page.evaluate(() => (window as unknown as { changes: number }).changes);
    expect(changes).toBeGreaterThan(0);
    expect(changes).toBeLessThan(10);
  });
});
