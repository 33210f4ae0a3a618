import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { build } from 'vite';
import { startDisplay } from '../../build/desktop/display.mjs';
import { ProcessGroup } from '../../build/desktop/process-group.mjs';
import { layOutHome } from '../../build/desktop/settings.mjs';
import { electronRuntime } from '../../build/setup/electron-runtime.mjs';
import { launchArguments } from '../../build/setup/launch-arguments.mjs';
import { inProject } from '../../build/setup/project.mjs';
import { trustAuthority } from '../driver/authority';
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
    await trustAuthority(trusted, env);
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
