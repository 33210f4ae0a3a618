/** Waiting for a service of a session bus, by asking the bus itself. */
import { setTimeout as wait } from 'node:timers/promises';
import { command } from '../setup/command.mjs';

/**
 * Whether someone owns this name on the bus.
 * @param {NodeJS.ProcessEnv} env of the desktop
 * @param {string} name such as org.kde.StatusNotifierWatcher
 * @returns {Promise<boolean>}
 */
export async function isOwned(env, name) {
  const bus = ['--session', '--print-reply=literal', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus'];
  const { output } = await command('dbus-send', [...bus, 'org.freedesktop.DBus.NameHasOwner', `string:${name}`], {
    env,
    timeoutMs: 5000,
  });
  return /boolean true/.test(output);
}

/**
 * Waits until the name is owned, or until it no longer is.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {boolean} owned
 * @param {number} [limitMs]
 * @throws {Error} when it does not happen in time
 */
export async function nameBecomes(env, name, owned, limitMs = 30_000) {
  const end = performance.now() + limitMs;
  while ((await isOwned(env, name)) !== owned) {
    if (performance.now() > end) {
      throw new Error(`${name} was not ${owned ? 'owned' : 'given up'} within ${limitMs} ms`);
    }
    await wait(50);
  }
}
