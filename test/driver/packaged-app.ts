import { spawn, type ChildProcess } from 'node:child_process';
import { launchArguments } from '../../build/setup/launch-arguments.mjs';
import { packageFolder } from '../../build/setup/package-folder.mjs';
import { launchEnvironment, type Launch } from './app';
import { eventually, passTime } from './eventually';
import type { Pointer, Spot } from './pointer';
import { ScreenReader } from './screen-reader';

/**
 * The app as people get it. It lets no test look into it, so it is used as a person uses it: seen through the desktop's
 * accessibility bus, and worked with mouse and keyboard.
 */
export class PackagedApp {
  readonly #child: ChildProcess;
  readonly #reader: ScreenReader;
  readonly #pointer: Pointer;

  private constructor(child: ChildProcess, reader: ScreenReader, pointer: Pointer) {
    this.#child = child;
    this.#reader = reader;
    this.#pointer = pointer;
  }

  static async start(desktop: Launch['desktop'], pointer: Pointer): Promise<PackagedApp> {
    const reader = await ScreenReader.start(desktop.env);
    const env = launchEnvironment({ desktop, env: ScreenReader.environment });
    const args = [...launchArguments(), '--force-renderer-accessibility'];
    return new PackagedApp(spawn(packageFolder().program, args, { env, stdio: 'ignore' }), reader, pointer);
  }

  /** Waits until it says this, anywhere on its window. */
  says(words: RegExp, limitMs?: number): Promise<string> {
    return eventually(
      `the window says ${words}`,
      async () => {
        const text = await this.text();
        if (words.test(text)) return text;
        throw new Error(`it says ${JSON.stringify(text)}`);
      },
      limitMs,
    );
  }

  /** All text on its window, a line each. */
  async text(): Promise<string> {
    const all = await this.#reader.everything();
    return all.flatMap(({ role, name }) => (role === 'static' ? [name] : [])).join('\n');
  }

  /** Presses a button. */
  press(name: RegExp): Promise<void> {
    return this.#click('push button', name);
  }

  /** Chooses one of several. */
  choose(name: RegExp): Promise<void> {
    return this.#click('radio button', name);
  }

  /** Types into a field, in the place of what stands there. @param role `password text` where dots are shown */
  async fill(name: RegExp, text: string, role = 'entry'): Promise<void> {
    await this.#click(role, name);
    await this.#pointer.press('ctrl+a');
    await this.#pointer.type(text);
  }

  /** Chooses from a list by the first letters of what is wanted. */
  async select(name: RegExp, letters: string): Promise<void> {
    await (await this.#reader.find('combo box', name)).focus();
    await this.#pointer.type(letters);
  }

  /** Ends it as the desktop's log-out does. */
  async stop(): Promise<void> {
    this.#reader.leave();
    this.#child.kill('SIGTERM');
    await eventually('the app ends', () => this.#child.exitCode !== null || this.#child.signalCode !== null);
  }

  async #click(role: string, name: RegExp): Promise<void> {
    const found = await this.#reader.find(role, name);
    // Brings into view what is further down; where it is then is told a moment later.
    await found.focus();
    let before: Spot = { x: Number.NaN, y: Number.NaN };
    const spot = await eventually(`the ${role} named ${name} stands still`, async () => {
      await passTime(100);
      const now = await found.spot();
      const still = now.x === before.x && now.y === before.y;
      before = now;
      return still && now;
    });
    await this.#pointer.click(spot);
  }
}
