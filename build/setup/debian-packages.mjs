/** The Debian packages that each purpose needs, and which of them a machine lacks. */
import { command } from './command.mjs';

/** @typedef {'app' | 'desktop' | 'test'} Purpose */

/** @param {string} names @returns {readonly string[]} */
const list = (names) => names.split(' ');

/** What each purpose needs. Ubuntu renamed some (`…t64`); an installed package that provides the name counts. */
export const PACKAGES = Object.freeze({
  app: {
    why: 'Electron and the keychain use these',
    names: list(
      'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libxtst6 libatspi2.0-0 libnotify4 libsecret-1-0 xdg-utils',
    ),
  },
  desktop: {
    why: 'the virtual desktop: display, session bus, keychain, window manager, notifications, panel with a tray, mouse, screenshots, authorities to trust, accessibility bus, program starter, browser',
    names: list(
      'xvfb xauth dbus dbus-x11 gnome-keyring libsecret-tools openbox dunst xfce4-panel adwaita-icon-theme librsvg2-common ' +
        'fonts-inter hsetroot x11-utils xdotool scrot ' +
        'libnss3-tools at-spi2-core libglib2.0-bin chromium',
    ),
  },
  test: { why: 'tests overhear with it what the app asks of the kernel', names: list('strace') },
});

/** @param {string} text what `dpkg-query` printed: name, state and provided names, tab between, one package a line */
function installedNames(text) {
  const names = new Set();
  for (const line of text.split('\n')) {
    const [name, state, provides = ''] = line.split('\t');
    if (state !== 'installed' || name === undefined) continue;
    names.add(name);
    for (const one of provides.split(',')) {
      const provided = one.trim().split(' ')[0];
      if (provided) names.add(provided);
    }
  }
  return names;
}

/**
 * Which of the wanted packages are missing from what `dpkg-query` printed.
 * @param {readonly string[]} wanted
 * @param {string} query
 * @returns {readonly string[]}
 */
export function missingFrom(wanted, query) {
  const installed = installedNames(query);
  return wanted.filter((name) => !installed.has(name));
}

/**
 * Which of the wanted packages this machine lacks; undefined where packages are not Debian's.
 * @param {readonly string[]} wanted
 * @returns {Promise<readonly string[] | undefined>}
 */
export async function missingPackages(wanted) {
  const format = '${Package}\\t${db:Status-Status}\\t${Provides}\\n';
  const { status, output } = await command('dpkg-query', ['--show', `--showformat=${format}`]);
  return status === 0 ? missingFrom(wanted, output) : undefined;
}

/**
 * The names under which this release's archive has the wanted packages (`libasound2` is `libasound2t64` on Ubuntu 24.04).
 * @param {readonly string[]} wanted
 * @param {string} policy what `apt-cache policy` printed for each name, plain and with `t64`
 * @returns {readonly string[]}
 */
export function archiveNames(wanted, policy) {
  const offered = new Set();
  for (const block of policy.split(/\n(?=\S)/)) {
    const name = /^(\S+):$/m.exec(block)?.[1];
    if (name !== undefined && /^ {2}Candidate: (?!\(none\))/m.test(block)) offered.add(name);
  }
  return wanted.map((name) => (!offered.has(name) && offered.has(`${name}t64`) ? `${name}t64` : name));
}
