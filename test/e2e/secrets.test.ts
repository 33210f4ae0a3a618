import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../driver/eventually';
import { filesHolding } from '../driver/file-search';
import { memoryHolds } from '../driver/memory';
import { environmentOf, processTree, withRole } from '../driver/processes';
import { fileStage } from './file-stage';

const canary = 'fake-token-canary-7d1f2c9e4b8a60351f';

describe('a secret', () => {
  const stage = fileStage(async (one) => {
    const { control, users } = one.cloud;
    const user = users.find(({ email }) => email.startsWith('elise'))?.id;
    control.issueToken({ user, secret: canary });
    await one.startFresh();
    await one.app.window.add({ token: canary, label: 'Canary' });
    await one.app.window.says(/Canary/);
  });

  it('goes through everything that can happen to it', async () => {
    const { app, cloud, notifications, tray } = stage();
    await tray.choose(/^Canary/, 'Check now');
    const fault = cloud.control.fail(500);
    await tray.choose(/^Canary/, 'Check now');
    await tray.shows('unreachable');
    fault.remove();
    await app.window.add({ token: `${canary} with words behind it` });
    await app.window.add({ token: canary });
    expect(await app.window.refusal()).toMatch(/already in the list/);
    await stage().restart();
    await tray.says(/^Token Tray: Canary is live$/);
    cloud.control.endToken(canary);
    await tray.choose(/^Canary/, 'Check now');
    await notifications.titled(/^Canary has ended$/);
    await tray.choose('Open Token Tray');
    await stage().app.window.appears();
  });

  it('can be found where it belongs: in the keychain, and in the memory of the process that uses it', async () => {
    const { app, keychain } = stage();
    expect((await keychain.sessions()).map(({ secret }) => secret)).toEqual([expect.stringContaining(canary)]);
    expect(await memoryHolds(app.pid, canary)).toBe(true);
  });

  it('is in no other process of the app, the page included', async () => {
    const { app } = stage();
    const others = processTree(app.pid).filter(({ role }) => role !== 'main');
    expect(withRole(app.pid, 'renderer').length).toBeGreaterThan(0);
    for (const { pid } of others) expect(await memoryHolds(pid, canary)).toBe(false);
  });

  it('is in no argument and no environment of any process of the app', () => {
    const all = processTree(stage().app.pid);
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter(({ argv }) => argv.join(' ').includes(canary))).toEqual([]);
    expect(all.filter(({ pid }) => environmentOf(pid).includes(canary))).toEqual([]);
  });

  it('is in no notification, tooltip, menu or window', async () => {
    const { app, notifications, tray } = stage();
    expect(notifications.all.length).toBeGreaterThan(0);
    const shown = [
      JSON.stringify(notifications.all),
      await tray.tooltip(),
      await tray.menuText(),
      await app.window.text(),
    ];
    expect(shown.filter((text) => text.includes(canary))).toEqual([]);
    expect(shown.every((text) => text.includes('Canary'))).toBe(true);
  });

  it('is in no line of the log and on no terminal', async () => {
    const log = await eventually('the log is written', async () => {
      const text = await readFile(join(stage().dataFolder, 'logs', 'token-tray.log'), 'utf8');
      return text !== '' && text;
    });
    expect(log).toMatch(/info started/);
    expect(log).not.toContain(canary);
    expect(stage().app.output).not.toContain(canary);
  });

  it('is in no file of the desktop, while what may be there is found', async () => {
    const { app, desktop } = stage();
    await app.stop();
    expect(await filesHolding(desktop.folder, canary)).toEqual([]);
    expect(await filesHolding(desktop.folder, 'Canary')).toContain(join(stage().dataFolder, 'sessions.json'));
  });
});
