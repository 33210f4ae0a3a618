import { describe, expect, it } from 'vitest';
import { t } from '../../src/shared/messages';
import { eventually } from '../driver/eventually';
import { LoginPage } from '../driver/login-page';
import { SignInForm } from '../driver/sign-in-form';
import { SystemBrowser } from '../driver/system-browser';
import { fileStage } from './file-stage';
import { clients, signInWorld, tokensOf } from './sign-in-world';

const clientId = clients.people.id;

describe('a sign-in that comes to nothing', () => {
  let login: LoginPage;
  const stage = fileStage(
    async (one) => {
      login = new LoginPage(await SystemBrowser.install(one.desktop.env));
      await one.startFresh();
    },
    { cloud: { seed: signInWorld } },
  );
  const form = (): SignInForm => new SignInForm(stage().app.window);
  /** What the window says at its end; and that nothing is left of it. */
  const refused = async (): Promise<string> => {
    const { app, keychain, tray } = stage();
    await app.window.page.getByRole('alert').waitFor();
    expect(await tray.tooltip()).toBe('Token Tray: no sessions yet');
    expect(await keychain.sessions()).toEqual([]);
    return app.window.refusal();
  };
  /** Waits until a token that nobody holds was revoked. */
  const ended = (id: string | undefined): Promise<unknown> =>
    eventually('the token that is not kept is ended', () =>
      stage().cloud.requests.some(
        ({ method, tokenId, status }) => method === 'DELETE' && tokenId === id && status === 200,
      ),
    );
  /** Where the browser is to come back to. */
  const returnAddress = async (): Promise<string> =>
    new URL((await login.appears()).url()).searchParams.get('redirect_uri') ?? '';

  it('because the person refuses is told in the browser and in the window', async () => {
    await form().start({ clientId });
    expect(await login.deny()).toMatch(/^You are not signed in\s+The sign-in was refused: you, or your organization/);
    expect(await refused()).toMatch(/The sign-in was refused: you, or your organization, did not allow it/);
  });

  it('because the person cancels it leaves nobody listening for the browser', async () => {
    const { app } = stage();
    await form().submit();
    const address = await returnAddress();
    expect((await fetch(address)).status).toBe(400);
    await app.window.press(t('window.sign-in.cancel'));
    await app.window.button(t('window.sign-in')).waitFor();
    await expect(fetch(address)).rejects.toThrow('fetch failed');
    expect(await stage().tray.tooltip()).toBe('Token Tray: no sessions yet');
    await login.leave();
  });

  it('because somebody else answers is refused to them, and goes on', async () => {
    await form().submit();
    const address = await returnAddress();
    const forged = await fetch(`${address}?code=stolen&state=guessed`);
    expect(forged.status).toBe(400);
    expect(await forged.text()).toMatch(/A sign-in that is under way goes on/);
    await form().waits();
    await login.deny();
    await refused();
  });

  it('because the browser was closed ends when its time is up', async () => {
    const { app } = stage();
    // The five minutes alone are made short: everything that they end is as it is.
    await app.evaluate(() => {
      const real = globalThis.setTimeout;
      const short = (run: () => void, ms?: number, ...rest: unknown[]): unknown =>
        real(run, ms === 300_000 ? 3000 : ms, ...rest);
      globalThis.setTimeout = Object.assign(short, { real }) as unknown as typeof real;
    });
    await form().submit();
    const address = await returnAddress();
    await login.leave();
    expect(await refused()).toMatch(/Nobody finished signing in in time/);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
    await app.evaluate(() => {
      globalThis.setTimeout = (globalThis.setTimeout as unknown as { real: typeof setTimeout }).real;
    });
  });

  for (const { about, set, says, reaches = false } of [
    {
      about: 'the token endpoint answers junk',
      set: () => stage().cloud.control.junk('not-json', { path: '/oauth/token', count: 1 }),
      says: /The answer of Genesys Cloud could not be read|not of the expected form/,
    },
    {
      about: 'a hotel’s page answers in place of the token endpoint',
      set: () => stage().cloud.control.htmlPortal({ path: '/oauth/token', count: 1 }),
      says: /The answer did not come from Genesys Cloud/,
    },
    {
      about: 'the connection breaks',
      set: () => stage().cloud.control.dropAnswer({ path: '/oauth/token' }),
      says: /The connection to Genesys Cloud broke/,
    },
    {
      about: 'the new token can not be verified',
      set: () => stage().cloud.control.fail(503, { path: '/api/v2/tokens/me', method: 'GET' }),
      says: /Genesys Cloud has a problem of its own \(503\)/,
      reaches: true,
    },
    {
      about: 'the new token can neither be verified nor ended yet',
      set: () => stage().cloud.control.fail(503, { path: '/api/v2/tokens/me' }),
      says: /\(503\)\. A token had been issued by then and could not be ended yet\. .* By .+ at the latest/,
      reaches: true,
    },
  ]) {
    it(`because ${about} is told`, async () => {
      const { cloud } = stage();
      const fault = set();
      await form().submit();
      await login.choose('Élise Moreau');
      expect(await refused()).toMatch(says);
      expect(fault.hits).toBeGreaterThan(0);
      cloud.control.clear();
      // Nothing that was granted is left to live on unseen.
      if (reaches) await ended(tokensOf(cloud, clients.people).at(-1)?.id);
    });
  }

  it('because the cloud does not know the client stays in the browser, and can be called off', async () => {
    const { app } = stage();
    await app.window.page
      .getByLabel(t('window.client-id'), { exact: true })
      .fill('00000000-0000-4000-8000-000000000000');
    await form().submit();
    const page = await login.appears();
    expect(await page.locator('main').innerText()).toMatch(/This application is not known here/);
    await app.window.press(t('window.sign-in.cancel'));
    await app.window.button(t('window.sign-in')).waitFor();
    await login.leave();
  });

  it('because the keychain is locked at the last step is told, with nothing half kept', async () => {
    const { app, cloud, desktop, keychain, prompt, tray } = stage();
    await app.window.page.getByLabel(t('window.client-id'), { exact: true }).fill(clientId);
    const issued = tokensOf(cloud, clients.people).length;
    await form().submit();
    await login.appears();
    await desktop.lockKeyring();
    const choosing = login.choose('Élise Moreau');
    await prompt.dismiss();
    await choosing;
    await app.window.page.getByRole('alert').waitFor();
    expect(await app.window.refusal()).toMatch(/The keychain is locked\. Unlock it and try again/);
    expect(tokensOf(cloud, clients.people)).toHaveLength(issued + 1);
    await ended(tokensOf(cloud, clients.people).at(-1)?.id);
    await desktop.unlockKeyring();
    expect(await keychain.sessions()).toEqual([]);
    expect(await tray.menuText()).not.toMatch(/Élise/);
  });

  it('is as if it had never been: the next one works, and is the only one', async () => {
    const { app, keychain, tray } = stage();
    await form().submit();
    await login.choose('Élise Moreau');
    await app.window.says(/Signed in\. Token Tray watches the session now/);
    await tray.says(/^Token Tray: Élise Moreau is live$/);
    expect(await eventually('it is kept', async () => (await keychain.sessions()).length)).toBe(1);
  });
});
