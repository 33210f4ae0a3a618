/** Loading TypeScript files of this project into plain Node, through the bundler that the project builds with. */
import { existsSync } from 'node:fs';
import { inProject, ROOT } from './project.mjs';
import { SetupFailure } from './setup-failure.mjs';

/** @returns {Promise<import('vite/module-runner').ModuleRunner>} */
async function createRunner() {
  // Not at the top of the file: there may be no node modules yet when this is first read.
  const { createServer, createServerModuleRunner } = await import('vite');
  // A server that serves nobody: it only turns a file into what Node can run. It listens and watches nowhere, so that it
  // may stay open (a script can import more at any time) without keeping the process alive.
  const server = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  return createServerModuleRunner(server.environments.ssr, { hmr: false });
}

/** @type {Promise<import('vite/module-runner').ModuleRunner> | undefined} */
let runner;

/**
 * What the script exports, for the caller to say of what type. Needs the project's node modules.
 * @param {string} path inside the project
 * @returns {Promise<unknown>}
 */
export async function loadScript(path) {
  if (!existsSync(inProject(path))) throw new SetupFailure(`${path} is not there.`);
  runner ??= createRunner();
  return (await runner).import(inProject(path));
}
