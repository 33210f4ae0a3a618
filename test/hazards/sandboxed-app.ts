import { randomUUID } from 'node:crypto';
import type * as Electron from 'electron';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startDesktop, type VirtualDesktop } from '../../build/desktop/virtual-desktop.mjs';
import { startDemoCloud, type DemoCloud } from '../../src/demo';
import type { Snapshot } from '../../src/shared/snapshot';
import { eventually } from '../driver/eventually';
import { OrdinaryUser } from '../driver/ordinary-user';
import { statusOf, withRole, type Process } from '../driver/processes';
import { clients, signInWorld } from '../e2e/sign-in-world';
import { press } from '../login/signing-in';

/**
 * The real app run by an ordinary user, so that its page has Chromium's sandbox, as it has for people. That user has no
 * session bus, and so neither tray nor keychain: sessions live in memory.
 */
export class SandboxedApp {
  readonly cloud: DemoCloud;
  readonly user: OrdinaryUser;
  readonly #desktop: VirtualDesktop;
  readonly #electron: ElectronApplication;
  #output = '';

  private constructor(cloud: DemoCloud, user: OrdinaryUser, desktop: VirtualDesktop, electron: ElectronApplication) {
    this.cloud = cloud;
    this.user = user;
    this.#desktop = desktop;
    this.#electron = electron;
    for (const stream of [electron.process().stdout, electron.process().stderr]) {
      stream?.on('data', (data: Buffer) => (this.#output += data.toString()));
    }
  }

  /** @param prepare changes the copy of the app before it is started */
  static async start(prepare: (user: OrdinaryUser) => void = () => undefined): Promise<SandboxedApp> {
    const desktop = await startDesktop();
    const user = await OrdinaryUser.moveIn(desktop.env);
    prepare(user);
    const cloud = await startDemoCloud({ seed: signInWorld });
    const electron = await _electron.launch({
      executablePath: user.program,
      args: [user.app, `--cloud=${cloud.origin}`],
      env: { ...user.env },
      chromiumSandbox: true,
      timeout: 30_000,
    });
    const app = new SandboxedApp(cloud, user, desktop, electron);
    await eventually('the window is there', () => electron.windows().length > 0, 30_000);
    await app.page.locator('main h1').first().waitFor();
    return app;
  }

  get page(): Page {
    const page = this.#electron.windows()[0];
    if (page === undefined) throw new Error('There is no window');
    return page;
  }

  /** The id of the main process. */
  get pid(): number {
    const [main] = withRole(this.#electron.process().pid ?? 0, 'main');
    return main?.pid ?? 0;
  }

  /** All that was written to the terminal, where an unpackaged run also writes its log. */
  get output(): string {
    return this.#output;
  }

  /** The process of the page, which is proven to be in the sandbox. */
  async renderer(): Promise<Process> {
    const found = await eventually('the page has its process', () => withRole(this.pid, 'renderer')[0]);
    await eventually('its system calls are filtered', () => statusOf(found.pid, 'Seccomp') === '2');
    return found;
  }

  evaluate<Value>(look: (electron: typeof Electron) => Value | Promise<Value>): Promise<Value> {
    return this.#electron.evaluate(look);
  }

  evaluateWith<Value>(
    given: string,
    look: (electron: typeof Electron, given: string) => Value | Promise<Value>,
  ): Promise<Value> {
    return this.#electron.evaluate(look, given);
  }

  snapshot(): Promise<Snapshot> {
    return this.page.evaluate(async () => {
      const answer = await window.tokenTray.getSnapshot();
      if (!answer.ok) throw new Error('No snapshot');
      return answer.value;
    });
  }

  /**
   * Signs a person in with the browser, whose part the test takes: the token comes to the main process alone, and the page
   * never had it. @returns the token
   */
  async signIn(): Promise<string> {
    const clientId = clients.people.id;
    await this.evaluate(({ shell }) => {
      shell.openExternal = (url) => {
        Object.assign(globalThis, { opened: url });
        return Promise.resolve();
      };
    });
    const outcome = this.page.evaluate(async (id) => {
      const keeping = { label: `Signed in`, mode: 'observe', storage: 'memory' } as const;
      return window.tokenTray.signInWithBrowser({ regionId: 'local', clientId: id, ...keeping });
    }, clientId);
    const opened = await eventually('the browser is asked for', () =>
      this.evaluate(() => (globalThis as { opened?: string }).opened),
    );
    const user = this.cloud.users.find(({ name }) => name === 'Élise Moreau')?.id ?? '';
    await fetch(await press(new URL(opened), { user }));
    const answer = await outcome;
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const token = this.cloud.tokens.findLast((one) => one.clientId === clientId && one.key === undefined);
    return token?.secret ?? randomUUID();
  }

  async close(): Promise<void> {
    await this.#electron.close();
    await this.cloud.close();
    await this.#desktop.stop();
    this.user.leave();
  }
}

/** Such an app for all tests of a file. */
export const sandboxedApp = (prepare?: (user: OrdinaryUser) => void): (() => SandboxedApp) => {
  let app: SandboxedApp | undefined;
  beforeAll(async () => {
    app = await SandboxedApp.start(prepare);
  });
  afterAll(() => app?.close());
  return () => {
    if (app === undefined) throw new Error('The app was not started');
    return app;
  };
};
