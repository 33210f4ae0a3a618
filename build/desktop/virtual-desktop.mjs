/**
 * A whole desktop for a machine without one: display, session bus, unlocked keychain, window manager, notifications, and a
 * panel with a tray. Everything is real, in fresh folders of its own, and gone when it is stopped. Linux only; its
 * programs are what `ensureSystemLibraries(['desktop'])` installs.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../setup/command.mjs';
import { startDisplay } from './display.mjs';
import { Keyring } from './keyring.mjs';
import { ProcessGroup } from './process-group.mjs';
import { Service } from './service.mjs';
import { startSessionBus } from './session-bus.mjs';
import { layOutHome } from './settings.mjs';

/**
 * @typedef {Readonly<Record<string, string>>} DesktopEnvironment everything that a program of this desktop gets;
 * what is started with it ends with the desktop
 *
 * @typedef {Readonly<{
 *   env: DesktopEnvironment,
 *   display: string,
 *   folder: string,
 *   panel: Service,
 *   notifications: Service,
 *   keyring: Keyring,
 *   restartPanel: () => Promise<void>,
 *   startNotifications: () => Promise<void>,
 *   stopNotifications: () => Promise<void>,
 *   startKeyring: (options?: Readonly<{ locked?: boolean }>) => Promise<void>,
 *   stopKeyring: () => Promise<void>,
 *   lockKeyring: () => Promise<void>,
 *   unlockKeyring: () => Promise<void>,
 *   screenshot: (file: string) => Promise<void>,
 *   stop: () => Promise<void>,
 * }>} VirtualDesktop `panel.pid`, `notifications.pid` and `keyring.pid` are for tests that kill; `folder` holds its home
 */

/** Passed on from outside; all else is the desktop's own, so that no run sees another's, or the person's, session. */
const KEPT = ['PATH', 'TZ', 'USER', 'LOGNAME', 'CI'];

/** @param {NodeJS.ProcessEnv} from @returns {Record<string, string>} */
function baseEnvironment(from) {
  /** @type {Record<string, string>} */
  const kept = {};
  for (const name of KEPT) {
    const value = from[name];
    if (value !== undefined) kept[name] = value;
  }
  return {
    ...kept,
    LANG: 'C.UTF-8',
    XDG_SESSION_TYPE: 'x11',
    XDG_CURRENT_DESKTOP: 'XFCE',
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    // Settings come from files in the desktop's own home.
    GSETTINGS_BACKEND: 'memory',
  };
}

/** What is still to be ended when this process ends, however it ends. @type {Set<() => void>} */
const open = new Set();

function endAll() {
  for (const end of open) end();
  open.clear();
}

/** @param {NodeJS.Signals} signal */
function onSignal(signal) {
  endAll();
  process.off(signal, onSignal);
  process.kill(process.pid, signal);
}

/** @param {() => void} end */
function endWithUs(end) {
  if (open.size === 0) {
    process.once('exit', endAll);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, onSignal);
  }
  open.add(end);
}

/** @param {() => void} end */
function endNoMore(end) {
  open.delete(end);
  if (open.size > 0) return;
  process.off('exit', endAll);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.off(signal, onSignal);
}

/**
 * Starts a desktop. It is ready when this returns: the tray host, the notification daemon and the keychain answer.
 * @returns {Promise<VirtualDesktop>}
 */
export async function startDesktop() {
  const group = new ProcessGroup(randomUUID());
  // The sockets in it must stay below the 108 bytes that a socket's path may have.
  const folder = mkdtempSync(join(tmpdir(), 'tt-desk-'));
  const end = () => {
    group.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  endWithUs(end);
  const stop = async () => {
    await group.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    endNoMore(end);
  };
  try {
    return await furnish(group, folder, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {ProcessGroup} group @param {string} folder @param {() => Promise<void>} stop @returns {Promise<VirtualDesktop>} */
async function furnish(group, folder, stop) {
  /** @type {Record<string, string>} */
  const env = { ...baseEnvironment(process.env), ...layOutHome(folder), ...group.mark };
  Object.assign(env, await startDisplay(group, env, folder));
  Object.assign(env, await startSessionBus(group, env, folder));
  const keyring = new Keyring(group, env);
  const panel = new Service(group, env, {
    name: 'org.kde.StatusNotifierWatcher',
    program: 'xfce4-panel',
    args: ['--disable-wm-check', '--sm-client-disable'],
  });
  const notifications = new Service(group, env, { name: 'org.freedesktop.Notifications', program: 'dunst', args: [] });
  group.start('openbox', ['--sm-disable'], env);
  await command('hsetroot', ['-add', '#dfe6ea', '-add', '#b9c7d1', '-gradient', '160'], { env });
  await Promise.all([keyring.start(), notifications.start(), panel.start()]);
  return {
    env,
    display: env['DISPLAY'] ?? '',
    folder,
    panel,
    notifications,
    keyring,
    restartPanel: () => panel.restart(),
    startNotifications: () => notifications.start(),
    stopNotifications: () => notifications.stop(),
    startKeyring: (options) => keyring.start(options),
    stopKeyring: () => keyring.stop(),
    lockKeyring: () => keyring.lock(),
    unlockKeyring: () => keyring.unlock(),
    async screenshot(file) {
      const { status, output } = await command('scrot', ['--overwrite', '--silent', file], { env, timeoutMs: 15_000 });
      if (status !== 0) throw new Error(`No screenshot could be taken: ${output}`);
    },
    stop,
  };
}

/**
 * Runs something on a desktop that is there for it alone.
 * @template T
 * @param {(desktop: VirtualDesktop) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDesktop(work) {
  const desktop = await startDesktop();
  try {
    return await work(desktop);
  } finally {
    await desktop.stop();
  }
}
