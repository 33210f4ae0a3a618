import { DesktopBus, plain } from './desktop-bus';
import { eventually } from './eventually';

const service = 'org.freedesktop.Notifications';

/** A notification as the app asked the desktop for it. */
export interface Notification {
  readonly app: string;
  /** The number of the one in whose place it comes; 0 for none. */
  readonly replaces: number;
  readonly icon: string;
  readonly summary: string;
  /** With the daemon's markup still in it. */
  readonly body: string;
  /** Keys and labels in turn. */
  readonly actions: readonly string[];
  readonly hints: Readonly<Record<string, unknown>>;
}

type Notify = readonly [string, number, string, string, string, readonly string[], Record<string, unknown>, number];

/** Every notification that is asked for on a desktop, overheard on its bus: seen as sent, whoever draws it, if anyone. */
export class Notifications {
  readonly #bus: DesktopBus;
  #seen: readonly Notification[] = [];

  private constructor(bus: DesktopBus) {
    this.#bus = bus;
  }

  /** @param env of the desktop */
  static async watch(env: Readonly<Record<string, string>>): Promise<Notifications> {
    const bus = await DesktopBus.join(env);
    const watching = new Notifications(bus);
    await bus.watchCalls(service, ({ member, body }) => {
      if (member !== 'Notify') return;
      const [app, replaces, icon, summary, text, actions, hints] = body as Notify;
      const seen = {
        app,
        replaces,
        icon,
        summary,
        body: text,
        actions,
        hints: plain(hints) as Record<string, unknown>,
      };
      watching.#seen = [...watching.#seen, seen];
    });
    return watching;
  }

  /** In the order in which they were asked for. */
  get all(): readonly Notification[] {
    return this.#seen;
  }

  /** Waits for one with this title, also an earlier one. @param limitMs how long it may take */
  titled(title: RegExp, limitMs?: number): Promise<Notification> {
    return eventually(
      `a notification is titled ${title}`,
      () => {
        const found = this.#seen.findLast(({ summary }) => title.test(summary));
        if (found !== undefined) return found;
        throw new Error(`seen were ${JSON.stringify(this.#seen.map(({ summary }) => summary))}`);
      },
      limitMs,
    );
  }

  /** Those with this title so far. */
  countTitled(title: RegExp): number {
    return this.#seen.filter(({ summary }) => title.test(summary)).length;
  }

  leave(): void {
    this.#bus.leave();
  }
}
