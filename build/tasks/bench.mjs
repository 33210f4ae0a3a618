/** `npm run bench`: what the app costs, against a bare tray app on the same Electron. */
import { mkdirSync } from 'node:fs';
import { withDesktop } from '../desktop/virtual-desktop.mjs';
import { announce, electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { inProject } from '../setup/project.mjs';
import { loadScript } from '../setup/script.mjs';
import { SetupFailure } from '../setup/setup-failure.mjs';
import { ensureSystemLibraries } from '../setup/system-libraries.mjs';
import { task as build } from './build.mjs';

/** @typedef {import('../setup/electron-runtime.mjs').ElectronRuntime} ElectronRuntime */
/** @typedef {Readonly<{ runBench: (given: Readonly<{ desktop: object, electron: ElectronRuntime, outDir: string, args: readonly string[] }>) => Promise<void> }>} BenchModule */

/** @type {import('../run.mjs').Task} */
export async function task(args) {
  if (process.platform !== 'linux') throw new SetupFailure('The benchmark reads memory from /proc: run it on Linux.');
  await ensureNodeModules();
  await ensureSystemLibraries(['app', 'desktop']);
  const electron = await electronRuntime();
  announce(electron);
  const status = await build([]);
  if (status !== 0) return status;
  const { runBench } = /** @type {BenchModule} */ (await loadScript('test/bench/main.ts'));
  const outDir = inProject('bench-results');
  mkdirSync(outDir, { recursive: true });
  await withDesktop((desktop) => runBench({ desktop, electron, outDir, args }));
  return 0;
}
