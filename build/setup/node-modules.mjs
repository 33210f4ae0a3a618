/** The packages of package-lock.json, installed when they are missing or are not the ones that the lock file names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command.mjs';
import { ROOT, say } from './project.mjs';
import { SetupFailure } from './setup-failure.mjs';

/** @typedef {Readonly<{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Entry */
/** @typedef {Readonly<Record<string, Entry>>} Entries */

/** @param {string} file @returns {Entries} */
function entries(file) {
  const lock = /** @type {{ packages?: Entries }} */ (JSON.parse(readFileSync(file, 'utf8')));
  return lock.packages ?? {};
}

/**
 * Why the packages must be installed, in words, or undefined when what is there is what the lock file names. Contents are
 * compared and not times, which a checkout or a copy sets anew.
 * @param {string} [root] the project's folder
 * @returns {string | undefined}
 */
export function staleNodeModules(root = ROOT) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'they are not there yet';
  const wanted = entries(join(root, 'package-lock.json'));
  const found = entries(record);
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const here = found[path];
    if (here === undefined) {
      // What belongs to another platform is left out by npm, and that is right.
      if (entry.optional === true || entry.devOptional === true || entry.peer === true) continue;
      return `${path} is missing`;
    }
    if (here.version !== entry.version || here.integrity !== entry.integrity) return `${path} has changed`;
  }
  return Object.keys(found).some((path) => wanted[path] === undefined) ? 'some are no longer wanted' : undefined;
}

/**
 * Makes the packages be there. Says what and why before it does anything, and nothing when there is nothing to do.
 * @returns {Promise<void>}
 */
export async function ensureNodeModules() {
  const reason = staleNodeModules();
  if (reason === undefined) return;
  say(`Installing the project's packages with npm ci: ${reason}.`);
  // npm's own warnings (an engine field, a deprecated dependency of a tool) are noise to a newcomer, so only errors count.
  const { status, output } = await command('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT });
  if (status !== 0) throw new SetupFailure(`npm ci failed:\n${output.trim()}`);
}
