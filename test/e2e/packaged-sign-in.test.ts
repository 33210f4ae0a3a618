import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../../build/setup/package-folder.mjs';
import { startDemoCloud, type DemoCloud } from '../../src/demo';
import { testAuthority } from '../demo/test-certificate';
import { trustAuthority } from '../driver/authority';
import { eventually } from '../driver/eventually';
import { LoginPage } from '../driver/login-page';
import { PackagedApp } from '../driver/packaged-app';
import { Stage } from '../driver/stage';
import { SystemBrowser } from '../driver/system-browser';
import { clients, signInWorld, tokensOf } from './sign-in-world';

const domain = 'demo-cloud.localhost';
const hosts = [`api.${domain}`, `login.${domain}`];
const trusted = testAuthority('A company’s authority');
const stranger = testAuthority('An authority that nobody trusts');

/** Sign-ins of the app as people get it, at a cloud on TLS of a company whose authority this person's system trusts. */
describe('the package', () => {
  let stage: Stage;
  let app: PackagedApp;
  let login: LoginPage;
  let fake: DemoCloud;
  const region = (): string => `${domain}:${stage.cloud.port}`;
  const kept = async (): Promise<readonly unknown[]> =>
    (await stage.keychain.sessions()).map(({ secret }) => JSON.parse(secret) as unknown);

  beforeAll(async () => {
    if (!existsSync(packageFolder().program)) throw new Error('There is no package: `npm test` makes it.');
    fake = await startDemoCloud({ seed: signInWorld, tls: stranger.issue(hosts) });
    stage = await Stage.open({ cloud: { seed: signInWorld, tls: trusted.issue(hosts), hostName: hosts[0] } });
    await trustAuthority(trusted.cert, stage.desktop.env);
    login = new LoginPage(await SystemBrowser.install(stage.desktop.env));
    app = await PackagedApp.start(stage.desktop, stage.pointer);
  });

  afterAll(async () => {
    await app?.stop();
    await stage?.close();
    await fake?.close();
  });

  it('signs a machine in nowhere where the certificate is not to be trusted, and sends nothing', async () => {
    await app.press(/^Add a session$/);
    await app.choose(/^Client credentials$/);
    await app.fill(/^Client id$/, clients.machine.id);
    await app.select(/^Region$/, 'Other');
    await app.fill(/^Domain of the region$/, `${domain}:${fake.port}`);
    await app.fill(/^Client secret$/, clients.machine.secret, 'password text');
    await app.press(/^Sign in$/);
    await app.says(/The certificate of the Genesys Cloud host could not be trusted, so nothing was sent/);
    expect(fake.requests).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('signs a machine in at a cloud that is typed in, after a warning of where secret and token go', async () => {
    await app.fill(/^Domain of the region$/, region());
    await app.says(
      new RegExp(`What signs you in goes to https://login.${region()}, and the token to https://api.${region()}`),
    );
    await app.fill(/^Client id$/, clients.briefMachine.id);
    await app.fill(/^Client secret$/, clients.briefMachine.secret, 'password text');
    await app.choose(/^Keep the secret, and renew by itself/);
    await app.press(/^(Sign in|Try again)$/);
    await app.says(/Signed in\. Token Tray watches the session now/);
    await stage.tray.says(/Client Brief Sync is live/);
    expect(await kept()).toHaveLength(1);
  });

  it('renews it by itself, and keeps what that takes in the keychain', async () => {
    const { briefMachine } = clients;
    await app.says(/Renews itself in/);
    const [first] = tokensOf(stage.cloud, briefMachine);
    const second = await eventually('there is a second token', () => tokensOf(stage.cloud, briefMachine)[1], 20_000);
    expect(second.issuedAt).toBeLessThan(first?.expiresAt ?? 0);
    await eventually('it is kept', async () => JSON.stringify(await kept()).includes(second.secret));
    expect(await kept()).toMatchObject([{ clientSecret: briefMachine.secret }]);
    expect(await stage.tray.tooltip()).toMatch(/Client Brief Sync is live/);
  });

  it('signs a person in with the browser', async () => {
    await app.press(/^Back$/);
    await app.press(/^Add$/);
    await app.choose(/^Browser sign-in$/);
    await app.fill(/^Client id$/, clients.refreshing.id);
    await app.select(/^Region$/, 'Other');
    await app.fill(/^Domain of the region$/, region());
    await app.press(/^Sign in with the browser$/);
    await app.says(/Waiting for your browser/);
    expect(new URL((await login.appears()).url()).origin).toBe(`https://login.${region()}`);
    expect(await login.choose('Élise Moreau')).toMatch(/^You are signed in/);
    await app.says(/Élise Moreau\n[^]*elise\.moreau@alpinerail\.example[^]*Alpine Rail Services/);
    await app.says(/Signed in\. Token Tray watches the session now/);
    await stage.tray.says(/2 sessions are live/);
    const [token] = tokensOf(stage.cloud, clients.refreshing);
    expect(await kept()).toContainEqual({
      v: 1,
      accessToken: token?.secret,
      refreshToken: expect.any(String) as unknown,
    });
  });

  it('renews that one too, with the refresh token that came with it', async () => {
    await app.says(/Renews itself with the refresh token that came with the sign-in/);
    const [first] = tokensOf(stage.cloud, clients.refreshing);
    const second = await eventually(
      'there is a next token',
      () => tokensOf(stage.cloud, clients.refreshing)[1],
      20_000,
    );
    expect(second.issuedAt).toBeLessThan(first?.expiresAt ?? 0);
    await eventually('it is kept', async () => JSON.stringify(await kept()).includes(second.secret));
    expect(await stage.tray.tooltip()).toMatch(/2 sessions are live/);
  });

  it('checks it at the host that was typed, and at no other', async () => {
    stage.cloud.clearRequests();
    await stage.tray.choose(/^Élise Moreau/, 'Check now');
    const held = new Set(tokensOf(stage.cloud, clients.refreshing).map(({ id }) => id));
    const request = await eventually('the cloud is asked', () =>
      stage.cloud.requests.find(({ tokenId }) => tokenId !== undefined && held.has(tokenId)),
    );
    expect(request).toMatchObject({ path: '/api/v2/tokens/me', status: 200 });
    expect(fake.requests).toEqual([]);
  });
});
