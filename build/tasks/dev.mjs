/** `npm run dev`: the app with hot reload of the page and a restart on a change of main. */
import { command } from '../setup/command.mjs';
import { hasDisplay } from '../setup/electron-app.mjs';
import { announce, electronRuntime } from '../setup/electron-runtime.mjs';
import { launchArguments } from '../setup/launch-arguments.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { inProject, ROOT } from '../setup/project.mjs';
import { SetupFailure } from '../setup/setup-failure.mjs';
import { ensureSystemLibraries } from '../setup/system-libraries.mjs';

/** @type {import('../run.mjs').Task} */
export async function task(args) {
  if (!hasDisplay()) throw new SetupFailure('The app needs a display, and none is set. `npm run demo` brings its own.');
  await ensureNodeModules();
  await ensureSystemLibraries(['app']);
  const electron = await electronRuntime();
  announce(electron);
  const cli = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const major = electron.version.split('.')[0];
  const { status } = await command(
    process.execPath,
    [cli, 'dev', '--watch', '--sourcemap', '--', ...launchArguments(), ...args],
    {
      cwd: ROOT,
      env: { ...process.env, ELECTRON_EXEC_PATH: electron.path, ELECTRON_MAJOR_VER: major },
      show: true,
    },
  );
  return status;
}
