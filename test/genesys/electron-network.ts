import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { build } from 'vite';
import { startDisplay } from '../../build/desktop/display.mjs';
import { ProcessGroup } from '../../build/desktop/process-group.mjs';
import { layOutHome } from '../../build/desktop/settings.mjs';
import { command } from '../../build/setup/command.mjs';
import { electronRuntime } from '../../build/setup/electron-runtime.mjs';
import { launchArguments } from '../../build/setup/launch-arguments.mjs';
import { inProject } from '../../build/setup/project.mjs';
import type { Job, Network } from './network';

/** The app's calls on Chromium's network stack, in a real Electron. */
export interface ElectronNetwork {
  readonly call: Network;
  readonly setProxy: (rules: string) => Promise<void>;
  readonly follow: (url: string, token: string) => Promise<number>;
  readonly uncaught: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

export interface ElectronNetworkOptions {
  /** PEM. An authority that the person's system trusts, as a company's own would be. */
  readonly trusted: string;
}

/** Names that are found nowhere, whatever the network that the test runs in says. */
export const nowhere = 'nowhere.example';

/** The program as one file, built as the app's main is. */
const buildHost = (outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'node18',
      outDir,
      minify: false,
      rolldownOptions: {
        input: { index: inProject('test/genesys/network-host.ts') },
        platform: 'node',
        external: ['electron', /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  });

/** Puts an authority into the database where Chromium looks for those that the person has added. */
const trust = async (pem: string, home: string, folder: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const database = join(home, '.pki/nssdb');
  const file = join(folder, 'authority.pem');
  await mkdir(database, { recursive: true });
  await writeFile(file, pem);
  for (const args of [
    ['-N', '--empty-password'],
    ['-A', '-n', 'Token Tray test authority', '-t', 'C,,', '-i', file],
  ]) {
    const { status, output } = await command('certutil', ['-d', `sql:${database}`, ...args], { env });
    if (status !== 0) throw new Error(`certutil ${args[0] ?? ''}: ${output}`);
  }
};

const hold = (app: ElectronApplication, stop: () => Promise<void>): ElectronNetwork => ({
  call: (job: Job) => app.evaluate((_electronApi, wanted) => globalThis.networkHost.call(wanted), job),
  setProxy: (rules) => app.evaluate((_electronApi, wanted) => globalThis.networkHost.setProxy(wanted), rules),
  follow: (url, token) =>
    app.evaluate((_electronApi, [to, secret]) => globalThis.networkHost.follow(to, secret), [url, token] as const),
  uncaught: () => app.evaluate(() => globalThis.networkHost.uncaught),
  stop: async () => {
    await app.close();
    await stop();
  },
});

/** Starts Electron with nothing in it but the calls. */
export const startElectronNetwork = async ({ trusted }: ElectronNetworkOptions): Promise<ElectronNetwork> => {
  const processes = new ProcessGroup(randomUUID());
  const folder = await mkdtemp(join(tmpdir(), 'tt-net-'));
  const stop = async (): Promise<void> => {
    await processes.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const home = layOutHome(folder);
    const env: Record<string, string> = {
      PATH: process.env['PATH'] ?? '',
      LANG: 'C.UTF-8',
      ...home,
      ...processes.mark,
    };
    Object.assign(env, await startDisplay(processes, env, folder));
    await trust(trusted, home.HOME, folder, env);
    const out = join(folder, 'host');
    await buildHost(out);
    const electron = await electronRuntime();
    const app = await _electron.launch({
      executablePath: electron.path,
      args: [...launchArguments(), `--host-resolver-rules=MAP ${nowhere} ~NOTFOUND`, join(out, 'index.js')],
      env,
    });
    return hold(app, stop);
  } catch (error) {
    await stop();
    throw error;
  }
};
