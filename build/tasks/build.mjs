/** `npm run build`: main, preload and page into out/, by the settings of electron.vite.config.ts. */
import { command } from '../setup/command.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { inProject, ROOT, say } from '../setup/project.mjs';

/** @type {import('../run.mjs').Task} */
export async function task() {
  await ensureNodeModules();
  const cli = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const { status, output } = await command(process.execPath, [cli, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    // The oldest Electron that the output must run on: it can't load an ES module as main, and electron-vite then says so.
    env: { ...process.env, ELECTRON_MAJOR_VER: '25' },
  });
  if (status !== 0 || output.trim() !== '') say(output.trim());
  return status;
}
