/** `npm run package`: the app as people get it, unpacked, in dist/. `--quiet` leaves out what is only for a person. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { command } from '../setup/command.mjs';
import { electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { archiveFiles, contentProblems } from '../setup/package-contents.mjs';
import { packageFolder } from '../setup/package-folder.mjs';
import { inProject, ROOT, say } from '../setup/project.mjs';
import { task as build } from './build.mjs';

/** @typedef {import('../setup/electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

/** @param {ElectronRuntime} electron */
function builderArguments(electron) {
  const args = ['--dir', '--config', 'build/electron-builder.yml'];
  args.push(`--config.electronDist=${electron.dist}`, `--config.electronVersion=${electron.version}`);
  // A fuse that the end-of-life runtime does not have aborts the build.
  if (!electron.endOfLife) args.push('--config.electronFuses.grantFileProtocolExtraPrivileges=false');
  return args;
}

const LOUD = `
  ****************************************************************************
  *  This package holds an END-OF-LIFE Electron (%s).                    *
  *  It is for trying out on this machine. NEVER give it to people.          *
  ****************************************************************************`;

/** @type {import('../run.mjs').Task} */
export async function task(args) {
  await ensureNodeModules();
  const electron = await electronRuntime();
  const built = await build([]);
  if (built !== 0) return built;
  await rm(inProject('dist'), { recursive: true, force: true });
  const cli = inProject('node_modules/electron-builder/cli.js');
  const { status, output } = await command(process.execPath, [cli, ...builderArguments(electron)], { cwd: ROOT });
  if (status !== 0) {
    say(output.trim());
    return status;
  }
  const { archive, folder } = packageFolder();
  if (!existsSync(archive)) {
    say(`${output.trim()}\n${archive} was not made.`);
    return 1;
  }
  const problems = contentProblems(archiveFiles(archive));
  for (const problem of problems) say(problem);
  if (problems.length > 0) return 1;
  if (!args.includes('--quiet')) {
    say(`The package is in ${folder}`);
    if (electron.endOfLife) say(LOUD.replace('%s', electron.version));
  }
  return 0;
}
