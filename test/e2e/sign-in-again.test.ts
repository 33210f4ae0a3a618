import { describe, expect, it } from 'vitest';
import { t } from '../../src/shared/messages';
import { eventually } from '../driver/eventually';
import { LoginPage } from '../driver/login-page';
import { SignInForm } from '../driver/sign-in-form';
import { SystemBrowser } from '../driver/system-browser';
import { fileStage } from './file-stage';
import { clients, signInWorld, tokensOf } from './sign-in-world';

const { soon, brief } = clients;

describe('signing in again', () => {
  let login: LoginPage;
  const stage = fileStage(
    async (one) => {
      login = new LoginPage(await SystemBrowser.install(one.desktop.env));
      await one.set({ pollSeconds: 15 });
      await one.startFresh();
    },
    { cloud: { seed: signInWorld } },
  );
  const form = (): SignInForm => new SignInForm(stage().app.window);
  /** The access tokens that are kept, in no order. */
  const kept = async (): Promise<readonly string[]> =>
    (await stage().keychain.sessions()).map(
      ({ secret }) => (JSON.parse(secret) as { accessToken: string }).accessToken,
    );
  /** Waits for the form that is filled in but for a press. */
  const prefilled = async (name: string, clientId: string): Promise<void> => {
    const { app } = stage();
    await app.window.page.getByRole('heading', { level: 1, name: t('window.again') }).waitFor();
    const text = await app.window.text();
    expect(text).toContain(`Name\n${name}`);
    expect(text).toContain('Organization\nAlpine Rail Services');
    expect(text).toContain(`Client id\n${clientId}`);
    await form().submit();
  };

  it('is what the notice of a near expiry asks for', async () => {
    const { app, notifications, tray } = stage();
    await form().start({ clientId: soon.id });
    await login.choose('Élise Moreau');
    const notice = await notifications.titled(/^Élise Moreau expires at /);
    expect(notice.body).toMatch(/^Alpine Rail Services: Sign in again before then to go on\.$/);
    await app.window.says(/Expires in\n8 min \d+ sec/);
    await tray.says(/Élise Moreau ends at/);
  });

  it('starts with a click on the notification, fills everything in, and replaces the token in its place', async () => {
    const { app, cloud, pointer, tray } = stage();
    const [first] = tokensOf(cloud, soon);
    expect(await kept()).toEqual([first?.secret]);
    await app.window.toList();
    await app.window.close();
    await pointer.clickWindow('Dunst');
    await app.window.appears();
    await prefilled('Élise Moreau', soon.id);
    await login.choose('Élise Moreau');
    await app.window.says(/Signed in again\. The session has a new token\./);
    const [, second] = tokensOf(cloud, soon);
    expect(await kept()).toEqual([second?.secret]);
    expect(await tray.tooltip()).toMatch(/^Token Tray: Élise Moreau ends at/);
  });

  it('starts from the tray’s menu, also while the window is closed', async () => {
    const { app, cloud, tray } = stage();
    await app.window.close();
    await tray.choose(/^Élise Moreau/, 'Sign in again…');
    await app.window.appears();
    await prefilled('Élise Moreau', soon.id);
    await login.choose('Élise Moreau');
    await app.window.says(/Signed in again\. The session has a new token\./);
    expect(await kept()).toEqual([tokensOf(cloud, soon)[2]?.secret]);
  });

  it('starts from the window; another person than before gets a session of their own, and the first stays', async () => {
    const { app, cloud } = stage();
    await app.window.press(t('window.again.open'));
    await prefilled('Élise Moreau', soon.id);
    await login.choose('Jonas Keller');
    const text = await app.window.says(/You signed in with another account, so this is another session/);
    expect(text).toMatch(/^Jonas Keller[^]*Élise Moreau is as it was/);
    const [, , third, fourth] = tokensOf(cloud, soon);
    expect(new Set(await kept())).toEqual(new Set([third?.secret, fourth?.secret]));
  });

  it('that comes to nothing leaves the session as it was', async () => {
    const { app } = stage();
    const before = await kept();
    await app.window.openSession('Élise Moreau');
    await app.window.press(t('window.again.open'));
    await prefilled('Élise Moreau', soon.id);
    await login.deny();
    await app.window.page.getByRole('alert').waitFor();
    expect(await app.window.refusal()).toMatch(/The sign-in was refused/);
    expect((await kept()).toSorted()).toEqual(before.toSorted());
    await app.window.openSession('Élise Moreau');
    await app.window.says(/Live\n/);
  });

  it('brings a session back that has expired, which is found and told within seconds of its time', async () => {
    const { app, cloud, notifications, pointer, tray } = stage();
    await form().start({ clientId: brief.id, label: 'Brief one' });
    await login.choose('Élise Moreau');
    const expiresAt = tokensOf(cloud, brief)[0]?.expiresAt ?? 0;
    const notice = await notifications.titled(/^Brief one has expired$/, 30_000);
    expect(notice.body).toMatch(/Its time was up\. Found at .*\. Sign in again to go on\./);
    expect(Date.now() - expiresAt).toBeLessThan(6000);
    expect(Date.now()).toBeGreaterThanOrEqual(expiresAt);
    expect(await tray.icon()).toBe('ended');
    await app.window.close();
    await pointer.clickWindow('Dunst');
    await app.window.appears();
    await prefilled('Brief one', brief.id);
    await login.choose('Élise Moreau');
    await app.window.says(/Signed in again\. The session has a new token\./);
    expect(await eventually('three are held', async () => (await kept()).length)).toBe(3);
    expect(await tray.menuText()).toMatch(/Brief one: expires at/);
  });
});
