import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { launchArguments } from '../../build/setup/launch-arguments.mjs';
import { packageFolder } from '../../build/setup/package-folder.mjs';
import { ROOT } from '../../build/setup/project.mjs';
import { eventually, passTime } from '../driver/eventually';
import { fileStage } from '../e2e/file-stage';

const { program } = packageFolder();

const switches = [
  '--remote-debugging-port=0',
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--remote-debugging-address=0.0.0.0',
  '--inspect',
  '--inspect=127.0.0.1:0',
  '--inspect-brk=127.0.0.1:0',
  '--inspect-publish-uid=http',
  '--js-flags=--expose-gc',
  '--ignore-certificate-errors',
  '--ignore-certificate-errors-spki-list=AAAA',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--host-rules=MAP * 127.0.0.1',
  '--proxy-server=127.0.0.1:1',
  '--proxy-pac-url=http://127.0.0.1:1/x',
  '--log-net-log=/dev/null',
  '--ssl-key-log-file=/dev/null',
  '--disable-web-security',
  '--load-extension=/tmp',
  '--renderer-cmd-prefix=sh',
  '--user-data-dir=/tmp/token-tray-elsewhere',
  '--REMOTE-debugging-port=0',
  '-remote-debugging-port=0',
];

describe('the package, started by a launcher with', () => {
  // The package is what `npm test` makes before it runs this.
  const stage = fileStage(async () => {
    if (!existsSync(program)) throw new Error('There is no package to test: npm run package makes it.');
  });
  const run = (file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    command(file, [...launchArguments(), ...args], { env: { ...stage().desktop.env, ...env }, timeoutMs: 15_000 });

  test.each(switches)('%s, does not start, says so, and opens nothing', async (given) => {
    const { status, output } = await run(program, [given]);
    expect(status).toBe(78);
    expect(output).toContain(`does not start with --${given.replace(/^--?/, '').replace(/=.*/, '')}`);
    expect(output).not.toMatch(/listening on/i);
    expect(await stage().tray.items()).toEqual([]);
  });

  test('one of them behind the mark that ends switches, does not start either', async () => {
    expect((await run(program, ['--', '--remote-debugging-port=0'])).status).toBe(78);
  });

  test('a debugging pipe, does not answer a word on it', async () => {
    const args = [...launchArguments(), '--remote-debugging-pipe'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
    const child = spawn(program, args, { env: stage().desktop.env, stdio: [...stdio] });
    const [ask, answers] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
    let heard = '';
    ask.on('error', () => undefined);
    answers.on('data', (data: Buffer) => (heard += data.toString()));
    ask.write('{"id":1,"method":"Browser.getVersion"}\0');
    await eventually('it ends', () => child.exitCode !== null);
    expect([child.exitCode, heard]).toEqual([78, '']);
  });

  test('a debugging port, is told from an Electron that does open it (control)', async () => {
    const { electron, desktop } = stage();
    const args = [...launchArguments(), '--remote-debugging-port=0', ROOT];
    const child = spawn(electron.path, args, { env: desktop.env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(/DevTools listening on ws:\/\/127\.0\.0\.1:\d+/);
    child.kill('SIGTERM');
    await eventually('it ends', () => child.exitCode !== null || child.signalCode !== null);
  });

  test('a signal that makes Node listen for debuggers, does not listen', async () => {
    const { electron, desktop, tray } = stage();
    const signalled = async (file: string, args: readonly string[], heard: RegExp | undefined): Promise<string> => {
      const child = spawn(file, [...launchArguments(), ...args], {
        env: desktop.env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', (data: Buffer) => (said += data.toString()));
      await tray.says(/./, 20_000);
      child.kill('SIGUSR1');
      if (heard === undefined) await passTime(2000);
      else await eventually('it listens', () => heard.test(said));
      child.kill('SIGKILL');
      await eventually('it ends', () => child.exitCode !== null || child.signalCode !== null);
      await eventually('its icon is gone', async () => (await tray.items()).length === 0);
      return said;
    };
    const listening = /Debugger listening on ws:/;
    expect(await signalled(program, [], undefined)).not.toMatch(listening);
    // An Electron with its fuses on does (control).
    expect(await signalled(electron.path, [ROOT], listening)).toMatch(listening);
  });

  test('an environment that makes other programs of it, is not made one', async () => {
    const folder = stage().desktop.folder;
    const planted = join(folder, 'planted.cjs');
    const sign = join(folder, 'planted-was-here');
    await writeFile(planted, `require('node:fs').writeFileSync(${JSON.stringify(sign)}, 'x')`);
    // Refused for its switch, and by then whatever an environment can load would have been loaded.
    const asNode = await run(program, ['-e', `require(${JSON.stringify(planted)})`], { ELECTRON_RUN_AS_NODE: '1' });
    const required = await run(program, ['--inspect'], { NODE_OPTIONS: `--require=${planted}` });
    expect([asNode.status, required.status]).toEqual([78, 78]);
    expect(existsSync(sign)).toBe(false);
    // The same does load in an Electron that has its fuses on (control).
    await command(stage().electron.path, [planted], { env: { ...stage().desktop.env, ELECTRON_RUN_AS_NODE: '1' } });
    expect(await readFile(sign, 'utf8')).toBe('x');
  });
});
