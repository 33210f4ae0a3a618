/** Starting the app, as built in this tree, on the Electron of this machine. */
import { spawn } from 'node:child_process';
import { launchArguments } from './launch-arguments.mjs';
import { ROOT } from './project.mjs';

/** Whether this session has a display for the app to be seen on. */
export const hasDisplay = () =>
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY'] ?? '') ||
  Boolean(process.env['WAYLAND_DISPLAY'] ?? '');

/**
 * Runs the app in this terminal until it ends.
 * @param {Readonly<{ path: string }>} electron
 * @param {readonly string[]} args of the app
 * @returns {Promise<number>} its exit code
 */
export function runApp(electron, args) {
  const child = spawn(electron.path, [...launchArguments(), ROOT, ...args], { cwd: ROOT, stdio: 'inherit' });
  // The terminal's Ctrl+C reaches the app too: it ends by itself, and only then do we.
  const patience = () => undefined;
  process.on('SIGINT', patience);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', patience);
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}
