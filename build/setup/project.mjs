/** Where things are in this project's tree, and where its tools keep what can be fetched again. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** A path inside the project. @param {readonly string[]} parts */
export const inProject = (...parts) => join(ROOT, ...parts);

/** A path in this user's cache folder. Everything there can be deleted at any time. @param {readonly string[]} parts */
export function inCache(...parts) {
  const named = process.env[process.platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME'] ?? '';
  const usual = join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
  return join(named === '' ? usual : named, 'token-tray', ...parts);
}

/** Tells the person what is being done, and why. @param {string} text */
export const say = (text) => process.stdout.write(`${text}\n`);
