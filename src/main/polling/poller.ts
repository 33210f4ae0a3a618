import { isRenewalDue } from '../../shared/renewal-time';
import type { Session } from '../../shared/session';
import type { RateLimit } from '../genesys/reply';
import type { Renewal } from '../sessions/renewal';
import type { Revocation } from '../sessions/revocation';
import type { SessionCheck } from '../sessions/session-check';
import type { SessionStore } from '../sessions/session-store';
import type { CancelTimer, Clock } from '../system/clock';
import { isCheckable, isFresh, isUrgent, mayComeSooner, mustWait } from './checkable';
import { nextCheckMs } from './next-check';
import { replannedMs } from './replanned';
import { Schedule } from './schedule';

interface Parts {
  readonly store: SessionStore;
  readonly check: Pick<SessionCheck, 'run'>;
  readonly revocation: Pick<Revocation, 'prove'>;
  readonly renewal: Pick<Renewal, 'renew'>;
  readonly clock: Clock;
  /** Numbers from 0 to below 1. */
  readonly random: () => number;
  /** Wished milliseconds between two checks of a session. */
  readonly intervalMs: () => number;
  /** Called when a check starts or ends. */
  readonly onChecking: () => void;
}

/** Checks in flight at most. */
export const mostInFlight = 6;
/** A jump of the machine's clock against the steady one that is worth a look at every session, in milliseconds. */
const jump = 5000;
/** A jump is noticed within this, in milliseconds, however long the sessions wait: countdowns are wrong until then. */
const jumpWatch = 60_000;
/** A time before that of every session whose turn has come: a person waits for it. */
const beforeAll = -1;

/** Checks every session in its time: one timer for all, at most six checks in flight, never two of one session. */
export class Poller {
  readonly #parts: Parts;
  readonly #schedule = new Schedule();
  readonly #inFlight = new Set<string>();
  /** Sessions whose next check a person waits for. */
  readonly #wishes = new Map<string, (() => void)[]>();
  #cancelTimer: CancelTimer | undefined;
  #stopListening: (() => void) | undefined;
  #clockOffset = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Ids of the sessions with a check in flight. */
  checking(): readonly string[] {
    return [...this.#inFlight];
  }

  /** Begins; to be called once the keychain has answered, or lets itself be waited for. A second call does nothing. */
  start(): void {
    if (this.#stopListening !== undefined) return;
    const { store, clock } = this.#parts;
    this.#clockOffset = clock.now() - clock.elapsed();
    this.#stopListening = store.onChange((after, before) => this.#onChange(after, before));
    for (const session of store.all()) this.#plan(session);
    for (const id of this.#wishes.keys()) if (store.get(id) === undefined) this.#grant(id);
    this.#arm();
  }

  stop(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#cancelTimer?.();
  }

  /** Checks a session now, thoroughly. Resolves when it is done; a session that can't be checked resolves at once. */
  async checkNow(id: string): Promise<void> {
    const session = this.#parts.store.get(id);
    if (session === undefined || !isCheckable(session)) return;
    await new Promise<void>((resolve) => {
      this.#wishes.set(id, [...(this.#wishes.get(id) ?? []), resolve]);
      if (!this.#inFlight.has(id)) this.#schedule.set(id, beforeAll);
      this.#arm();
    });
  }

  /** Has every live session checked within `spreadMs`. `onlyStale`: not those verified a moment ago. */
  checkAll({ spreadMs = 0, onlyStale = false } = {}): void {
    const { store, clock, random } = this.#parts;
    const now = clock.now();
    for (const session of store.all()) {
      const skip = (onlyStale && isFresh(session, now)) || mustWait(session, now);
      if (skip || this.#inFlight.has(session.id) || nextCheckMs(session, 0, 0, random) === undefined) continue;
      this.#schedule.hasten(session.id, clock.elapsed() + random() * spreadMs);
    }
    this.#arm();
  }

  /** Has a session checked as soon as its turn can be: what stood in its way is gone. */
  hasten(id: string): void {
    const { store, clock } = this.#parts;
    const session = store.get(id);
    if (session === undefined || this.#inFlight.has(id) || !mayComeSooner(session, clock.now())) return;
    this.#schedule.hasten(id, clock.elapsed());
    this.#arm();
  }

  /** Another interval was chosen: plans every session by it, so that nobody waits for the end of the old one. */
  replan(): void {
    const { store, clock, random, intervalMs } = this.#parts;
    if (this.#stopListening === undefined) return;
    for (const session of store.all()) {
      if (this.#inFlight.has(session.id) || this.#wishes.has(session.id)) continue;
      const wait = replannedMs(session, clock.now(), intervalMs(), random);
      if (wait !== undefined) this.#schedule.set(session.id, clock.elapsed() + wait);
    }
    this.#arm();
  }

  #onChange(after: Session | undefined, before: Session | undefined): void {
    const id = (after ?? before)?.id;
    if (id === undefined || this.#inFlight.has(id)) return;
    if (after?.status === before?.status) return isUrgent(after, before) ? this.hasten(id) : undefined;
    if (after === undefined) this.#drop(id);
    else this.#plan(after);
    this.#arm();
  }

  #plan(session: Session, rateLimit?: RateLimit): void {
    const { clock, intervalMs, random } = this.#parts;
    const wait = nextCheckMs(session, clock.now(), intervalMs(), random, rateLimit);
    if (!isCheckable(session)) this.#grant(session.id);
    if (this.#wishes.has(session.id)) this.#schedule.set(session.id, beforeAll);
    else if (wait === undefined) this.#schedule.delete(session.id);
    else this.#schedule.set(session.id, clock.elapsed() + wait);
  }

  #drop(id: string): void {
    this.#schedule.delete(id);
    this.#grant(id);
  }

  #grant(id: string): void {
    const waiting = this.#wishes.get(id) ?? [];
    this.#wishes.delete(id);
    for (const resolve of waiting) resolve();
  }

  #arm(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    const due = this.#schedule.nextDue();
    if (due === undefined || this.#inFlight.size >= mostInFlight || this.#stopListening === undefined) return;
    const { clock } = this.#parts;
    this.#cancelTimer = clock.setTimer(Math.min(due - clock.elapsed(), jumpWatch), () => this.#tick());
  }

  #tick(): void {
    const { clock } = this.#parts;
    const offset = clock.now() - clock.elapsed();
    if (Math.abs(offset - this.#clockOffset) > jump) {
      this.#clockOffset = offset;
      // Deadlines are shown by the machine's clock; after a jump each is told anew by Genesys.
      this.checkAll({ spreadMs: 3000 });
    }
    for (const id of this.#schedule.take(clock.elapsed(), mostInFlight - this.#inFlight.size)) void this.#run(id);
    this.#arm();
  }

  async #run(id: string): Promise<void> {
    const { store, onChecking } = this.#parts;
    const waiting = this.#wishes.get(id);
    this.#wishes.delete(id);
    this.#inFlight.add(id);
    onChecking();
    let rateLimit: RateLimit | undefined;
    try {
      rateLimit = await this.#look(id, waiting !== undefined);
    } finally {
      this.#inFlight.delete(id);
      onChecking();
      const session = store.get(id);
      if (session === undefined) this.#drop(id);
      else this.#plan(session, rateLimit);
      for (const resolve of waiting ?? []) resolve();
      this.#arm();
    }
  }

  async #look(id: string, thorough: boolean): Promise<RateLimit | undefined> {
    const { store, check, revocation, renewal, clock } = this.#parts;
    const session = store.get(id);
    if (session?.status.kind === 'unconfirmed') {
      await revocation.prove(id);
      return undefined;
    }
    // A new token is verified on the way; where none could be had, the old one is asked for as always.
    if (session !== undefined && isRenewalDue(session, clock.now()) && (await renewal.renew(id)).ok) return undefined;
    if (session?.status.kind === 'ended' && !thorough) return undefined;
    return (await check.run(id, { thorough })).rateLimit;
  }
}
