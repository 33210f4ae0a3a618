import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { _electron, type ElectronApplication } from 'playwright-core';
import type { VirtualDesktop } from '../../build/desktop/virtual-desktop.mjs';
import type { ElectronRuntime } from '../../build/setup/electron-runtime.mjs';
import { launchArguments } from '../../build/setup/launch-arguments.mjs';
import { ROOT } from '../../build/setup/project.mjs';
import { eventually } from './eventually';
import { AppWindow } from './window';

/** How the app is started. */
export interface Launch {
  readonly electron: ElectronRuntime;
  readonly desktop: Pick<VirtualDesktop, 'env'>;
  /** Origin of the cloud that stands for Genesys Cloud. */
  readonly cloud?: string | undefined;
  /** More arguments of the app. */
  readonly args?: readonly string[] | undefined;
  /** More of the environment, or other values than the desktop's; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The arguments with which a test starts the app as it is built in this tree. */
export const appArguments = ({ cloud, args = [] }: Pick<Launch, 'cloud' | 'args'>): readonly string[] => [
  ...launchArguments(),
  ROOT,
  ...(cloud === undefined ? [] : [`--cloud=${cloud}`]),
  ...args,
];

/** What a program of that desktop gets. */
export const launchEnvironment = ({ desktop, env = {} }: Pick<Launch, 'desktop' | 'env'>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...desktop.env, ...env }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Where the app keeps its files. */
export const dataFolder = (env: Readonly<Record<string, string>>): string =>
  join(env['XDG_CONFIG_HOME'] ?? '', 'Token Tray');

/** The running app, held by the handles that Electron gives to a test. */
export class App {
  readonly window: AppWindow;
  /** The id of its main process. */
  readonly pid: number;
  readonly #electron: ElectronApplication;
  readonly #process: ChildProcess;
  #output = '';
  #ended = false;

  private constructor(electron: ElectronApplication) {
    this.#electron = electron;
    this.window = new AppWindow(electron);
    const child = electron.process();
    this.#process = child;
    this.pid = child.pid ?? 0;
    child.once('exit', () => (this.#ended = true));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => (this.#output += data.toString()));
    }
  }

  /** Starts the app; Electron is up when this returns, the tray soon after. */
  static async start(launch: Launch): Promise<App> {
    const electron = await _electron.launch({
      executablePath: launch.electron.path,
      args: [...appArguments(launch)],
      env: launchEnvironment(launch),
      cwd: ROOT,
      timeout: 30_000,
    });
    return new App(electron);
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  /** The exit code; null while it runs, or where a signal ended it. */
  get exitCode(): number | null {
    return this.#process.exitCode;
  }

  /** All that it has written to its terminal. */
  get output(): string {
    return this.#output;
  }

  /** Runs something in the app's main process; for looking, never for doing what a person does. */
  evaluate<Value>(look: (electron: typeof Electron) => Value | Promise<Value>): Promise<Value> {
    return this.#electron.evaluate(look);
  }

  /** The same with something of the test's, which has to be plain data. */
  evaluateWith<Value>(
    given: string,
    look: (electron: typeof Electron, given: string) => Value | Promise<Value>,
  ): Promise<Value> {
    return this.#electron.evaluate(look, given);
  }

  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  /** Waits until it has ended by itself. @param limitMs how long it may take */
  async ends(limitMs = 10_000): Promise<void> {
    await eventually('the app ends', () => this.#ended, limitMs);
  }

  /** Ends it as the desktop's log-out does, whatever state it is in. */
  async stop(): Promise<void> {
    if (this.#ended) return;
    this.signal('SIGTERM');
    try {
      await this.ends();
    } catch (problem) {
      this.signal('SIGKILL');
      await this.ends();
      throw problem;
    }
  }
}
