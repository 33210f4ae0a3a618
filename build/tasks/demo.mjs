/**
 * `npm run demo`: the app with a Genesys Cloud behind it that is embedded here. With a display it is yours to try; without
 * one it goes through its main job by itself, and writes a screenshot of each step.
 */
import { mkdir, rm } from 'node:fs/promises';
import { startDesktop } from '../desktop/virtual-desktop.mjs';
import { hasDisplay, runApp } from '../setup/electron-app.mjs';
import { announce, electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { inProject, say } from '../setup/project.mjs';
import { loadScript } from '../setup/script.mjs';
import { SetupFailure } from '../setup/setup-failure.mjs';
import { ensureSystemLibraries } from '../setup/system-libraries.mjs';
import { task as build } from './build.mjs';

/** @typedef {import('../setup/electron-runtime.mjs').ElectronRuntime} ElectronRuntime */
/** @typedef {typeof import('../../src/demo/index')} DemoModule */
/** @typedef {typeof import('../../src/demo/introduction')} IntroductionModule */
/** @typedef {Readonly<{ runTour: (given: Readonly<{ desktop: object, electron: ElectronRuntime, outDir: string }>) => Promise<void> }>} TourModule */

/** Of the demo cloud that a person tries. */
const usualPort = 47_821;

/** @param {ElectronRuntime} electron @param {readonly string[]} args */
async function interactive(electron, args) {
  const { startDemoCloud } = /** @type {DemoModule} */ (await loadScript('src/demo/index.ts'));
  const { introduction } = /** @type {IntroductionModule} */ (await loadScript('src/demo/introduction.ts'));
  // The same place as the last time where it is free: sessions that were added then go on.
  const cloud = await startDemoCloud({ port: usualPort }).catch(() => startDemoCloud());
  try {
    say(
      `${introduction(cloud)}\n\nThe app is starting: look for its icon in the tray. Quit it there, or press Ctrl+C here. It keeps\nsessions, settings and secrets of its own, apart from those of real use.`,
    );
    return await runApp(electron, [`--cloud=${cloud.origin}`, '--demo', ...args]);
  } finally {
    await cloud.close();
  }
}

/** @param {ElectronRuntime} electron */
async function tour(electron) {
  const { runTour } = /** @type {TourModule} */ (await loadScript('test/tour/main.ts'));
  const outDir = inProject('demo-tour');
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir);
  const desktop = await startDesktop();
  try {
    await runTour({ desktop, electron, outDir });
    say(`The tour is done. Its screenshots are in demo-tour/.`);
    return 0;
  } catch (error) {
    say(`The tour failed: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await desktop.stop();
  }
}

/** @type {import('../run.mjs').Task} */
export async function task(args) {
  const shown = hasDisplay();
  if (!shown && process.platform !== 'linux') throw new SetupFailure('The demo needs a display.');
  await ensureNodeModules();
  await ensureSystemLibraries(shown ? ['app'] : ['app', 'desktop']);
  const electron = await electronRuntime();
  announce(electron);
  const status = await build([]);
  if (status !== 0) return status;
  return shown ? interactive(electron, args) : tour(electron);
}
