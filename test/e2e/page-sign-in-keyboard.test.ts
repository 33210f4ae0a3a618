import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uuid } from '../renderer/fixtures/session-fixture';
import { states } from '../renderer/fixtures/sessions-fixture';
import { snapshot, withLocalRegion } from '../renderer/fixtures/snapshot-fixture';
import { keyboardOf } from '../renderer/stage/keyboard';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('with the keyboard alone', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  beforeEach(async () => {
    await stage.open(snapshot([states.full, states.plain], withLocalRegion));
  });

  const { press, focused, tabTo } = keyboardOf(() => stage);
  const heading = (): Promise<string> => stage.page.locator('h1').innerText();

  it('a person adds a session', async () => {
    await tabTo('Add');
    await press('Enter');
    expect(await stage.page.getByRole('radio', { name: 'Paste a token' }).isChecked()).toBe(true);
    await tabTo('Access token');
    await stage.page.keyboard.type('fake-token-keyboard');
    await tabTo('Name (optional)');
    await stage.page.keyboard.type('Wallboard');
    await stage.answer('addSession', { ok: true, value: { sessionId: states.plain.id } });
    await press('Enter');
    await expect.poll(heading).toBe('Dispatch supervisor');
    expect(await stage.take()).toEqual([
      {
        name: 'addSession',
        input: {
          token: 'fake-token-keyboard',
          regionId: 'local',
          label: 'Wallboard',
          mode: 'observe',
          storage: 'keychain',
        },
      },
    ]);
  });

  it('a person signs in with the browser, in a region of their own', async () => {
    const { page } = stage;
    await tabTo('Add');
    await press('Enter');
    await tabTo('Paste a token');
    await press('ArrowRight');
    expect(await focused()).toBe('Browser sign-in');
    await tabTo('Client id');
    await page.keyboard.type(uuid(77));
    await press('Tab', 'End');
    await tabTo('Domain of the region');
    await page.keyboard.type('http://cloud.north.example');
    const failure = { kind: 'malformed-region', why: 'scheme' };
    await stage.answer('signInWithBrowser', { ok: false, failure });
    await press('Enter');
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/^Tokens are sent over https only/);
    await expect.poll(focused).toBe('Domain of the region');
    await press('Control+a');
    await page.keyboard.type('cloud.north.example');
    expect(await page.locator('#host-note').innerText()).toContain('https://api.cloud.north.example');
    await stage.take();
    await stage.answer('signInWithBrowser', 'never');
    await press('Enter');
    await expect.poll(focused).toBe('Waiting for your browser');
    await tabTo('Cancel the sign-in');
    await press('Enter');
    expect(await stage.take()).toEqual([
      {
        name: 'signInWithBrowser',
        input: {
          regionId: 'other',
          host: 'cloud.north.example',
          clientId: uuid(77),
          label: '',
          mode: 'observe',
          storage: 'keychain',
        },
      },
      { name: 'cancelSignIn', input: undefined },
    ]);
  });

  it('a person signs in again in the place of an expired session, and renews another', async () => {
    await stage.open(snapshot([states.signedInExpired, states.renewing]));
    await tabTo('Maya Okafor');
    await press('Enter');
    await tabTo('Sign in again…');
    await press('Enter');
    await tabTo('Sign in with the browser');
    await stage.answer('signInWithBrowser', {
      ok: true,
      value: { sessionId: states.signedInExpired.id, renewed: true },
    });
    await press('Enter');
    await expect
      .poll(() => stage.page.locator('.banner').innerText())
      .toBe('Signed in again. The session has a new token.');
    expect((await stage.take()).map(({ input }) => input)).toMatchObject([
      { regionId: 'mypurecloud.ie', clientId: uuid(901), replaces: states.signedInExpired.id },
    ]);
    await press('Escape');
    await tabTo('Wallboard feed');
    await press('Enter');
    await tabTo('Renew now');
    await press('Enter');
    await expect.poll(stage.take).toEqual([{ name: 'renewSession', input: { sessionId: states.renewing.id } }]);
  });
});
