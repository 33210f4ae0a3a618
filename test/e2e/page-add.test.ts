import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now, uuid } from '../renderer/fixtures/session-fixture';
import { states } from '../renderer/fixtures/sessions-fixture';
import { signingIn, snapshot, withClients, withLocalRegion } from '../renderer/fixtures/snapshot-fixture';
import { setPageStage, type PageStage } from '../renderer/stage/page-stage';

describe('the form for a session', () => {
  let stage: PageStage;

  beforeAll(async () => {
    stage = await setPageStage();
  });

  afterAll(async () => {
    await stage.stop();
  });

  const button = (name: string): Promise<void> => stage.page.getByRole('button', { name, exact: true }).click();
  const alerts = (): Promise<readonly string[]> => stage.page.getByRole('alert').allInnerTexts();
  const open = async (way: string, more: Parameters<typeof snapshot>[1] = {}): Promise<void> => {
    await stage.open(snapshot([], more));
    await button('Add a session');
    await stage.page.getByRole('radio', { name: way }).check();
    await stage.take();
  };

  it('names what is left empty where it is, sends nothing, and forgets each complaint with its answer', async () => {
    const { page } = stage;
    await open('Client credentials');
    await button('Sign in');
    expect(await alerts()).toEqual([
      'Enter the client id. An administrator finds it with the OAuth client.',
      'Choose the region of your Genesys Cloud.',
      'Enter the client secret.',
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('client-id');
    expect(await stage.take()).toEqual([]);
    await page.getByLabel('Client secret').fill('fake-token-secret');
    expect(await alerts()).toHaveLength(2);
    await page.getByLabel('Region', { exact: true }).selectOption('mypurecloud.ie');
    expect(await alerts()).toHaveLength(1);
    await page.getByLabel('Client id').fill(uuid(77));
    expect(await alerts()).toEqual([]);
  });

  it('shows why it failed in sight, beside the button that stays there, however small the window', async () => {
    const { page } = stage;
    await open('Paste a token', withLocalRegion);
    await stage.resize(360, 480);
    await page.getByLabel('Access token').fill('fake-token-form');
    await stage.answer('addSession', { ok: false, failure: { kind: 'network', cause: 'certificate' } });
    await button('Verify and add');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const [box, dock] = [await alert.boundingBox(), await page.locator('.dock').boundingBox()];
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(dock?.y ?? 0);
    await page.getByLabel('Access token').fill('fake-token-other');
    await expect.poll(alerts).toEqual([]);
  });

  it('offers the domain in an address that was pasted', async () => {
    const { page } = stage;
    await open('Browser sign-in');
    await page.getByLabel('Client id').fill(uuid(77));
    await page.getByLabel('Region', { exact: true }).selectOption('other');
    await page.getByLabel('Domain of the region').fill('https://apps.mypurecloud.ie/directory/#/admin');
    await button('Use mypurecloud.ie');
    expect(await page.getByLabel('Domain of the region').inputValue()).toBe('mypurecloud.ie');
    await page.getByText('This is Europe (Ireland).').waitFor();
  });

  it('says what may be waited for when an answer takes long', async () => {
    await open('Paste a token', { ...withLocalRegion, keychain: { kind: 'locked', since: now } });
    await stage.page.getByLabel('Access token').fill('fake-token-slow');
    await stage.answer('addSession', 'never');
    await button('Verify and add');
    expect(await stage.page.locator('.slow').innerText()).toBe('');
    await stage.page.getByText(/^Your keychain is locked, and may be asking/).waitFor({ timeout: 8000 });
  });

  it('says what to check when the browser brings nothing for a while', async () => {
    const waiting = { ...withClients, ...signingIn };
    const young = {
      ...waiting,
      signIn: { regionId: 'mypurecloud.ie', clientId: uuid(901), startedAt: now, endsAt: now + 300_000 },
    };
    await stage.open(snapshot([states.full], young));
    await button('Show');
    await stage.page.locator('.time-left').waitFor();
    expect(await stage.page.getByText(/^An error in the browser/).count()).toBe(0);
    await stage.open(snapshot([states.full], waiting));
    await button('Show');
    await stage.page
      .getByText(`Check the client id ${uuid(901)} and the region Europe (Ireland)`, { exact: false })
      .waitFor();
  });

  it('opens on the way that the last session came by', async () => {
    await stage.open(snapshot([states.renewing]));
    await button('Add');
    expect(await stage.page.getByRole('radio', { name: 'Client credentials' }).isChecked()).toBe(true);
    expect(await stage.page.getByRole('radio', { name: 'Use the secret once' }).isChecked()).toBe(true);
  });
});
