import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { electronRuntime } from '../../build/setup/electron-runtime.mjs';
import type { CommandName } from '../../src/shared/command-names';
import type { CommandInput } from '../../src/shared/commands';
import type { Result } from '../../src/shared/failure';
import type { Session } from '../../src/shared/session';
import type { Snapshot } from '../../src/shared/snapshot';
import type { App } from '../driver/app';
import { eventually } from '../driver/eventually';
import { startFaultProxy, type FaultProxy } from '../driver/fault-proxy';
import { sendCommand } from '../driver/send-command';
import { Stage } from '../driver/stage';
import { SystemCallLog } from '../driver/system-call-log';
import { clients, signInWorld } from '../e2e/sign-in-world';
import { openAddressesWith } from './address-opener';

/** As long as those of Genesys Cloud, and like nothing else. */
export const canaryToken = 'fake-token-canary-7d1f2c9e4b8a60351f-9c27e5d08b1346fa-3e7b90d24c5f18a6';
export const canaryClientSecret = 'fake-secret-canary-51b8e02f7d6c4a93-e80d47b92f6a1c35-0f9e3d5b7a2c8146';

const living = { tokenLifetimeSeconds: 3600 } as const;
/** A machine whose secret is looked for too. */
export const machine = { ...clients.briefMachine, ...living, secret: canaryClientSecret };
/** Of people, with tokens that come with what renews them. */
export const people = { ...clients.refreshing, ...living };

const seed = {
  ...signInWorld,
  clients: signInWorld.clients.map((one) => [machine, people].find(({ id }) => id === one.id) ?? one),
};

/** What a form that was sent says under a name. */
const inForm = (body: string, name: string): readonly string[] => new URLSearchParams(body).getAll(name);

/** The real app on a real desktop, overheard at every border: at the kernel, on the session bus, on its way to the cloud. */
export class CanaryStage {
  readonly stage: Stage;
  readonly calls: SystemCallLog;
  /** What the app takes for the cloud. */
  readonly proxy: FaultProxy;
  readonly #folder: string;
  #starts: readonly App[] = [];

  private constructor(stage: Stage, calls: SystemCallLog, proxy: FaultProxy, folder: string) {
    this.stage = stage;
    this.calls = calls;
    this.proxy = proxy;
    this.#folder = folder;
  }

  static async open(): Promise<CanaryStage> {
    const folder = await mkdtemp(join(tmpdir(), 'tt-calls-'));
    const calls = new SystemCallLog(folder);
    const electron = await electronRuntime();
    const path = await calls.overhearing(electron.path);
    const stage = await Stage.open({ electron: { ...electron, path }, cloud: { seed } });
    await openAddressesWith(stage.desktop.env);
    const proxy = await startFaultProxy({ upstream: stage.cloud.origin });
    const opened = new CanaryStage(stage, calls, proxy, folder);
    await opened.start();
    await stage.app.window.appears();
    return opened;
  }

  async start(): Promise<void> {
    // Files are to be written by calls that can be overheard, also where Node knows another way.
    const app = await this.stage.start({ cloud: this.proxy.origin, env: { UV_USE_IO_URING: '0' } });
    this.#starts = [...this.#starts, app];
    await this.stage.tray.says(/./);
  }

  /** Every secret that there is by now: those that were put in, those that the cloud gave, those that were sent to it. */
  get secrets(): readonly string[] {
    const { tokens } = this.stage.cloud;
    const forms = this.proxy.requests.filter(({ target }) => target === '/oauth/token').map(({ body }) => body);
    const sent = ['code', 'code_verifier', 'refresh_token'].flatMap((name) =>
      forms.flatMap((form) => inForm(form, name)),
    );
    const given = tokens.filter(({ key }) => key === undefined).map(({ secret }) => secret);
    return [...new Set([canaryToken, canaryClientSecret, ...given, ...sent])];
  }

  /** All that the app has written to its terminal, in every of its lives. */
  get output(): string {
    return this.#starts.map(({ output }) => output).join('\n');
  }

  log(): Promise<string> {
    return readFile(join(this.stage.dataFolder, 'logs', 'token-tray.log'), 'utf8');
  }

  /** All that a person can see or have read out: tooltip, menu and window, with what stands behind its texts. */
  async shown(): Promise<string> {
    const { app, tray } = this.stage;
    const texts = [tray.tooltip(), tray.menuText(), app.window.page.locator('html').innerHTML()];
    return (await Promise.all(texts)).join('\n');
  }

  /** Both that a desktop has: what was copied, and what is marked. */
  async clipboards(): Promise<{ readonly copied: string; readonly marked: string }> {
    return this.stage.app.evaluate(async ({ clipboard }) => ({
      copied: await clipboard.readText(),
      // Older releases have one clipboard, and take the other's name.
      marked: await ('selection' in clipboard
        ? clipboard.selection.readText()
        : Reflect.apply(Reflect.get(clipboard, 'readText'), clipboard, ['selection'])),
    }));
  }

  async snapshot(): Promise<Snapshot> {
    const answer = await sendCommand(this.stage.app.window.page, 'getSnapshot');
    if (!answer.ok) throw new Error('No snapshot');
    return answer.value as Snapshot;
  }

  /** @param limitMs how long it may take until it is so */
  async session(label: string, isSo: (session: Session) => boolean = () => true, limitMs?: number): Promise<Session> {
    const look = async (): Promise<Session | undefined> =>
      (await this.snapshot()).sessions.find((one) => one.label === label && isSo(one));
    return eventually(`${label} is as it is to be`, look, limitMs);
  }

  /** Sends a command, whatever comes of it. */
  tries<Name extends CommandName>(
    name: Name,
    ...input: CommandInput<Name> extends undefined ? [] : [CommandInput<Name>]
  ): Promise<Result<unknown>> {
    return sendCommand(this.stage.app.window.page, name, ...input);
  }

  /** Sends a command that has to be carried out. */
  async does<Name extends CommandName>(
    name: Name,
    ...input: CommandInput<Name> extends undefined ? [] : [CommandInput<Name>]
  ): Promise<unknown> {
    const answer = await this.tries(name, ...input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
    return answer.value;
  }

  /** A file that is looked for in the desktop's folder, as everything else there. */
  async savesTo(name: string): Promise<string> {
    const path = join(this.stage.desktop.folder, name);
    await this.stage.app.evaluateWith(path, ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    });
    return path;
  }

  async close(): Promise<void> {
    await this.stage.close();
    await this.proxy.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Such a stage for all tests of a file. */
export const canaryStage = (): (() => CanaryStage) => {
  let opened: CanaryStage | undefined;
  beforeAll(async () => {
    opened = await CanaryStage.open();
  });
  afterAll(() => opened?.close());
  return () => {
    if (opened === undefined) throw new Error('The app was not started');
    return opened;
  };
};
