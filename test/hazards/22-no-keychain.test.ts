import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesHolding } from '../driver/file-search';
import { fileStage } from '../e2e/file-stage';

describe('a computer without a keychain', () => {
  const stage = fileStage(async (one) => {
    await one.desktop.stopKeyring();
    await one.startFresh();
  });

  const token = (): string => stage().cloud.token('jonas').secret;

  it('is told so, and the token is not kept anywhere without being asked', async () => {
    const { app, tray } = stage();
    await app.window.add({ token: token() });
    expect(await app.window.refusal()).toMatch(/This computer offers no keychain/);
    await tray.entry('No keychain on this computer');
    expect(await tray.menuText()).not.toMatch(/Jonas/);
  });

  it('can hold the session in memory, where the person agrees to that', async () => {
    const { app, tray } = stage();
    await app.window.fillAdd({ token: token(), storage: 'memory' });
    expect(await app.window.text()).toMatch(/Written nowhere\. It is gone when Token Tray quits/);
    await app.window.press('Verify and add');
    await app.window.says(/memory, until Token Tray quits/);
    await tray.says(/Jonas Keller is live/);
  });

  it('has the token in no file', async () => {
    const { desktop } = stage();
    const control = join(desktop.folder, 'control.txt');
    await writeFile(control, `A token that a file holds: ${token()}\n`);
    expect(await filesHolding(desktop.folder, token())).toEqual([control]);
    await rm(control);
    expect(await filesHolding(desktop.folder, token())).toEqual([]);
  });

  it('has the session no more after a restart', async () => {
    const { tray } = stage();
    await stage().restart();
    await tray.says(/no sessions yet/);
    expect(await filesHolding(stage().desktop.folder, token())).toEqual([]);
  });

  it('uses a keychain that comes later', async () => {
    const { desktop, keychain, tray } = stage();
    await desktop.startKeyring();
    await tray.choose('Open Token Tray');
    const { window } = stage().app;
    await window.appears();
    await window.add({ token: token() });
    await window.says(/the keychain\n/);
    expect(await keychain.sessions()).toHaveLength(1);
  });
});
