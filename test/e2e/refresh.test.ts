import { describe, expect, it } from 'vitest';
import { eventually } from '../driver/eventually';
import { LoginPage } from '../driver/login-page';
import { SignInForm } from '../driver/sign-in-form';
import { SystemBrowser } from '../driver/system-browser';
import { fileStage } from './file-stage';
import { clients, signInWorld, tokensOf } from './sign-in-world';

const { refreshing } = clients;

describe('a person’s session whose sign-in came with a refresh token', () => {
  let login: LoginPage;
  const stage = fileStage(
    async (one) => {
      login = new LoginPage(await SystemBrowser.install(one.desktop.env));
      await one.set({ pollSeconds: 60 });
      await one.startFresh();
    },
    { cloud: { seed: signInWorld } },
  );
  const form = (): SignInForm => new SignInForm(stage().app.window);
  const tokens = (): ReturnType<typeof tokensOf> => tokensOf(stage().cloud, refreshing);
  const kept = async (): Promise<Readonly<Record<string, unknown>>> => {
    const [item] = await stage().keychain.sessions();
    return JSON.parse(item?.secret ?? '{}') as Readonly<Record<string, unknown>>;
  };

  it('keeps it in the keychain, and says that it renews itself', async () => {
    const { app } = stage();
    await form().start({ clientId: refreshing.id });
    await login.choose('Élise Moreau');
    const text = await app.window.says(/Renews itself with the refresh token that came with the sign-in/);
    expect(text).toMatch(/Renews itself in\n[1-8] sec/);
    expect(await kept()).toEqual({
      v: 1,
      accessToken: tokens()[0]?.secret,
      refreshToken: expect.any(String) as unknown,
    });
  });

  it('gets its next tokens with it, without a browser, and keeps the refresh token that came last', async () => {
    const { cloud, notifications } = stage();
    const first = await kept();
    cloud.clearRequests();
    const third = await eventually('there is a third token', () => tokens()[2], 30_000);
    for (const [index, token] of tokens().slice(0, 2).entries()) {
      expect(tokens()[index + 1]?.issuedAt).toBeLessThan(token.expiresAt - 3000);
    }
    await eventually('it is kept', async () => (await kept())['accessToken'] === third.secret);
    expect((await kept())['refreshToken']).not.toBe(first['refreshToken']);
    expect(cloud.requests.filter(({ path, status }) => path === '/oauth/authorize' || status === 401)).toEqual([]);
    expect(notifications.all).toEqual([]);
  });

  it('is past renewing where it was revoked elsewhere, which is told with why and what helps', async () => {
    const { app, cloud, notifications, tray } = stage();
    cloud.control.endToken(tokens().at(-1)?.id ?? '');
    await notifications.titled(/^Élise Moreau has ended$/, 20_000);
    await app.window.says(/The renewal at .* did not work, and trying again won’t help/);
    expect(await app.window.text()).toMatch(/Genesys Cloud does not take this sign-in any more\. Sign in again\./);
    expect(await app.window.button('Renew now').count()).toBe(0);
    const before = tokens().length;
    await tray.choose(/^Élise Moreau/, 'Sign in again…');
    await app.window.says(/^Sign in again\n[^]*Name\nÉlise Moreau/);
    await form().submit();
    await login.choose('Élise Moreau');
    await app.window.says(/Signed in again\. The session has a new token\.[^]*Renews itself in\n/);
    expect((await kept())['accessToken']).toBe(tokens()[before]?.secret);
    expect(notifications.all).toHaveLength(1);
  });
});
