/** `npm run check`: format, lint with the floors, types, and the shape of files. Every part runs, whatever another says. */
import { checkShapes } from '../lint/file-shape.mjs';
import { command } from '../setup/command.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { inProject, ROOT, say } from '../setup/project.mjs';

/** @type {readonly (readonly [name: string, script: string, ...args: string[]])[]} */
const TOOLS = [
  ['format', 'oxfmt/bin/oxfmt', '--check'],
  ['lint', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
  ['types', 'typescript/bin/tsc', '--noEmit', '--project', '.'],
];

/** @param {string} name @param {boolean} good @param {string} detail */
function tell(name, good, detail) {
  say(`${good ? 'ok    ' : 'FAILED'} ${name}${detail === '' ? '' : `\n${detail}`}`);
  return good;
}

/** @type {import('../run.mjs').Task} */
export async function task() {
  await ensureNodeModules();
  const results = [];
  for (const [name, script, ...args] of TOOLS) {
    const { status, output } = await command(process.execPath, [inProject('node_modules', script), ...args], {
      cwd: ROOT,
    });
    results.push(tell(name, status === 0, status === 0 ? '' : output.trim()));
  }
  const { files, problems } = checkShapes(ROOT);
  results.push(tell(`shape of ${files} files`, problems.length === 0, problems.join('\n')));
  return results.every(Boolean) ? 0 : 1;
}
