import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { fileStage } from '../e2e/file-stage';
import { snapshotOf } from './snapshot-of';

describe('a keychain that is locked', () => {
  const stage = fileStage(async (one) => {
    await one.startFresh();
    await one.app.window.add({ token: one.cloud.token('jonas').secret });
    await one.app.window.says(/Jonas Keller/);
  });

  it('is told in tray, window and a notification when the app starts, and the sessions stay in the list', async () => {
    const { app, cloud, desktop, notifications, tray } = stage();
    await app.stop();
    await desktop.lockKeyring();
    cloud.clearRequests();
    await stage().start();
    await tray.says(/^Token Tray: the keychain is locked: Jonas Keller is not checked$/);
    await tray.shows('locked');
    await notifications.titled(/^The keychain is locked$/);
    expect(await tray.menuText()).toMatch(
      /The keychain is locked\nAsk the keychain again\nJonas Keller: Keychain locked/,
    );
    await tray.choose('Open Token Tray');
    await stage().app.window.appears();
    expect(await stage().app.window.says(/The keychain is locked/)).toMatch(/Jonas Keller/);
    expect(cloud.requests).toEqual([]);
  });

  it('keeps nothing else from working while its question is ignored: network, files and other sessions go on', async () => {
    const { app, cloud, dataFolder, prompt } = stage();
    await prompt.appears();
    const { page } = app.window;
    const list = readFileSync(join(dataFolder, 'sessions.json'), 'utf8');
    const token = cloud.token('elise').secret;
    const keeping = { regionId: 'local', label: 'In memory', mode: 'observe', storage: 'memory' } as const;
    const before = performance.now();
    expect(await sendCommand(page, 'addSession', { token, ...keeping })).toMatchObject({ ok: true });
    expect(await sendCommand(page, 'changeSettings', { pollSeconds: 45 })).toMatchObject({ ok: true });
    expect(await sendCommand(page, 'checkAll')).toMatchObject({ ok: true });
    expect(performance.now() - before).toBeLessThan(5000);
    expect(readFileSync(join(dataFolder, 'settings.json'), 'utf8')).toMatch(/"pollSeconds": 45/);
    expect((await snapshotOf(app)).sessions.map(({ status }) => status.kind).toSorted()).toEqual(['active', 'locked']);
    expect(await prompt.isShown()).toBe(true);
    // Of the session that is locked nothing was dropped, in the list as little as in the keychain.
    expect(readFileSync(join(dataFolder, 'sessions.json'), 'utf8')).toBe(list);
    const { sessions } = await snapshotOf(app);
    const memory = sessions.find(({ label }) => label === 'In memory');
    expect(await sendCommand(page, 'forgetSession', { sessionId: memory?.id ?? '' })).toMatchObject({ ok: true });
  });

  it('heals after it was unlocked elsewhere, without a click, while its own question is still ignored', async () => {
    const { app, desktop, notifications, prompt, tray } = stage();
    expect(await prompt.isShown()).toBe(true);
    await desktop.unlockKeyring();
    await tray.says(/^Token Tray: Jonas Keller is live$/);
    await tray.shows('active');
    await notifications.titled(/^The keychain answers again$/);
    await app.window.says(/Your session is live/);
    expect(await app.window.text()).not.toMatch(/keychain is locked/);
    // The desktop leaves it on the screen.
    await prompt.dismiss();
  });

  it('goes on with what it has when it is locked later', async () => {
    const { cloud, desktop, tray } = stage();
    await desktop.lockKeyring();
    cloud.clearRequests();
    await tray.choose(/^Jonas Keller/, 'Check now');
    await eventually('the session is checked all the same', () => cloud.requests.some(({ status }) => status === 200));
    expect(await tray.icon()).toBe('active');
  });

  it('takes no new session where the person calls its question off', async () => {
    const { app, cloud, prompt, tray } = stage();
    const added = app.window.add({ token: cloud.token('elise').secret });
    await prompt.dismiss();
    await added;
    expect(await app.window.refusal()).toMatch(/The keychain is locked\. Unlock it and try again\./);
    expect(await tray.menuText()).not.toMatch(/Élise/);
  });

  it('takes the new session once the person has given the password that it asks for', async () => {
    const { app, cloud, keychain, prompt } = stage();
    const added = app.window.add({ token: cloud.token('elise').secret });
    await prompt.unlock();
    await added;
    await app.window.says(/Élise Moreau/);
    expect(await keychain.sessions()).toHaveLength(2);
  });

  it('is asked again when a person wants that in the tray, after they called off its question at the start', async () => {
    const { app, desktop, prompt, tray } = stage();
    await app.stop();
    await desktop.lockKeyring();
    await stage().start();
    await prompt.dismiss();
    await tray.says(/the keychain is locked/);
    await tray.choose('Ask the keychain again');
    await prompt.unlock();
    await tray.says(/^Token Tray: 2 sessions are live$/);
    expect(await tray.icon()).toBe('active');
    await tray.choose('Open Token Tray');
    await stage().app.window.appears();
  });

  it('is used again after its service was killed and started anew under the app', async () => {
    const { app, cloud, desktop, keychain } = stage();
    const { pid } = desktop.keyring;
    if (pid === undefined) throw new Error('The keychain does not run');
    process.kill(pid, 'SIGKILL');
    await desktop.stopKeyring();
    await app.window.add({ token: cloud.token('pavel').secret });
    expect(await app.window.refusal()).toMatch(/no keychain/);
    await desktop.startKeyring();
    await app.window.add({ token: cloud.token('pavel').secret });
    await app.window.says(/Pavel Dvořák/);
    expect(await keychain.sessions()).toHaveLength(3);
  });
});
