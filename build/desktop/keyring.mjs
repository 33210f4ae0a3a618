/** The keychain of a virtual desktop: a real gnome-keyring, unlocked by a password that is known to nobody's real data. */
import { connect } from 'node:net';
import { join } from 'node:path';
import { command } from '../setup/command.mjs';
import { Service } from './service.mjs';

/** @typedef {import('./process-group.mjs').ProcessGroup} ProcessGroup */

/** What a person of this desktop types where the keychain asks. */
export const PASSWORD = 'virtual-desktop';
const COMMON = ['--foreground', '--components=secrets'];
const SECRETS = ['--session', '--print-reply', '--dest=org.freedesktop.secrets', '/org/freedesktop/secrets'];

/** The operation of the daemon's control socket that a sign-in uses. */
const UNLOCK = 1;

/**
 * One request to the daemon's control socket: a byte that carries our credentials, then lengths and numbers as 32-bit
 * words with the highest byte first.
 * @param {string} socket
 * @param {number} operation
 * @param {string} argument
 * @returns {Promise<number>} 0 for done
 */
function control(socket, operation, argument) {
  const text = Buffer.from(argument);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(12 + text.length, 1);
  head.writeUInt32BE(operation, 5);
  head.writeUInt32BE(text.length, 9);
  return new Promise((resolve, reject) => {
    let answer = Buffer.alloc(0);
    const connection = connect(socket, () => connection.write(Buffer.concat([head, text])));
    connection.setTimeout(10_000, () => connection.destroy(new Error('The keyring did not answer')));
    connection.once('error', reject);
    connection.on('data', (data) => {
      answer = Buffer.concat([answer, data]);
      if (answer.length < 8) return;
      resolve(answer.readUInt32BE(4));
      connection.destroy();
    });
  });
}

export class Keyring {
  /** @readonly */
  #env;
  /** @readonly */
  #service;

  /** @param {ProcessGroup} group @param {NodeJS.ProcessEnv} env */
  constructor(group, env) {
    this.#env = env;
    const about = { name: 'org.freedesktop.secrets', program: 'gnome-keyring-daemon', args: COMMON };
    this.#service = new Service(group, env, about);
  }

  get pid() {
    return this.#service.pid;
  }

  /** Starts it with what it held before. @param {Readonly<{ locked?: boolean }>} [options] `locked` leaves it so */
  async start({ locked = false } = {}) {
    await (locked ? this.#service.start() : this.#service.start({ args: [...COMMON, '--unlock'], input: PASSWORD }));
  }

  async stop() {
    await this.#service.stop();
  }

  /** Locks every collection, as the screen lock of some desktops does. */
  async lock() {
    const { status, output } = await command(
      'dbus-send',
      [...SECRETS, 'org.freedesktop.Secret.Service.Lock', 'array:objpath:/org/freedesktop/secrets/collection/login'],
      { env: this.#env, timeoutMs: 10_000 },
    );
    if (status !== 0) throw new Error(`The keyring could not be locked: ${output}`);
  }

  /** Unlocks it with its password, as signing in to a desktop does: without a prompt. */
  async unlock() {
    const answer = await control(join(this.#env['XDG_RUNTIME_DIR'] ?? '', 'keyring/control'), UNLOCK, PASSWORD);
    if (answer !== 0) throw new Error(`The keyring could not be unlocked: it answered ${answer}`);
  }

  /** Whether it is locked now. */
  async isLocked() {
    const property = ['string:org.freedesktop.Secret.Collection', 'string:Locked'];
    const login = [...SECRETS.slice(0, -1), '/org/freedesktop/secrets/collection/login'];
    const { output } = await command('dbus-send', [...login, 'org.freedesktop.DBus.Properties.Get', ...property], {
      env: this.#env,
      timeoutMs: 10_000,
    });
    return /boolean true/.test(output);
  }
}
