/** What the clock needs of its surroundings. */
export interface Ticker {
  /** This page's clock, epoch milliseconds. */
  readonly wall: () => number;
  /** Calls back after `milliseconds`; the returned function takes that back. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

type Listener = (now: number) => void;

/**
 * The page's one clock. It follows main's clock as told by the snapshots, and ticks once a second while the page
 * is visible and somebody listens, so that a hidden window costs nothing.
 */
export class PageClock {
  readonly #ticker: Ticker;
  readonly #listeners = new Set<Listener>();
  #offset = 0;
  #visible = true;
  #cancel: (() => void) | undefined;

  constructor(ticker: Ticker) {
    this.#ticker = ticker;
  }

  /** Main's clock now, epoch milliseconds. */
  now(): number {
    return this.#ticker.wall() + this.#offset;
  }

  /** Takes over main's clock; `mainNow` as it stood when the snapshot was made. */
  follow(mainNow: number): void {
    this.#offset = mainNow - this.#ticker.wall();
  }

  /** Rests while the page can't be seen; tells everybody the time as soon as it can. */
  setVisible(visible: boolean): void {
    this.#visible = visible;
    if (visible) this.#tell();
    this.#schedule();
  }

  /** Calls back once a second with the time, until the returned function is called. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#schedule();
    return () => {
      this.#listeners.delete(listener);
      this.#schedule();
    };
  }

  #tell(): void {
    const now = this.now();
    for (const listener of this.#listeners) listener(now);
  }

  #schedule(): void {
    const wanted = this.#visible && this.#listeners.size > 0;
    if (!wanted) {
      this.#cancel?.();
      this.#cancel = undefined;
    }
    if (!wanted || this.#cancel !== undefined) return;
    // Right after the full second of main's clock, so that all countdowns turn over together and on time.
    this.#cancel = this.#ticker.after(1000 - (((this.now() % 1000) + 1000) % 1000) + 5, () => {
      this.#cancel = undefined;
      this.#tell();
      this.#schedule();
    });
  }
}
