/** `npm test`: everything that is tested, on real parts, with a count at the end. Arguments go to vitest. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../setup/command.mjs';
import { announce, electronRuntime } from '../setup/electron-runtime.mjs';
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { inProject, ROOT, say } from '../setup/project.mjs';
import { ensureSystemLibraries } from '../setup/system-libraries.mjs';
import { verdict } from '../setup/test-verdict.mjs';
import { task as pack } from './package.mjs';

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
  await ensureSystemLibraries(['app', 'desktop']);
  announce(await electronRuntime());
  // The package is tested too, as it is made for people: built here, so that it is never one of yesterday.
  const status = await pack(['--quiet']);
  if (status !== 0) {
    say('The package could not be made, so nothing was tested.\n0 passed, 1 failed');
    return status;
  }
  const folder = await mkdtemp(join(tmpdir(), 'tt-test-'));
  const report = join(folder, 'report.json');
  try {
    const vitest = [inProject('node_modules/vitest/vitest.mjs'), 'run', '--config', inProject('test/vitest.config.ts')];
    const run = await command(
      process.execPath,
      [...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
      {
        cwd: ROOT,
        env: testEnvironment(),
        show: true,
      },
    );
    const result = verdict(await readFile(report, 'utf8').catch(() => ''), run.status, args);
    for (const problem of result.problems) say(problem);
    say(`${result.passed} passed, ${result.failed} failed`);
    return result.failed === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
