import { succeed, type DiskFailure, type Failure, type Result } from '../../shared/failure';
import { isLive, type Session } from '../../shared/session';
import type { Sweep } from '../../shared/snapshot';
import { endedSessions, isEndedRenewable, isSignedInSince, isSwept } from '../../shared/sweep';
import type { Revocation } from './revocation';
import type { SessionHolding } from './session-holding';
import type { DocumentFile } from './session-index';
import type { SessionStore } from './session-store';
import type { SweepDocument } from './sweep-record';

interface Parts {
  readonly store: Pick<SessionStore, 'get' | 'all' | 'onChange'>;
  readonly revocation: Pick<Revocation, 'revoke'>;
  readonly holding: Pick<SessionHolding, 'stopRenewing'>;
  readonly file: DocumentFile<SweepDocument>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Called when a sweep was asked for, or changed. */
  readonly onChange: () => void;
  /** Called before the first request of a sweep is sent. */
  readonly onRequested: (sweep: Sweep) => void;
  /** What the file did when last read or written. */
  readonly onFile: (failure: DiskFailure | undefined) => void;
}

/** Sessions that are revoked at once. */
const atOnce = 6;

/**
 * Revokes every session that is held here. Each goes on to its own proof; one whose token the keychain does not give out
 * is revoked as soon as it does, after a restart too. What renews them is taken away first, also from those that have
 * ended: none of them comes back unless a person signs in.
 */
export class Sweeping {
  readonly #parts: Parts;
  /** Sessions that are asked for now, or about to be. */
  readonly #asking = new Set<string>();
  readonly #queue: string[] = [];
  #workers = 0;
  #works: Promise<void> = Promise.resolve();
  #saved: Sweep | undefined;
  #sweep: Sweep | undefined;
  #restored: Promise<void> | undefined;
  #running: Promise<Result<null>> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.store.onChange((after) => {
      if (after !== undefined && this.#mayAsk(after)) void this.#run([after.id]);
    });
  }

  /** The last one, while any of its sessions is in the list. */
  sweep(): Sweep | undefined {
    const { store } = this.#parts;
    const { sessionIds = [], ended = [] } = this.#sweep ?? {};
    return [...sessionIds, ...ended].some((id) => store.get(id) !== undefined) ? this.#sweep : undefined;
  }

  /** Reads what the last run left, once. */
  restore(): Promise<void> {
    return (this.#restored ??= this.#load());
  }

  async #load(): Promise<void> {
    const loaded = await this.#parts.file.read();
    this.#parts.onFile(loaded.ok ? undefined : loaded.failure);
    this.#sweep = loaded.ok ? loaded.value?.sweep : undefined;
    this.#saved = this.#sweep;
    this.#stopAgain();
    this.#parts.onChange();
  }

  /** A crash may have come between the note of the sweep and that of the sessions, and nothing is to be renewed meanwhile. */
  #stopAgain(): void {
    const { store, holding } = this.#parts;
    const sweep = this.#sweep;
    if (sweep === undefined) return;
    const ended = endedSessions(sweep, store.all()).filter(isEndedRenewable);
    const waiting = store.all().filter((one) => sweep.waiting.includes(one.id) && !isSignedInSince(sweep, one));
    for (const { id } of [...ended, ...waiting]) holding.stopRenewing(id);
  }

  /** Goes on with what the last run could not ask for. To be called when the secrets were read. */
  async resume(): Promise<void> {
    await this.restore();
    await this.#run(this.#sweep?.waiting ?? []);
  }

  /** Forgets the last one; what waits is not asked for any more. */
  async clear(): Promise<Result<null>> {
    await this.restore();
    this.#sweep = undefined;
    this.#parts.onChange();
    const saved = await this.#save();
    return saved ?? succeed(null);
  }

  /**
   * Asks for every session that is not over, once none renews itself any more. Comes back once each was asked for, and its first proof tried; how it went is
   * told by each. A second click while that is under way is the same wish.
   */
  start(): Promise<Result<null>> {
    return (this.#running ??= this.#start().finally(() => {
      this.#running = undefined;
    }));
  }

  async #start(): Promise<Result<null>> {
    await this.restore();
    const { store, holding, now, onRequested } = this.#parts;
    const idsOf = (takes: (session: Session) => boolean): readonly string[] =>
      store.all().flatMap((session) => (takes(session) ? [session.id] : []));
    const [sessionIds, ended] = [idsOf(isSwept), idsOf(isEndedRenewable)];
    if (sessionIds.length + ended.length === 0) return succeed(null);
    const sweep = { requestedAt: now(), sessionIds, waiting: sessionIds, ...(ended.length > 0 && { ended }) };
    // Before anything else, and before the sweep is there: a change of a session that is in it is taken for its turn.
    for (const id of [...sessionIds, ...ended]) holding.stopRenewing(id);
    this.#sweep = sweep;
    this.#parts.onChange();
    // A session that changes while the disk takes note is asked for at once, and must not come before this.
    onRequested(sweep);
    // Before it is carried out: what a crash interrupts is taken up at the next start.
    await this.#save();
    await this.#run(sessionIds);
    return succeed(null);
  }

  /** A few at a time; what is under way already is left to that. Resolves when nothing is under way any more. */
  async #run(ids: readonly string[]): Promise<void> {
    const fresh = ids.filter((id) => !this.#asking.has(id));
    for (const id of fresh) {
      this.#asking.add(id);
      this.#queue.push(id);
    }
    const started = Array.from({ length: Math.min(atOnce - this.#workers, fresh.length) }, () => this.#work());
    this.#works = Promise.all([this.#works, ...started]).then(() => undefined);
    await this.#works;
    await this.#save();
  }

  async #work(): Promise<void> {
    this.#workers += 1;
    for (let id = this.#queue.shift(); id !== undefined; id = this.#queue.shift()) {
      await this.#ask(id);
      this.#asking.delete(id);
    }
    this.#workers -= 1;
  }

  async #ask(id: string): Promise<void> {
    const { store, holding, revocation } = this.#parts;
    const session = store.get(id);
    if (session?.status.kind === 'locked') return;
    const mayAsk = session !== undefined && this.#mayAsk(session);
    // What a sign-in brought that was under way when the sweep was asked for.
    if (mayAsk) holding.stopRenewing(id);
    const asked = mayAsk ? await revocation.revoke(id) : succeed(null);
    if (asked.ok || !waits(asked.failure)) this.#done(id);
  }

  #done(id: string): void {
    if (this.#sweep === undefined) return;
    this.#sweep = { ...this.#sweep, waiting: this.#sweep.waiting.filter((one) => one !== id) };
    this.#parts.onChange();
  }

  /** Whether a session is one that the sweep could not ask for so far, and can ask for now. */
  #mayAsk(session: Session): boolean {
    if (this.#sweep === undefined || !this.#sweep.waiting.includes(session.id)) return false;
    // Whoever signed in again after the sweep wants the session.
    return !isSignedInSince(this.#sweep, session) && isLive(session.status);
  }

  /** Undefined where nothing has changed since it was written last. */
  async #save(): Promise<Result<null, DiskFailure> | undefined> {
    const sweep = this.#sweep;
    if (sweep === this.#saved) return undefined;
    this.#saved = sweep;
    const saved = await this.#parts.file.write({ version: 1, ...(sweep !== undefined && { sweep }) });
    this.#parts.onFile(saved.ok ? undefined : saved.failure);
    return saved;
  }
}

/** The token is not here now, and may be later. */
const waits = ({ kind }: Failure): boolean => kind === 'keychain' || kind === 'secret-missing';
