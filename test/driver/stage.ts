import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDesktop, type VirtualDesktop } from '../../build/desktop/virtual-desktop.mjs';
import { electronRuntime, type ElectronRuntime } from '../../build/setup/electron-runtime.mjs';
import { startDemoCloud, type DemoCloud, type DemoCloudOptions } from '../../src/demo';
import { defaultSettings, type Settings } from '../../src/shared/settings';
import { App, dataFolder, type Launch } from './app';
import { DesktopBus } from './desktop-bus';
import { Keychain } from './keychain';
import { KeychainPrompt } from './keychain-prompt';
import { Notifications } from './notifications';
import { Pointer } from './pointer';
import { Tray } from './tray';

/** What a stage is set up with, where it is not to be its own or the usual. */
export interface StageOptions {
  readonly desktop?: VirtualDesktop;
  readonly electron?: ElectronRuntime | Promise<ElectronRuntime>;
  readonly cloud?: DemoCloudOptions;
}

/** A desktop, a cloud and what is needed to use the app on it; the app itself starts when it is told to. */
export class Stage {
  readonly desktop: VirtualDesktop;
  readonly cloud: DemoCloud;
  readonly electron: ElectronRuntime;
  readonly tray: Tray;
  readonly notifications: Notifications;
  readonly keychain: Keychain;
  readonly pointer: Pointer;
  readonly prompt: KeychainPrompt;
  readonly #bus: DesktopBus;
  #running: App | undefined;

  private constructor(
    desktop: VirtualDesktop,
    cloud: DemoCloud,
    electron: ElectronRuntime,
    bus: DesktopBus,
    notifications: Notifications,
  ) {
    this.desktop = desktop;
    this.cloud = cloud;
    this.electron = electron;
    this.tray = new Tray(bus);
    this.notifications = notifications;
    this.keychain = new Keychain(desktop.env);
    this.pointer = new Pointer(desktop.env);
    this.prompt = new KeychainPrompt(this.pointer);
    this.#bus = bus;
  }

  /** A desktop of its own with a cloud, or what is needed on a desktop that is there already. */
  static async open(given: StageOptions = {}): Promise<Stage> {
    const electron = await (given.electron ?? electronRuntime());
    const desktop = given.desktop ?? (await startDesktop());
    const bus = await DesktopBus.join(desktop.env);
    const notifications = await Notifications.watch(desktop.env);
    return new Stage(desktop, await startDemoCloud(given.cloud), electron, bus, notifications);
  }

  /** Where the app keeps its files. */
  get dataFolder(): string {
    return dataFolder(this.desktop.env);
  }

  /** The app that runs. @throws where none was started */
  get app(): App {
    if (this.#running === undefined) throw new Error('The app was not started');
    return this.#running;
  }

  /** What the person has set before the app starts. */
  async set(settings: Partial<Settings>): Promise<void> {
    await mkdir(this.dataFolder, { recursive: true });
    await writeFile(join(this.dataFolder, 'settings.json'), JSON.stringify({ ...defaultSettings, ...settings }));
  }

  /** Starts the app with this cloud, and waits for its icon. */
  async start(launch: Pick<Launch, 'args' | 'env' | 'cloud'> = {}): Promise<App> {
    const { electron, desktop, cloud } = this;
    this.#running = await App.start({ electron, desktop, cloud: cloud.origin, ...launch });
    return this.#running;
  }

  /** Starts the app and waits until its icon is in the tray and its window, which a first start brings up, is there. */
  async startFresh(): Promise<App> {
    const app = await this.start();
    await this.tray.says(/./);
    await app.window.appears();
    return app;
  }

  /** Ends the app, and starts it again with what it kept. */
  async restart(): Promise<App> {
    await this.app.stop();
    const app = await this.start();
    await this.tray.says(/./);
    return app;
  }

  /** Ends the app and takes away all that it kept on disk; what the keychain holds stays. */
  async reset(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
    await rm(this.dataFolder, { recursive: true, force: true });
  }

  /** Ends the app, the cloud, and with `desktop` the desktop too. */
  async close({ keepDesktop = false } = {}): Promise<void> {
    try {
      await this.#running?.stop();
    } finally {
      this.notifications.leave();
      this.#bus.leave();
      await this.cloud.close();
      if (!keepDesktop) await this.desktop.stop();
    }
  }
}
