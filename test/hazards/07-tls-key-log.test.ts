import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { launchArguments } from '../../build/setup/launch-arguments.mjs';
import { packageFolder } from '../../build/setup/package-folder.mjs';
import { eventually } from '../driver/eventually';
import { watchedHosts } from './watched-hosts';

/** With the keys of its connections, whoever recorded the network reads the tokens in it. */
describe('an environment that asks for the keys of every TLS connection', () => {
  const hosts = watchedHosts({ Overheard: {} });
  const keyLog = (): string => join(hosts().stage.desktop.folder, 'keys.log');
  const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

  test('gets them from Electron as it is (control)', async () => {
    const { stage } = hosts();
    await stage.app.stop();
    const app = await stage.start({ env: { SSLKEYLOGFILE: keyLog() } });
    await stage.tray.says(/Overheard is live/);
    expect(await readFile(keyLog(), 'utf8')).toMatch(/^CLIENT_/m);
    await app.stop();
    await rm(keyLog());
  });

  test('does not get them from the package, which speaks to the same host', async () => {
    const { stage, host } = { stage: hosts().stage, host: hosts().host('Overheard') };
    const before = host.proxy.requests.length;
    const env = { ...stage.desktop.env, SSLKEYLOGFILE: keyLog() };
    const child = spawn(packageFolder().program, [...launchArguments()], { env, stdio: 'ignore' });
    await stage.tray.says(/Overheard is live/, 20_000);
    expect(host.proxy.requests.length).toBeGreaterThan(before);
    child.kill('SIGTERM');
    await eventually('it ends', () => ended(child));
    expect(existsSync(keyLog())).toBe(false);
  });
});
