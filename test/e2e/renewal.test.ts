import { describe, expect, it } from 'vitest';
import { t } from '../../src/shared/messages';
import { eventually, passTime } from '../driver/eventually';
import { SignInForm } from '../driver/sign-in-form';
import { fileStage } from './file-stage';
import { askedForTokens, clients, signInWorld, tokensOf } from './sign-in-world';

const { briefMachine, machine } = clients;

/** What is kept of a session. */
interface Kept {
  readonly accessToken: string;
  readonly clientSecret?: string;
}

describe('a session that renews itself', () => {
  const stage = fileStage(
    async (one) => {
      await one.set({ pollSeconds: 15 });
      await one.startFresh();
    },
    { cloud: { seed: signInWorld } },
  );
  const form = (): SignInForm => new SignInForm(stage().app.window);
  const tokens = (): ReturnType<typeof tokensOf> => tokensOf(stage().cloud, briefMachine);
  const kept = async (): Promise<readonly Kept[]> =>
    (await stage().keychain.sessions()).map(({ secret }) => JSON.parse(secret) as Kept);

  it('is a machine’s, whose secret is kept in the keychain by its person’s choice', async () => {
    const { app, tray } = stage();
    const { id: clientId, secret: clientSecret } = briefMachine;
    await form().machine({ clientId, clientSecret, keep: true });
    const text = await app.window.says(/Signed in\. Token Tray watches the session now/);
    expect(text).toMatch(/Renews itself in\n[1-8] sec/);
    expect(text).toMatch(/Renews itself with the client secret that is kept in the keychain/);
    expect(text).toMatch(/Meridian Home & Garden · Local/);
    expect(text).not.toMatch(/\nUser\n/);
    await tray.says(/Client Brief Sync is live/);
    expect(await kept()).toMatchObject([{ accessToken: tokens()[0]?.secret, clientSecret }]);
  });

  it('gets its next token ahead of the expiry of the last, again and again, and nobody is told', async () => {
    const { cloud, notifications, tray } = stage();
    const third = await eventually('there is a third token', () => tokens()[2], 30_000);
    for (const [index, token] of tokens().slice(0, 2).entries()) {
      expect(tokens()[index + 1]?.issuedAt).toBeLessThan(token.expiresAt - 3000);
    }
    await eventually('it is kept', async () => (await kept())[0]?.accessToken === third.secret);
    await tray.says(/Client Brief Sync is live/);
    // Each is verified before it takes the place of the one before it, which stays in use until then.
    const first = cloud.requests.find(({ path, tokenId }) => path === '/api/v2/tokens/me' && tokenId === third.id);
    expect(first).toMatchObject({ method: 'GET', status: 200 });
    expect(cloud.requests.filter(({ status }) => status === 401)).toEqual([]);
    expect(notifications.all).toEqual([]);
  });

  it('is renewed at once when a person asks for it, in the window and in the tray', async () => {
    const { app, tray } = stage();
    const before = tokens().length;
    await app.window.press(t('window.renew'));
    await eventually('the window’s wish is met', () => tokens().length > before);
    const between = tokens().length;
    await tray.choose(/^Client Brief Sync/, 'Renew now');
    await eventually('the tray’s wish is met', () => tokens().length > between);
    expect(await app.window.text()).toMatch(/Client Brief Sync/);
  });

  it('goes on renewing itself after the app was started again, also where the token expired meanwhile', async () => {
    const { app, cloud, tray } = stage();
    await app.stop();
    const before = tokens().length;
    const last = tokens().at(-1);
    await eventually('the last token expires', () => Date.now() > (last?.expiresAt ?? 0) + 500, 30_000);
    expect(tokens()).toHaveLength(before);
    await stage().start();
    await tray.says(/Client Brief Sync is live/);
    expect(tokens().length).toBeGreaterThan(before);
    cloud.clearRequests();
    const now = tokens().length;
    await eventually('it is renewed as before', () => tokens().length > now, 20_000);
    await tray.choose('Open Token Tray');
    await stage().app.window.appears();
  });

  it('tells why where it can not be renewed, keeps the token that it has, and heals when that is possible again', async () => {
    const { app, cloud, tray } = stage();
    await app.window.openSession('Client Brief Sync');
    const fault = cloud.control.fail(503, { path: '/oauth/token' });
    await eventually('a renewal fails', () => fault.hits > 0, 20_000);
    await app.window.says(/The renewal at .* did not work\. Token Tray tries again while it can/);
    expect(await app.window.text()).toMatch(/Genesys Cloud has a problem of its own \(503\)/);
    expect(await tray.menuText()).toMatch(/Client Brief Sync: expires at/);
    fault.remove();
    const before = tokens().length;
    await eventually('it is renewed', () => tokens().length > before, 40_000);
    await app.window.says(/Renews itself in\n/);
    expect(await app.window.text()).not.toMatch(/did not work/);
    await tray.says(/Client Brief Sync is live/);
  });

  it('stops when it is forgotten: no token is asked for any more, and its secret is gone', async () => {
    const { app, cloud, tray } = stage();
    await app.window.openSession('Client Brief Sync');
    await tray.choose(/^Client Brief Sync/, 'Forget', /^Forget now/);
    await tray.says(/no sessions yet/);
    await eventually('nothing is kept', async () => (await kept()).length === 0);
    cloud.clearRequests();
    await passTime(10_000);
    expect(cloud.requests).toEqual([]);
  });

  it('is not one whose secret is used once: that is forgotten, and the session ends in its time', async () => {
    const { app, cloud, notifications } = stage();
    const { id: clientId, secret: clientSecret } = briefMachine;
    await form().machine({ clientId, clientSecret, keep: false, label: 'Once' });
    await app.window.says(/the client secret is not kept/);
    const [only] = await kept();
    expect(only).toEqual({ v: 1, accessToken: tokens().at(-1)?.secret });
    cloud.clearRequests();
    await notifications.titled(/^Once has expired$/, 30_000);
    expect(askedForTokens(cloud)).toBe(0);
  });

  it('is what that one becomes by signing in again with the secret, in its place', async () => {
    const { app, tray } = stage();
    await tray.choose(/^Once/, 'Sign in again…');
    await app.window.page.getByRole('heading', { level: 1, name: t('window.again') }).waitFor();
    expect(await app.window.text()).toContain(briefMachine.id);
    await form().secret(briefMachine.secret, true);
    await form().submit();
    await app.window.says(/Signed in again\. The session has a new token\./);
    expect(await kept()).toMatchObject([{ clientSecret: briefMachine.secret }]);
    await app.window.says(/Renews itself in\n/);
  });

  it('is not one with a wrong secret, which is refused with nothing kept', async () => {
    const { app } = stage();
    await form().machine({ clientId: machine.id, clientSecret: 'fake-secret-wrong', keep: true });
    expect(await app.window.refusal()).toMatch(/does not know this client in this region, or its secret is not/);
    expect(await kept()).toHaveLength(1);
  });
});
