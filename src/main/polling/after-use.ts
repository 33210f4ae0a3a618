import type { Session } from '../../shared/session';
import type { LoggedCall } from '../genesys/http';
import type { SessionStore } from '../sessions/session-store';
import type { CancelTimer, Clock } from '../system/clock';
import type { Poller } from './poller';

interface Parts {
  readonly store: Pick<SessionStore, 'all' | 'get' | 'onChange'>;
  readonly clock: Pick<Clock, 'elapsed' | 'setTimer'>;
  readonly poller: () => Pick<Poller, 'hasten' | 'checking'>;
}

/** A check comes this long after a use, in milliseconds: what comes at once with it is over then. */
const settleMs = 1000;
/** However much a token is used, its session is checked for that no more often than this, in milliseconds. */
const spacingMs = 30_000;

/** Its requests either leave the idle timer alone, or bring what it is now, or end the token. */
const ofToken = '/api/v2/tokens/me';

/** Whether an idle end of the session is shown or told, which a use of its token puts off. */
const showsIdleEnd = ({ mode, status }: Session): boolean =>
  mode === 'observe' && status.kind === 'active' && status.idlesAt !== undefined;

/**
 * Has a session checked soon after the app itself used its token, for a look-up or a user's revocation: that started the idle
 * timer anew, and the deadline that was told before is no longer true. The check itself leaves the timer alone.
 */
export class AfterUse {
  readonly #parts: Parts;
  readonly #waiting = new Map<string, CancelTimer>();
  /** When a session was last checked for this, by the clock that never jumps. */
  readonly #checkedAt = new Map<string, number>();

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.store.onChange((after, before) => {
      if (after === undefined) return this.#drop(before?.id);
      // A session that is being added is asked whose it is, after its deadline was told.
      return before === undefined && after.person !== undefined ? this.#plan(after) : undefined;
    });
  }

  /** To be called with every request that is over: also where no answer came, because it may have arrived. */
  readonly see = ({ path, session: name }: LoggedCall): void => {
    if (name === undefined || path === ofToken) return;
    for (const session of this.#parts.store.all()) if (session.id.startsWith(name)) this.#plan(session);
  };

  #plan(session: Session): void {
    const { id } = session;
    if (this.#waiting.has(id) || !showsIdleEnd(session)) return;
    const before = this.#checkedAt.get(id) ?? -Infinity;
    this.#wait(id, Math.max(settleMs, before + spacingMs - this.#parts.clock.elapsed()));
  }

  #wait(id: string, ms: number): void {
    this.#waiting.set(
      id,
      this.#parts.clock.setTimer(ms, () => this.#check(id)),
    );
  }

  #check(id: string): void {
    const { store, clock, poller } = this.#parts;
    this.#waiting.delete(id);
    const session = store.get(id);
    if (session === undefined || !showsIdleEnd(session)) return;
    // One under way may have been answered before the use.
    if (poller().checking().includes(id)) return this.#wait(id, settleMs);
    this.#checkedAt.set(id, clock.elapsed());
    poller().hasten(id);
  }

  #drop(id: string | undefined): void {
    if (id === undefined) return;
    this.#waiting.get(id)?.();
    this.#waiting.delete(id);
    this.#checkedAt.delete(id);
  }
}
