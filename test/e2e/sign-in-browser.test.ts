import { describe, expect, it } from 'vitest';
import { eventually } from '../driver/eventually';
import { filesHolding } from '../driver/file-search';
import { LoginPage } from '../driver/login-page';
import { SignInForm } from '../driver/sign-in-form';
import { SystemBrowser } from '../driver/system-browser';
import { fileStage } from './file-stage';
import { clients, signInWorld, tokensOf } from './sign-in-world';

describe('signing in with the browser', () => {
  let login: LoginPage;
  const stage = fileStage(
    async (one) => {
      login = new LoginPage(await SystemBrowser.install(one.desktop.env));
      await one.startFresh();
    },
    { cloud: { seed: signInWorld } },
  );
  const form = (): SignInForm => new SignInForm(stage().app.window);
  const secrets = (): readonly string[] => tokensOf(stage().cloud, clients.people).map(({ secret }) => secret);
  const kept = async (): Promise<readonly unknown[]> =>
    (await stage().keychain.sessions()).map(({ secret }) => JSON.parse(secret) as unknown);

  it('opens the login page in the desktop’s own browser, and waits with the time that is left', async () => {
    const { app, cloud } = stage();
    await form().start({ clientId: clients.people.id });
    const page = await login.appears();
    expect(new URL(page.url()).origin).toBe(cloud.origin);
    expect(await page.locator('main').innerText()).toMatch(/Alpine Rail Services\s+Demo cloud: who signs in/);
    expect(await app.window.text()).toMatch(/Waiting for your browser[^]*4 min \d+ sec left/);
    expect(secrets()).toEqual([]);
  });

  it('brings the session with its user, organization, region and expiry, and tells so on both sides', async () => {
    const { app, tray } = stage();
    expect(await login.choose('Élise Moreau')).toMatch(/^You are signed in\s+Genesys Cloud signed you in/);
    const text = await app.window.says(/Signed in\. Token Tray watches the session now/);
    expect(text).toMatch(/Élise Moreau\s+elise\.moreau@alpinerail\.example\s+Alpine Rail Services · Local/);
    expect(text).toMatch(/Expires in\n23 hr 5\d min\nAt /);
    expect(text).toMatch(/Came by\nsigning in with the browser\nClient id\n/);
    await tray.says(/^Token Tray: Élise Moreau is live$/);
    const entry = await tray.entry(/^Élise Moreau: expires at/);
    expect(entry.children.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['elise.moreau@alpinerail.example', 'Alpine Rail Services, Local', 'Sign in again…']),
    );
  });

  it('keeps the token in the keychain, and in no file', async () => {
    const { dataFolder, desktop } = stage();
    expect(await kept()).toEqual([{ v: 1, accessToken: secrets()[0] }]);
    expect(await filesHolding(dataFolder, 'elise.moreau@alpinerail.example')).not.toEqual([]);
    expect(await filesHolding(desktop.folder, secrets()[0] ?? '')).toEqual([]);
  });

  it('offers the client that worked, and takes another person’s sign-in for another session', async () => {
    const { app, tray } = stage();
    await form().open('browser');
    expect(await form().offered.locator('option').allInnerTexts()).toEqual(['Token Tray · Local', 'Another client…']);
    await form().submit();
    await login.choose('Jonas Keller');
    await app.window.says(/Signed in\. Token Tray watches the session now/);
    await tray.says(/2 sessions are live/);
    expect(await kept()).toHaveLength(2);
  });

  it('recognises an account that is in the list already, and gives its session the new token', async () => {
    const { app, tray } = stage();
    await form().open('browser');
    await form().submit();
    await login.choose('Élise Moreau');
    expect(await app.window.says(/This account was in the list already/)).toMatch(/^Élise Moreau/);
    expect(await tray.tooltip()).toMatch(/2 sessions are live/);
    const [former, jonas, again] = secrets();
    expect(await kept()).toEqual(expect.arrayContaining([jonas, again].map((accessToken) => ({ v: 1, accessToken }))));
    expect(await kept()).toHaveLength(2);
    const { id } = stage().cloud.token(former ?? '');
    await eventually('the token that it had is ended', () =>
      stage().cloud.requests.some(({ method, tokenId }) => method === 'DELETE' && tokenId === id),
    );
  });

  it('goes on while the window is closed, which a notification tells the end of, and its session is there', async () => {
    const { app, tray, notifications } = stage();
    await form().start({ clientId: clients.idlers.id, label: 'Claims' });
    await app.window.close();
    await login.choose('Aiko Tanaka');
    await tray.says(/3 sessions are live/);
    const told = await notifications.titled(/is signed in$/);
    expect(told).toMatchObject({ summary: 'Claims is signed in', body: 'Token Tray watches it from now on.' });
    expect(notifications.all.filter(({ summary }) => summary.endsWith('is signed in'))).toHaveLength(1);
    await tray.choose('Open Token Tray');
    await app.window.appears();
    await app.window.openSession('Claims');
    expect(await app.window.text()).toMatch(/Idles out in\n1[45] min[^]*Expires in\n7 hr 5\d min/);
  });

  it('is over, but not gone, when the app starts again: the expiry is known as before', async () => {
    const { tray } = stage();
    const before = await tray.entry(/^Élise Moreau: expires at/);
    await stage().restart();
    await tray.says(/3 sessions are live/);
    expect((await tray.entry(/^Élise Moreau: expires at/)).label).toBe(before.label);
  });
});
