import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDesktop, type VirtualDesktop } from '../../build/desktop/virtual-desktop.mjs';
import { eventually } from '../driver/eventually';
import { OrdinaryUser, ordinaryUserId } from '../driver/ordinary-user';
import { processTree, statusOf, withRole } from '../driver/processes';

const isRoot = process.getuid?.() === 0;

describe('the page, when the app runs for an ordinary user', () => {
  let desktop: VirtualDesktop;
  let user: OrdinaryUser;
  let child: ChildProcess;

  beforeAll(async () => {
    desktop = await startDesktop();
    user = await OrdinaryUser.moveIn(desktop.env);
    child = spawn(user.program, [user.app], { env: user.env, stdio: 'ignore' });
  });

  afterAll(async () => {
    child.kill('SIGKILL');
    await desktop.stop();
    user.leave();
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
    expect(statusOf(child.pid ?? 0, 'Uid').split('\t')[0]).toBe(String(isRoot ? ordinaryUserId : process.getuid?.()));
    expect(processTree(child.pid ?? 0).filter(({ argv }) => argv.includes('--no-sandbox'))).toEqual([]);
  });
});
