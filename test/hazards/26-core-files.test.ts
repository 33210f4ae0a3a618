import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { electronRuntime } from '../../build/setup/electron-runtime.mjs';
import { eventually } from '../driver/eventually';
import { isRunning, processTree, withRole } from '../driver/processes';
import { fileStage } from '../e2e/file-stage';
import { sandboxedApp } from './sandboxed-app';

const folder = mkdtempSync(join(tmpdir(), 'tt-core-'));
const cores = join(folder, 'cores');
mkdirSync(cores);

/** Starts a program where Linux is asked to write the core file of whatever crashes, of any size. */
const whereCoresAreWritten = (name: string, program: string): string => {
  const path = join(folder, name);
  const lines = ['#!/bin/sh', 'ulimit -S -c "$(ulimit -H -c)"', `cd '${cores}'`, `exec ${program} "$@"`, ''];
  writeFileSync(path, lines.join('\n'), { mode: 0o755 });
  return path;
};

/** Where the kernel gives them to a program, or puts them elsewhere, none can lie in the folder. */
const liesHere = !/^[|/]/.test(readFileSync('/proc/sys/kernel/core_pattern', 'utf8'));

/** The largest core file of a process, in bytes: as it is, and as it may be made. */
const limitsOf = (pid: number): readonly string[] => {
  const line = /^Max core file size +(\S+) +(\S+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'latin1'));
  return line?.slice(1, 3) ?? [];
};

describe('a core file, in which the memory of a crashed program lies on the disk', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const stage = fileStage(
    async (one) => {
      await one.startFresh();
      await one.app.window.add({ token: one.cloud.token('jonas').secret, label: 'Held' });
      await one.app.window.says(/Held/);
    },
    {
      electron: electronRuntime().then((electron) => ({
        ...electron,
        path: whereCoresAreWritten('electron', `'${electron.path}'`),
      })),
    },
  );

  test('is written of another program that is started like the app (control)', async () => {
    const crash = await command(whereCoresAreWritten('shell', 'sh'), ['-c', 'ulimit -c; kill -SEGV $$']);
    expect(crash.output).not.toMatch(/^[01]$/m);
    expect(readdirSync(cores)).toHaveLength(liesHere ? 1 : 0);
    for (const name of readdirSync(cores)) rmSync(join(cores, name));
  });

  test('is allowed to no process of the app, also to none that was started later', () => {
    const all = processTree(stage().app.pid);
    expect(new Set(all.map(({ role }) => role))).toEqual(new Set(['main', 'zygote', 'utility', 'renderer']));
    for (const { pid, role } of all) expect([role, ...limitsOf(pid)]).toEqual([role, '1', '1']);
  });

  test.each(['renderer', 'utility', 'main'])('is not left of its process that is its %s', async (role) => {
    const { app, dataFolder } = stage();
    const [victim] = withRole(app.pid, role);
    const pid = victim?.pid ?? 0;
    process.kill(pid, 'SIGSEGV');
    // A core file of all that Chromium reserves would take a minute.
    await eventually('it is gone', () => !isRunning(pid));
    expect(readdirSync(cores)).toEqual([]);
    // Electron's own number for a crash reporter, which is never started.
    expect(readdirSync(join(dataFolder, 'Crashpad'), { recursive: true })).toEqual(['client_id']);
  });
});

describe('a core file of an app whose page is in the sandbox', () => {
  const app = sandboxedApp();

  test('is allowed to none of its processes either', async () => {
    await app().renderer();
    const limits = (): readonly string[] => processTree(app().pid).flatMap(({ pid }) => limitsOf(pid));
    expect(processTree(app().pid).length).toBeGreaterThan(4);
    await eventually('each has its limit', () => limits().every((limit) => limit === '1'));
  });
});
