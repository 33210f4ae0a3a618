import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, copyFileSync, cpSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDesktop, type VirtualDesktop } from '../../build/desktop/virtual-desktop.mjs';
import { command } from '../../build/setup/command.mjs';
import { electronRuntime } from '../../build/setup/electron-runtime.mjs';
import { inProject } from '../../build/setup/project.mjs';
import { eventually } from '../driver/eventually';
import { processTree, statusOf, withRole } from '../driver/processes';

/** A user of no account: an ordinary one to the system, as Chromium's sandbox refuses to run as root. */
const nobodyElse = 61_234;
const isRoot = process.getuid?.() === 0;

/** Everything that the app needs to run, where an ordinary user can read it. */
const copyApp = async (folder: string): Promise<string> => {
  const { dist } = await electronRuntime();
  // Links where that is possible: it is a quarter of a gigabyte.
  const linked = await command('cp', ['-al', dist, join(folder, 'electron')]);
  if (linked.status !== 0) cpSync(dist, join(folder, 'electron'), { recursive: true });
  for (const part of ['out', 'resources/icons', 'node_modules/keytar']) {
    cpSync(inProject(part), join(folder, 'app', part), { recursive: true });
  }
  copyFileSync(inProject('package.json'), join(folder, 'app/package.json'));
  await command('chmod', ['-R', 'a+rX', folder]);
  return join(folder, 'electron/electron');
};

describe('the page, when the app runs for an ordinary user', () => {
  let desktop: VirtualDesktop;
  let folder: string;
  let child: ChildProcess;

  beforeAll(async () => {
    desktop = await startDesktop();
    folder = mkdtempSync(join(tmpdir(), 'tt-user-'));
    const home = join(folder, 'home');
    mkdirSync(home);
    copyFileSync(desktop.env['XAUTHORITY'] ?? '', join(home, 'xauthority'));
    const program = await copyApp(folder);
    if (isRoot) for (const one of [home, join(home, 'xauthority')]) chownSync(one, nobodyElse, nobodyElse);
    const { PATH = '', DISPLAY = '' } = desktop.env;
    const ordinary = ['--reuid', String(nobodyElse), '--regid', String(nobodyElse), '--clear-groups', '--', program];
    child = spawn(isRoot ? 'setpriv' : program, [...(isRoot ? ordinary : []), join(folder, 'app')], {
      env: { PATH, DISPLAY, HOME: home, XAUTHORITY: join(home, 'xauthority'), XDG_CONFIG_HOME: join(home, '.config') },
      stdio: 'ignore',
    });
  });

  afterAll(async () => {
    child.kill('SIGKILL');
    await desktop.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is in the sandbox: its system calls are filtered, and it can gain no rights', async () => {
    const main = child.pid ?? 0;
    const renderer = await eventually('the page has its process', () => withRole(main, 'renderer')[0], 30_000);
    // The process that it came from is filtered from the beginning; a page is once it runs a page's code.
    await eventually('its system calls are filtered', () => statusOf(renderer.pid, 'Seccomp') === '2');
    expect(statusOf(renderer.pid, 'NoNewPrivs')).toBe('1');
    expect(statusOf(renderer.pid, 'CapEff')).toMatch(/^0+$/);
    expect(renderer.argv).not.toContain('--no-sandbox');
  });

  it('is what makes the difference: the process that needs its rights is not filtered so', () => {
    expect(statusOf(child.pid ?? 0, 'Seccomp')).toBe('0');
    expect(statusOf(child.pid ?? 0, 'Uid').split('\t')[0]).toBe(String(isRoot ? nobodyElse : process.getuid?.()));
    expect(processTree(child.pid ?? 0).filter(({ argv }) => argv.includes('--no-sandbox'))).toEqual([]);
  });
});
