import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import type { Result } from '../../src/shared/failure';
import { eventually, passTime } from '../driver/eventually';
import { sendCommand } from '../driver/send-command';
import { fileStage } from './file-stage';

const done = { ok: true, value: null } as const;

describe('a preference', () => {
  const stage = fileStage(async (one) => {
    await one.set({ pollSeconds: 3600 });
    await one.startFresh();
    const token = one.cloud.token('jonas').secret;
    const { page } = one.app.window;
    await sendCommand(page, 'addSession', {
      token,
      regionId: 'local',
      label: 'Kept',
      mode: 'observe',
      storage: 'keychain',
    });
    await one.tray.says(/^Token Tray: Kept is live$/);
  });
  const set = (change: Parameters<typeof sendCommand<'changeSettings'>>[2]): Promise<Result<unknown>> =>
    sendCommand(stage().app.window.page, 'changeSettings', change);
  const shortcut = (): Promise<string> =>
    stage().app.window.page.evaluate(`window.tokenTray.getSnapshot().then(({ value }) => value.app.shortcut)`);
  const autostart = (): string => join(stage().desktop.env['XDG_CONFIG_HOME'] ?? '', 'autostart', 'token-tray.desktop');
  const kept = (): Record<string, unknown> =>
    JSON.parse(readFileSync(join(stage().dataFolder, 'settings.json'), 'utf8')) as Record<string, unknown>;

  it('of a shorter interval has sessions checked without waiting for the end of the longer one', async () => {
    const { cloud } = stage();
    cloud.clearRequests();
    expect(await set({ pollSeconds: 15 })).toEqual(done);
    await eventually('a check comes', () => cloud.requests.length > 0, 18_000);
    expect(kept()).toMatchObject({ version: 2, pollSeconds: 15 });
  });

  it('out of its range changes nothing', async () => {
    expect(await set({ pollSeconds: 5 })).toEqual({ ok: false, failure: { kind: 'command-refused' } });
    expect(kept()).toMatchObject({ pollSeconds: 15 });
  });

  it('of a theme is followed by the window at once', async () => {
    const { app } = stage();
    const isDark = (): Promise<boolean> => app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
    const ground = (): Promise<string> =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor() ?? '');
    const light = await ground();
    expect(await set({ theme: 'dark' })).toEqual(done);
    expect(await isDark()).toBe(true);
    expect(await ground()).not.toBe(light);
    expect(await set({ theme: 'light' })).toEqual(done);
    expect(await isDark()).toBe(false);
    expect(await ground()).toBe(light);
  });

  it('of a shortcut opens the window from wherever the keyboard is, and no longer when it is off', async () => {
    const { app, pointer } = stage();
    expect(await set({ shortcut: { on: true, keys: 'Control+Alt+K' } })).toEqual(done);
    expect(await shortcut()).toBe('set');
    await app.window.close();
    expect(await app.window.isVisible()).toBe(false);
    await pointer.press('ctrl+alt+k');
    await app.window.appears();
    expect(await set({ shortcut: { on: false, keys: 'Control+Alt+K' } })).toEqual(done);
    await app.window.close();
    await pointer.press('ctrl+alt+k');
    await passTime(700);
    expect(await app.window.isVisible()).toBe(false);
    await stage().tray.choose('Open Token Tray');
    await app.window.appears();
  });

  it('of a shortcut that another program holds is told as taken', async () => {
    // The window manager of this desktop closes windows with it.
    await set({ shortcut: { on: true, keys: 'Alt+F4' } });
    expect(await shortcut()).toBe('taken');
    await set({ shortcut: { on: false, keys: 'Alt+F4' } });
    expect(await shortcut()).toBe('off');
  });

  it('of starting at login is a file that the desktop’s own starter starts this app with', async () => {
    const { app, desktop, tray } = stage();
    expect(await set({ startAtLogin: true })).toEqual(done);
    const text = readFileSync(autostart(), 'utf8');
    expect(text).toContain('\nExec=');
    expect(text).toContain('--at-login');
    await app.stop();
    // The app would hold on to the streams of whoever waits for it.
    const starter = ['-c', 'gio launch "$1" >/dev/null 2>&1 &', 'sh', autostart()];
    await command('sh', starter, { env: desktop.env, timeoutMs: 20_000 });
    await tray.says(/Kept is live/, 20_000);
    const pid = await tray.pid();
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toContain('--at-login');
    // The windows of this desktop, seen by another program: none of them is the app's.
    expect(await stage().pointer.windowsOf('Token Tray')).toEqual([]);
    process.kill(pid, 'SIGTERM');
    await eventually('it is gone', () => !existsSync(`/proc/${pid}`));
    await stage().start();
    await tray.choose('Open Token Tray');
    await stage().app.window.appears();
  });

  it('of starting at login is off where a person took it out of the desktop’s list', async () => {
    writeFileSync(autostart(), `${readFileSync(autostart(), 'utf8')}Hidden=true\n`);
    await stage().restart();
    await stage().tray.choose('Open Token Tray');
    const { page } = { page: await stage().app.window.appears() };
    const on = await page.evaluate(`window.tokenTray.getSnapshot().then(({ value }) => value.settings.startAtLogin)`);
    expect(on).toBe(false);
    await set({ startAtLogin: true });
    expect(readFileSync(autostart(), 'utf8')).not.toContain('Hidden');
    await set({ startAtLogin: false });
    expect(existsSync(autostart())).toBe(false);
  });

  it('that can’t be read leaves the others as they are, and a damaged file is set aside and named', async () => {
    const { app, dataFolder } = stage();
    await app.stop();
    writeFileSync(join(dataFolder, 'settings.json'), '{"version":2,');
    await stage().start();
    await stage().tray.choose('Open Token Tray');
    const page = await stage().app.window.appears();
    const failures = await page.evaluate(`window.tokenTray.getSnapshot().then(({ value }) => value.diskFailures)`);
    expect(failures).toEqual([{ kind: 'disk', why: 'damaged', file: 'settings.json' }]);
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('settings.damaged-'))).toHaveLength(1);
  });
});
