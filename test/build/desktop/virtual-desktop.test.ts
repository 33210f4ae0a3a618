import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOwned } from '../../../build/desktop/bus-name.mjs';
import { startDesktop, withDesktop, type VirtualDesktop } from '../../../build/desktop/virtual-desktop.mjs';
import { command } from '../../../build/setup/command.mjs';

const TRAY = 'org.kde.StatusNotifierWatcher';
const NOTIFICATIONS = 'org.freedesktop.Notifications';
const KEYCHAIN = 'org.freedesktop.secrets';

const running = (pid: number): boolean =>
  existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

describe('the virtual desktop', () => {
  let desktop: VirtualDesktop;

  beforeAll(async () => {
    desktop = await startDesktop();
  });

  afterAll(async () => {
    await desktop.stop();
  });

  const secretTool = (args: readonly string[], input?: string): ReturnType<typeof command> =>
    command('secret-tool', args, { env: desktop.env, timeoutMs: 10_000, ...(input === undefined ? {} : { input }) });

  it.each([TRAY, NOTIFICATIONS, KEYCHAIN])('has someone who answers for %s', async (name) => {
    expect(await isOwned(desktop.env, name)).toBe(true);
  });

  it('keeps a secret through a restart of the keychain, and gives it to nobody while locked', async () => {
    await secretTool(['store', '--label=desktop test', 'service', 'desktop-test'], 'fake-token-desktop');
    await desktop.stopKeyring();
    expect(await isOwned(desktop.env, KEYCHAIN)).toBe(false);
    await desktop.startKeyring({ locked: true });
    expect(await desktop.keyring.isLocked()).toBe(true);
    await desktop.unlockKeyring();
    expect((await secretTool(['lookup', 'service', 'desktop-test'])).output).toBe('fake-token-desktop');
    await desktop.lockKeyring();
    expect(await desktop.keyring.isLocked()).toBe(true);
    await desktop.unlockKeyring();
    expect(await desktop.keyring.isLocked()).toBe(false);
  });

  it('can lose its notifications, which nobody brings back until it is told to', async () => {
    await desktop.stopNotifications();
    await command('dbus-send', ['--session', `--dest=${NOTIFICATIONS}`, '/', 'org.freedesktop.DBus.Peer.Ping'], {
      env: desktop.env,
    });
    expect(await isOwned(desktop.env, NOTIFICATIONS)).toBe(false);
    await desktop.startNotifications();
    expect(await isOwned(desktop.env, NOTIFICATIONS)).toBe(true);
  });

  it('can have its panel taken away and brought back as another process', async () => {
    const { pid } = desktop.panel;
    await desktop.restartPanel();
    expect(desktop.panel.pid).not.toBe(pid);
    expect(await isOwned(desktop.env, TRAY)).toBe(true);
  });

  it('takes a picture of itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tt-shot-'));
    const file = join(folder, 'desktop.png');
    await desktop.screenshot(file);
    const png = readFileSync(file);
    rmSync(folder, { recursive: true });
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
  });

  it('has a display that a stranger without its cookie does not get', async () => {
    const { XAUTHORITY: _cookie, ...stranger } = desktop.env;
    expect((await command('xdpyinfo', [], { env: stranger })).status).not.toBe(0);
    expect((await command('xdpyinfo', [], { env: desktop.env })).status).toBe(0);
  });

  it('has a runtime folder for nobody else', () => {
    expect(statSync(desktop.env['XDG_RUNTIME_DIR'] ?? '').mode & 0o777).toBe(0o700);
  });
});

describe('the end of a virtual desktop', () => {
  it('leaves no process and no file behind, not even of a program that went its own way', async () => {
    const left = await withDesktop(async ({ env, folder, panel, keyring, notifications }) => {
      const script = 'setsid sleep 600 >/dev/null 2>&1 & echo $!';
      const stray = Number((await command('sh', ['-c', script], { env })).output);
      return { folder, pids: [stray, panel.pid ?? 0, keyring.pid ?? 0, notifications.pid ?? 0] };
    });
    expect(left.pids.filter(running)).toEqual([]);
    expect(existsSync(left.folder)).toBe(false);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'])('comes with %s to the program that started it', async (signal) => {
    const module = new URL('../../../build/desktop/virtual-desktop.mjs', import.meta.url).href;
    const script = `import { startDesktop } from '${module}';
      const { folder, panel, keyring } = await startDesktop();
      console.log(JSON.stringify({ folder, pids: [panel.pid, keyring.pid] }));
      process.kill(process.pid, '${signal}');
      setInterval(() => undefined, 1000);`;
    const { output } = await command(process.execPath, ['--input-type=module', '-e', script], { timeoutMs: 30_000 });
    const { folder, pids } = JSON.parse(output) as { readonly folder: string; readonly pids: readonly number[] };
    await expect.poll(() => pids.filter(running)).toEqual([]);
    // Nothing can tidy up after SIGKILL, which is for the system's own cleaning of temporary files.
    expect(existsSync(folder)).toBe(signal === 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
});
