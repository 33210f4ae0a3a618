/** Loading a TypeScript file of this project into plain Node, through the bundler that the project builds with. */
import { existsSync } from 'node:fs';
import { inProject, ROOT } from './project.mjs';
import { SetupFailure } from './setup-failure.mjs';

/**
 * What the script exports, for the caller to say of what type. Needs the project's node modules.
 * @param {string} path inside the project
 * @returns {Promise<unknown>}
 */
export async function loadScript(path) {
  if (!existsSync(inProject(path))) throw new SetupFailure(`${path} is not there.`);
  // Not at the top of the file: there may be no node modules yet when this is first read.
  const { runnerImport } = await import('vite');
  const loaded = await runnerImport(inProject(path), { root: ROOT, configFile: false, logLevel: 'error' });
  return /** @type {{ readonly module: unknown }} */ (loaded).module;
}
