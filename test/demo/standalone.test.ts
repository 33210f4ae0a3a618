import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { runningCloud } from './running-cloud';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOAD = `import('./build/setup/script.mjs').then((script) => script.loadScript('src/demo/main.ts'))`;
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Runs the demo cloud as a program of its own, and collects what it says until a pattern is there or it ends. */
async function standalone(args: readonly string[], until: RegExp): Promise<readonly [ChildProcess, string]> {
  const child = spawn(process.execPath, ['-e', LOAD, '--', 'demo', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  await new Promise<void>((resolve) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      if (until.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => resolve());
  });
  return [child, said];
}

test('the demo cloud runs by itself, says where it is and which tokens to paste, and stops when it is told to', async () => {
  const [child, said] = await standalone([], /Ctrl\+C/);
  const origin = /Demo cloud at (http:\/\/127\.0\.0\.1:\d+)\n/.exec(said)?.[1] ?? '';
  const token =
    /^ +(fake-token-\S+) +Mara Lindqvist +Harbourlight Insurance +may revoke others$/m.exec(said)?.[1] ?? '';
  expect(said).toMatch(/^ +[0-9a-f-]{36} +Token Tray +Harbourlight Insurance +http:\/\/localhost$/m);
  expect(said).toMatch(/^ +[0-9a-f-]{36} +Nightly Roster Sync +Meridian.* +fake-secret-nightly-roster-sync$/m);
  const verify = (): Promise<Response> =>
    fetch(`${origin}/api/v2/tokens/me`, { method: 'HEAD', headers: { Authorization: `Bearer ${token}` } });
  expect((await verify()).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect(verify()).rejects.toThrow('fetch failed');
});

test('a taken port and a port that is none are said in words, and the exit code is 1', async () => {
  const { port } = await runningCloud();
  for (const [argument, words] of [
    [`--port=${port}`, 'EADDRINUSE'],
    ['--port=70000', 'Not a port: 70000'],
  ] as const) {
    const [child, said] = await standalone([argument], /never said/);
    expect(said).toContain(words);
    expect(said).not.toContain('    at ');
    expect(child.exitCode).toBe(1);
  }
});
