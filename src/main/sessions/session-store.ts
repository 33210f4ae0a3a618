import type { Session } from '../../shared/session';
import type { SessionEvent } from './session-event';
import { transition } from './transition';

/** Called after every change, with the session before and after it; `undefined` where there was or is none. */
export type StoreListener = (after: Session | undefined, before: Session | undefined) => void;

/** The sessions of this process. The only writer: every change goes through `apply`, `add` or `remove`. */
export class SessionStore {
  readonly #sessions = new Map<string, Session>();
  readonly #listeners = new Set<StoreListener>();

  get(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  /** In the order in which they were added. */
  all(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  add(session: Session): void {
    const before = this.#sessions.get(session.id);
    this.#sessions.set(session.id, session);
    this.#tell(session, before);
  }

  /** Applies an event; gives back the session as it is now, or undefined where it is not held any more. */
  apply(id: string, event: SessionEvent): Session | undefined {
    const before = this.#sessions.get(id);
    if (before === undefined) return undefined;
    const after = transition(before, event);
    if (after !== before) {
      this.#sessions.set(id, after);
      this.#tell(after, before);
    }
    return after;
  }

  remove(id: string): void {
    const before = this.#sessions.get(id);
    if (before !== undefined && this.#sessions.delete(id)) this.#tell(undefined, before);
  }

  /** Listens until the returned function is called. */
  onChange(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(after: Session | undefined, before: Session | undefined): void {
    for (const listener of this.#listeners) listener(after, before);
  }
}
