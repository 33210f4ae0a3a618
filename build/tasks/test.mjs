/** `npm test`: everything that is tested, on real parts, with a count at the end. Arguments go to vitest. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { command } from '../setup/command.mjs';
import { announce, electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { inProject, ROOT, say } from '../setup/project.mjs';
import { filesToTryAgain, withSecondTry } from '../setup/second-try.mjs';
import { ensureSystemLibraries } from '../setup/system-libraries.mjs';
import { verdict } from '../setup/test-verdict.mjs';
import { task as pack } from './package.mjs';

/** @typedef {import('../setup/test-verdict.mjs').Report} Report */

/** What ties a program to the person's own desktop: tests bring their own, and must not touch this one. */
const OUTSIDE = ['DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR'];

/** @returns {NodeJS.ProcessEnv} */
function testEnvironment() {
  /** @type {NodeJS.ProcessEnv} */
  // Vite warns of a loader that may become its default some day, three times over.
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  if (process.platform === 'linux') for (const name of OUTSIDE) delete env[name];
  return env;
}

/** @type {import('../run.mjs').Task} */
export async function task(args) {
  await ensureNodeModules();
  await ensureSystemLibraries(['app', 'desktop', 'test']);
  announce(await electronRuntime());
  // The package is tested too, as it is made for people: built here, so that it is never one of yesterday.
  const status = await pack(['--quiet']);
  if (status !== 0) {
    say('The package could not be made, so nothing was tested.\n0 passed, 1 failed');
    return status;
  }
  const first = await runTests(args);
  const files = first.report === undefined || args.length > 0 ? [] : filesToTryAgain(first.report);
  const last = files.length === 0 ? first : await tryAgain(first, files);
  const result = verdict(last.report, last.status, args);
  for (const problem of result.problems) say(problem);
  say(`${result.passed} passed, ${result.failed} failed`);
  return result.failed === 0 ? 0 : 1;
}

/** @typedef {Readonly<{ status: number, report: Report | undefined }>} TestRun */

/** @param {TestRun} first @param {readonly string[]} files @returns {Promise<TestRun>} */
async function tryAgain(first, files) {
  const names = files.map((file) => relative(ROOT, file)).join(', ');
  say(`\nFailed, and tried once more, alone: ${names}`);
  const second = await runTests(files);
  if (first.report === undefined || second.report === undefined) return { status: 1, report: undefined };
  const merged = withSecondTry(first.report, second.report);
  if (second.status === 0) say(`Passed at the second try only, so worth a look: ${names}`);
  return { status: second.status, report: merged };
}

/** @param {readonly string[]} args for vitest @returns {Promise<TestRun>} */
async function runTests(args) {
  const folder = await mkdtemp(join(tmpdir(), 'tt-test-'));
  const file = join(folder, 'report.json');
  try {
    const vitest = [inProject('node_modules/vitest/vitest.mjs'), 'run', '--config', inProject('test/vitest.config.ts')];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const run = await command(process.execPath, [...vitest, ...reporters, ...args], {
      cwd: ROOT,
      env: testEnvironment(),
      show: true,
    });
    const json = await readFile(file, 'utf8').catch(() => '');
    return { status: run.status, report: json === '' ? undefined : /** @type {Report} */ (JSON.parse(json)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
