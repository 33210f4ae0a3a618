/** `npm run format`: every file as the check wants it. */
import { command } from '../setup/command.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { inProject, ROOT } from '../setup/project.mjs';

/** @type {import('../run.mjs').Task} */
export async function task(args) {
  await ensureNodeModules();
  const { status } = await command(process.execPath, [inProject('node_modules/oxfmt/bin/oxfmt'), ...args], {
    cwd: ROOT,
    show: true,
  });
  return status;
}
