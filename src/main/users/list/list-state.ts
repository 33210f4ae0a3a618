import { mostUserListRows, type UserListPhase, type UserListStanding } from '../../../shared/user-list';
import type { ListRecord, Outcome } from './list-record';
import { ListRows } from './list-rows';
import type { UserMention } from './user-mention';

/** What a list is about; its first record. */
export type ListHead = Omit<Extract<ListRecord, { t: 'opened' }>, 't' | 'v'>;

/**
 * A list of users as it stands, made by its records one after the other: those of the journal at a start, and those that happen
 * from then on. The only place that knows what a record does.
 */
export class ListState {
  readonly rows = new ListRows();
  /** Outcomes that the audit trail may not have, by the entry that they are to be there. */
  readonly untold = new Map<string, Outcome>();
  /** Whether the rows that are waiting were agreed to. */
  started = false;
  #head: ListHead;
  #phase: UserListPhase = { kind: 'resolving' };
  #startedAt = 0;

  constructor(head: ListHead) {
    this.#head = head;
  }

  get head(): ListHead {
    return this.#head;
  }

  get phase(): UserListPhase {
    return this.#phase;
  }

  /** Applies one record; one about a row that there is not does nothing. */
  apply(record: ListRecord): void {
    const { rows } = this;
    switch (record.t) {
      case 'opened':
        return;
      case 'row':
        // A line that was damaged on disk leaves a row that names nobody, so that the others keep their places.
        while (rows.counts.rows < Math.min(record.n, mostUserListRows)) rows.add(0, '', undefined);
        return rows.add(record.line, record.text ?? record.id ?? record.email ?? '', mentionOf(record));
      case 'found':
        return rows.found(record.n, record.user, record.user.id === this.head.self);
      case 'unknown':
        return rows.set(record.n, { kind: 'unknown' });
      case 'not-looked-up':
        return rows.set(record.n, { kind: 'lookup-failed', failure: record.failure });
      case 'sending':
        return rows.ask(record.n, this.head.sessionId, {
          kind: 'sending',
          ...this.#turnOf(record.n, record.at),
        });
      case 'waiting':
        return rows.set(record.n, { kind: 'waiting', self: this.#isSelf(record.n) });
      case 'accepted':
      case 'failed':
      case 'unclear':
        this.untold.set(record.entry, record);
        return rows.set(record.n, outcomeOf(record, rows.get(record.n)?.standing));
      case 'told':
        this.untold.delete(record.entry);
        return;
      case 'proven': {
        const standing = rows.get(record.n)?.standing;
        if (standing?.kind === 'accepted') rows.set(record.n, { ...standing, provenAt: record.at });
        if (standing?.kind === 'unclear' || standing?.kind === 'waiting') {
          rows.set(record.n, { kind: 'proven', at: record.at });
        }
        return;
      }
      case 'handed-over': {
        const { self: _, ...head } = this.#head;
        const { sessionId, self } = record;
        this.#head = { ...head, sessionId, ...(self !== undefined && { self }) };
        return this.#each('waiting', (n) => rows.set(n, { kind: 'waiting', ...this.#turnOf(n) }));
      }
      case 'ready':
      case 'started':
      case 'paused':
      case 'resumed':
      case 'stopped':
      case 'done':
      case 'retried':
        this.#phase = this.#turn(record);
        return;
      default:
        return record satisfies never;
    }
  }

  /** Whose turn a row is, and when it was sent last that it may have been carried out, until an answer settles it. */
  #turnOf(n: number, at?: number): { readonly self: boolean; readonly askedAt?: number } {
    const askedAt = at ?? askedAtOf(this.rows.get(n)?.standing);
    return { self: this.#isSelf(n), ...(askedAt !== undefined && { askedAt }) };
  }

  #isSelf(n: number): boolean {
    const { self } = this.head;
    return self !== undefined && this.rows.get(n)?.user?.id === self;
  }

  #turn(record: PhaseRecord): UserListPhase {
    switch (record.t) {
      case 'ready':
        return { kind: 'ready' };
      case 'started':
        this.started = true;
        if (!record.self) this.#each('waiting', (n) => this.#isSelf(n) && this.rows.set(n, { kind: 'self-left-out' }));
        return this.#running(record.at);
      case 'resumed':
        if (!this.started) return { kind: 'resolving' };
        // What may have been carried out is asked for again: that does no harm, and leaves no doubt.
        this.#each('unclear', (n) => this.rows.set(n, { kind: 'waiting', ...this.#turnOf(n) }));
        return this.#running(record.at);
      case 'paused':
        if (record.why !== 'failure') return { kind: 'paused', why: record.why };
        return { kind: 'paused', why: 'failure', failure: record.failure ?? { kind: 'unknown-session' } };
      case 'stopped':
        return { kind: 'stopped', at: record.at };
      case 'done':
        return { kind: 'done', at: record.at };
      case 'retried':
        return this.#again(record.at);
      default:
        return record satisfies never;
    }
  }

  #again(at: number): UserListPhase {
    const wait = (n: number): void => this.rows.set(n, { kind: 'waiting', ...this.#turnOf(n) });
    const wasStopped = this.#phase.kind === 'stopped';
    this.#each('failed', wait);
    this.#each('unclear', wait);
    this.#each('lookup-failed', (n) => this.rows.set(n, { kind: 'looking-up' }));
    if (this.started && !wasStopped && this.rows.counts.lookingUp === 0) return this.#running(at);
    // Whoever is found now, and whoever a stop has spared, is not among those that a person agrees to with this.
    this.started = false;
    this.#each('self-left-out', wait);
    return { kind: 'resolving' };
  }

  #running(at: number): UserListPhase {
    if (this.#startedAt === 0) this.#startedAt = at;
    return { kind: 'running', startedAt: this.#startedAt };
  }

  #each(kind: UserListStanding['kind'], change: (n: number) => unknown): void {
    for (const { n, standing } of this.rows) if (standing.kind === kind) change(n);
  }
}

type PhaseRecord = Extract<
  ListRecord,
  { t: 'ready' | 'started' | 'paused' | 'resumed' | 'stopped' | 'done' | 'retried' }
>;

const mentionOf = ({ id, email }: Extract<ListRecord, { t: 'row' }>): UserMention | undefined => {
  if (id !== undefined) return { kind: 'id', id };
  return email === undefined ? undefined : { kind: 'email', email };
};

/** When a row was asked for, where what came of that is not settled. Epoch milliseconds. */
const askedAtOf = (standing: UserListStanding | undefined): number | undefined =>
  standing !== undefined && 'askedAt' in standing ? standing.askedAt : undefined;

const outcomeOf = (record: Outcome, before: UserListStanding | undefined): UserListStanding => {
  const { at } = record;
  const askedAt = record.t === 'unclear' ? (record.askedAt ?? askedAtOf(before)) : askedAtOf(before);
  const asked = askedAt === undefined ? {} : { askedAt };
  switch (record.t) {
    case 'accepted': {
      const { status, correlationId } = record;
      return { kind: 'accepted', at, status, ...asked, ...(correlationId !== undefined && { correlationId }) };
    }
    case 'failed':
      return { kind: 'failed', at, failure: record.failure };
    case 'unclear':
      return { kind: 'unclear', at, ...asked, ...(record.failure !== undefined && { failure: record.failure }) };
    default:
      return record satisfies never;
  }
};
