/**
 * The door of every npm script: `node build/run.mjs <task>`. Needs only Node and npm; each task brings the rest.
 * @typedef {(args: readonly string[]) => Promise<number>} Task takes what follows its name, gives the exit code
 */
import { unfitNode } from './setup/node-version.mjs';

const TASKS = [
  'build',
  'start',
  'dev',
  'demo',
  'check',
  'test',
  'hazards',
  'bench',
  'package',
  'icons',
  'pictures',
  'format',
];

/** @param {string | undefined} name @param {readonly string[]} args @returns {Promise<number>} */
async function run(name, args) {
  const unfit = unfitNode();
  if (unfit !== undefined) {
    console.error(unfit);
    return 1;
  }
  if (name === undefined || !TASKS.includes(name)) {
    console.error(`Name a task: ${TASKS.join(', ')}`);
    return 64;
  }
  const { task } = /** @type {{ task: Task }} */ (await import(`./tasks/${name}.mjs`));
  return task(args);
}

try {
  process.exitCode = await run(process.argv[2], process.argv.slice(3));
} catch (error) {
  // By its name: a script loaded through the bundler's runner has its own copy of the class.
  const expected = error instanceof Error && error.name === 'SetupFailure';
  console.error(expected ? `\n${error.message}` : error);
  process.exitCode = 1;
}
