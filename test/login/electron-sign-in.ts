import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { build } from 'vite';
import { startDisplay } from '../../build/desktop/display.mjs';
import { ProcessGroup } from '../../build/desktop/process-group.mjs';
import { layOutHome } from '../../build/desktop/settings.mjs';
import { electronRuntime } from '../../build/setup/electron-runtime.mjs';
import { launchArguments } from '../../build/setup/launch-arguments.mjs';
import { inProject } from '../../build/setup/project.mjs';
import type { HostOutcome } from './sign-in-host';

/** The sign-in as it is bundled for the app's main, in a real Electron. */
export interface ElectronSignIn {
  /** Presses the button with that value on the login page of the cloud. */
  readonly signIn: (loginOrigin: string, clientId: string, button: string) => Promise<HostOutcome>;
  readonly uncaught: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

const buildHost = (outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'node18',
      outDir,
      rolldownOptions: {
        input: { index: inProject('test/login/sign-in-host.ts') },
        platform: 'node',
        external: ['electron', /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  });

/** Starts Electron with nothing in it but the sign-in. */
export const startElectronSignIn = async (): Promise<ElectronSignIn> => {
  const processes = new ProcessGroup(randomUUID());
  const folder = await mkdtemp(join(tmpdir(), 'tt-login-'));
  const clear = async (): Promise<void> => {
    await processes.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const own = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', ...layOutHome(folder), ...processes.mark };
    const env = { ...own, ...(await startDisplay(processes, own, folder)) };
    const out = join(folder, 'host');
    await buildHost(out);
    const { path } = await electronRuntime();
    const args = [...launchArguments(), join(out, 'index.js')];
    const app = await _electron.launch({ executablePath: path, args, env });
    return {
      signIn: (...wanted) => app.evaluate((_electronApi, given) => globalThis.signInHost.signIn(...given), wanted),
      uncaught: () => app.evaluate(() => globalThis.signInHost.uncaught),
      stop: async () => {
        await app.close();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
};
