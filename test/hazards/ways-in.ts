import { eventually } from '../driver/eventually';
import { findEntry } from '../driver/menu-tree';
import type { Stage } from '../driver/stage';

/** Whether a person could get to the app at a moment, without starting it again. */
interface Moment {
  /** Milliseconds by the steady clock. */
  readonly at: number;
  /** One icon is in the tray, and its menu opens the window. */
  readonly icon: boolean;
  readonly window: boolean;
}

/** By which ways a person can get to the app, looked at again and again. */
export class WaysIn {
  readonly #stage: Stage;
  #moments: readonly Moment[] = [];
  #watching: Promise<void> | undefined;
  #isOver = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  begin(): void {
    this.#isOver = false;
    this.#moments = [];
    this.#watching = this.#watch();
  }

  /** Ends the watch. Gives back the longest time, in milliseconds, in which there was neither icon nor window. */
  async longestWithout(): Promise<number> {
    this.#isOver = true;
    await this.#watching;
    let since: number | undefined;
    let longest = 0;
    for (const { at, icon, window } of this.#moments) {
      if (icon || window) since = undefined;
      else since ??= at;
      if (since !== undefined) longest = Math.max(longest, at - since);
    }
    return longest;
  }

  /** Waits for the one icon whose menu opens the window. */
  async icon(limitMs?: number): Promise<void> {
    await eventually('there is one icon, and it answers', () => this.hasIcon(), limitMs);
  }

  async hasIcon(): Promise<boolean> {
    const { tray } = this.#stage;
    try {
      const found = findEntry(await tray.menu(), ['Open Token Tray']);
      return found?.enabled === true && (await tray.items()).length === 1;
    } catch {
      return false;
    }
  }

  async #watch(): Promise<void> {
    while (!this.#isOver) {
      const [icon, window] = await Promise.all([this.hasIcon(), this.#stage.app.window.isVisible()]);
      this.#moments = [...this.#moments, { at: performance.now(), icon, window }];
      await new Promise((next) => setTimeout(next, 50));
    }
  }
}
