/** The system's own packages that a task needs, installed where that can be done, and named exactly where it can't. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { command } from './command.mjs';
import { archiveNames, missingPackages, PACKAGES } from './debian-packages.mjs';
import { say } from './project.mjs';
import { SetupFailure } from './setup-failure.mjs';

/** @typedef {import('./debian-packages.mjs').Purpose} Purpose */

/** By what can be seen that a purpose lacks something. @type {Readonly<Record<Purpose, readonly string[]>>} */
const PROGRAMS = {
  app: [],
  desktop: [
    'Xvfb',
    'xauth',
    'dbus-daemon',
    'gnome-keyring-daemon',
    'secret-tool',
    'openbox',
    'dunst',
    'xfce4-panel',
    'hsetroot',
    'scrot',
    'certutil',
    'xdotool',
    'xdg-open',
    'gio',
    'chromium',
  ],
  test: ['strace'],
};

/** @param {string} program */
function onPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A Linux without Debian's packages: nothing is installed, but what can be seen to be missing is named. @param {readonly Purpose[]} purposes */
function checkByHand(purposes) {
  const lacking = purposes.filter((purpose) => PROGRAMS[purpose].some((program) => !onPath(program)));
  const missing = lacking.flatMap((purpose) => PROGRAMS[purpose].filter((program) => !onPath(program)));
  if (missing.length === 0) return;
  throw new SetupFailure(
    `This Linux has no Debian packages, so nothing was installed. Missing: ${missing.join(', ')}.\n` +
      `Install what your system calls: ${lacking.flatMap((purpose) => PACKAGES[purpose].names).join(' ')}`,
  );
}

/** How to run a program as root here, or undefined. @returns {Promise<readonly string[] | undefined>} */
async function asRoot() {
  if (process.getuid?.() === 0) return [];
  return (await command('sudo', ['-n', 'true'])).status === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {readonly string[]} root @param {readonly string[]} args */
async function aptGet(root, args) {
  const [program = 'apt-get', ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return command(program, rest);
}

/** @param {readonly string[]} missing */
async function install(missing) {
  const names = archiveNames(
    missing,
    (await command('apt-cache', ['policy', ...missing.flatMap((name) => [name, `${name}t64`])])).output,
  );
  const line = `apt-get install --yes --no-install-recommends ${names.join(' ')}`;
  const root = await asRoot();
  if (root === undefined) {
    throw new SetupFailure(
      `That needs root here, and sudo asks for a password. Run this, then try again:\n\n  sudo ${line}\n`,
    );
  }
  const args = line.split(' ').slice(1);
  let result = await aptGet(root, args);
  if (result.status !== 0) {
    // The usual cause is a list of packages that is missing or out of date.
    await aptGet(root, ['update']);
    const renamed = archiveNames(
      missing,
      (await command('apt-cache', ['policy', ...missing.flatMap((name) => [name, `${name}t64`])])).output,
    );
    result = await aptGet(root, ['install', '--yes', '--no-install-recommends', ...renamed]);
  }
  if (result.status !== 0) {
    throw new SetupFailure(
      `apt-get failed:\n${result.output.trim()}\n\nRun this by hand, then try again:\n\n  sudo ${line}\n`,
    );
  }
}

/**
 * Makes the system packages for these purposes be there. Only missing ones are installed, and only after saying so. On
 * macOS and Windows there is nothing to install.
 * @param {readonly Purpose[]} purposes
 * @returns {Promise<void>}
 * @throws {SetupFailure} with the exact command to run, where they can't be installed from here
 */
export async function ensureSystemLibraries(purposes) {
  if (process.platform !== 'linux') return;
  const missing = await missingPackages(purposes.flatMap((purpose) => PACKAGES[purpose].names));
  if (missing === undefined) {
    checkByHand(purposes);
    return;
  }
  if (missing.length === 0) return;
  for (const purpose of purposes) {
    const { names, why } = PACKAGES[purpose];
    const part = missing.filter((name) => names.includes(name));
    if (part.length > 0) say(`Installing Debian packages (${why}): ${part.join(' ')}`);
  }
  await install(missing);
}
