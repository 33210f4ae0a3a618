import type { CommandClient } from '../../shared/commands';
import type { Snapshot } from '../../shared/snapshot';
import type { Ticker } from './page-clock';
import { shareStructure } from './structural-sharing';

/** What the page knows: nothing yet, or the last snapshot, which is stale while main doesn't answer. */
export type Feed =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'known'; readonly snapshot: Snapshot; readonly stale: boolean };

/** Without news for this long the page asks: main only speaks when something changes. */
const quietMs = 30_000;
/** Main answers from memory; longer than this means that it is not well. */
const answerMs = 5000;

/**
 * Brings main's snapshots to the page, and finds out when they have stopped: silence alone proves nothing, so after a
 * quiet while main is asked, and only a question without an answer marks what is shown as stale.
 */
export class SnapshotFeed {
  readonly #client: Pick<CommandClient, 'getSnapshot' | 'onSnapshot'>;
  readonly #ticker: Ticker;
  readonly #listener: (feed: Feed) => void;
  #feed: Feed = { kind: 'loading' };
  #cancelQuiet: (() => void) | undefined;
  #asked = 0;

  constructor(
    client: Pick<CommandClient, 'getSnapshot' | 'onSnapshot'>,
    ticker: Ticker,
    listener: (feed: Feed) => void,
  ) {
    this.#client = client;
    this.#ticker = ticker;
    this.#listener = listener;
  }

  /** Starts listening; the returned function ends it. */
  start(): () => void {
    const stop = this.#client.onSnapshot((snapshot) => this.#take(snapshot));
    this.ask();
    return () => {
      stop();
      this.#asked += 1;
      this.#cancelQuiet?.();
    };
  }

  /** Asks main how things are: at the start, after a quiet while, and when the window comes into view again. */
  ask(): void {
    this.#asked += 1;
    const question = this.#asked;
    const cancel = this.#ticker.after(answerMs, () => this.#miss(question));
    void this.#client.getSnapshot().then((answer) => {
      cancel();
      if (answer.ok && question === this.#asked) this.#take(answer.value);
      else this.#miss(question);
    });
    this.#waitForNews();
  }

  #take(snapshot: Snapshot): void {
    const previous = this.#feed.kind === 'known' ? this.#feed.snapshot : undefined;
    // Outdates the question under way: its answer was made earlier, and must not turn the page back.
    this.#asked += 1;
    this.#tell({ kind: 'known', snapshot: shareStructure(previous, snapshot), stale: false });
    this.#waitForNews();
  }

  #miss(question: number): void {
    if (question !== this.#asked) return;
    this.#tell(this.#feed.kind === 'known' ? { ...this.#feed, stale: true } : { kind: 'silent' });
  }

  #waitForNews(): void {
    this.#cancelQuiet?.();
    this.#cancelQuiet = this.#ticker.after(quietMs, () => this.ask());
  }

  #tell(feed: Feed): void {
    this.#feed = feed;
    this.#listener(feed);
  }
}
