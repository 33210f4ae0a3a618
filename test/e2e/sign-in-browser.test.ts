import { describe, expect, it } from 'vitest';
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

  it('opens the login page in the desktop’s own browser, and waits with the time that is left', async () => {
    const { app, cloud } = stage();
    await form().start({ clientId: clients.people.id });
    const page = await login.appears();
    expect(new URL(page.url()).origin).toBe(cloud.origin);
    expect(await page.locator('main').innerText()).toMatch(/Alpine Rail Services\s+Demo cloud: who signs in/);
    expect(await app.window.text()).toMatch(/Waiting for your browser[^]*4 min \d+ sec left|Waiting for your browser[^]*[45] min left/);
    expect(cloud.tokens).toHaveLength(signInWorld.tokens.length);
  });

  it('brings the session with its user, organization, region and expiry, and tells so on both sides', async () => {
    const { app, cloud, tray } = stage();
    expect(await login.choose('Élise Moreau')).toMatch(/^You are signed in\s+Token Tray holds the session now/);
    const text = await app.window.says(/Signed in\. Token Tray watches the session now/);
    console.log(text);
    expect(text).toMatch(/Élise Moreau/);
    expect(text).toMatch(/Alpine Rail Services · Local/);
    expect(text).toMatch(/Expires in\n2[34] h/);
    await tray.says(/^Token Tray: Élise Moreau is live$/);
    console.log(await tray.menuText());
    expect(tokensOf(cloud, clients.people)).toHaveLength(1);
  });
});
