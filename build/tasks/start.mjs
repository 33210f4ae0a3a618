/** `npm start`: the app, for real use. */
import { hasDisplay, runApp } from '../setup/electron-app.mjs';
import { announce, electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { argumentsForRealUse } from '../setup/real-use.mjs';
import { SetupFailure } from '../setup/setup-failure.mjs';
import { ensureSystemLibraries } from '../setup/system-libraries.mjs';
import { task as build } from './build.mjs';

/** @type {import('../run.mjs').Task} */
export async function task(args) {
  if (!hasDisplay()) throw new SetupFailure('The app needs a display, and none is set. `npm run demo` brings its own.');
  await ensureNodeModules();
  await ensureSystemLibraries(['app']);
  const electron = await electronRuntime();
  announce(electron);
  const passed = argumentsForRealUse(electron, args);
  const status = await build([]);
  return status === 0 ? runApp(electron, passed) : status;
}
