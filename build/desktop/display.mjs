/** The X display of a virtual desktop, open to nobody but the desktop's own programs. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { command } from '../setup/command.mjs';

/** @typedef {import('./process-group.mjs').ProcessGroup} ProcessGroup */

const SCREEN = '1280x800x24';

/** @param {string} file @param {string} display @param {string} cookie */
const allow = (file, display, cookie) =>
  command('xauth', ['-q', '-f', file, 'source', '-'], { input: `add ${display} . ${cookie}\n` });

/**
 * Starts an X server on a display number that it chooses itself, so that no two desktops meet.
 * @param {ProcessGroup} group
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder a private folder of the desktop
 * @returns {Promise<Readonly<{ DISPLAY: string, XAUTHORITY: string }>>}
 */
export async function startDisplay(group, env, folder) {
  const XAUTHORITY = join(folder, 'xauthority');
  const cookie = randomBytes(16).toString('hex');
  // The server takes the cookie from any entry; the clients look for their display's, which is known only afterwards.
  await allow(XAUTHORITY, ':0', cookie);
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset', '-auth', XAUTHORITY];
  const number = await group.startAndHear('Xvfb', args, env);
  const DISPLAY = `:${number}`;
  await allow(XAUTHORITY, DISPLAY, cookie);
  return { DISPLAY, XAUTHORITY };
}
