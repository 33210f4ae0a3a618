import type { Failure, Result } from '../../../shared/failure';
import type { Target } from '../../genesys/reply';
import type { TokensApi } from '../../genesys/tokens-api';
import type { Clock } from '../../system/clock';
import { meaningOf } from './answer-meaning';
import type { ListLedger } from './list-ledger';
import { ListQueue, type Turn } from './list-queue';
import type { Outcome } from './list-record';
import { retryDelayMs, tryPauses } from './retry-delay';
import type { SendGate } from './send-gate';

interface Parts {
  readonly ledger: ListLedger;
  readonly gate: SendGate;
  readonly clock: Pick<Clock, 'now'>;
  readonly random: () => number;
  readonly newId: () => string;
  /** The asking token as it is now, or why there is none. */
  readonly target: () => Result<Target>;
  readonly tokens: Pick<TokensApi, 'revokeUser'>;
  /** Told of every answer by which Genesys Cloud allowed or refused the action itself. */
  readonly onPermission: (allowed: boolean) => void;
  /** The asking token was refused, after a request for its own user that may have been carried out. */
  readonly onSelfRefused: () => void;
  /** A row has come to an outcome, by this record, and it is on disk. */
  readonly onOutcome: (record: Outcome) => void;
}

/** How a run came to its end. `shut`: somebody shut the gate. `halt`: nothing can be sent now. */
export type RunEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'shut' }
  | { readonly kind: 'halt'; readonly failure: Failure; readonly passing: boolean };

/** Requests on their way at once. */
const lanes = 4;
/** Times that the request for one user is sent in a run before its outcome stays unclear. */
const mostTries = 5;
/** Answers in a row that settle nothing, after which the cloud counts as ill. */
const troubleEnough = 10;

/** Revokes the users of a list, one request each, as fast as the rate limit lets, until everyone has an outcome. */
export class ListRun {
  readonly #parts: Parts;
  readonly #queue: ListQueue;
  #halt: Extract<RunEnd, { kind: 'halt' }> | undefined;
  #accepted = 0;
  #forbidden = 0;
  #trouble = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#queue = new ListQueue(parts.ledger.state.rows);
  }

  /** Resolves when nothing is on its way any more and every row that was begun has an outcome or waits again. */
  async run(): Promise<RunEnd> {
    await Promise.all(Array.from({ length: lanes }, () => this.#lane()));
    for (const turn of this.#queue.takeLate()) await this.#giveUp(turn);
    return this.#halt ?? { kind: this.#parts.gate.isShut ? 'shut' : 'done' };
  }

  async #lane(): Promise<void> {
    const { gate, clock } = this.#parts;
    while (!gate.isShut) {
      const next = this.#queue.next(clock.now());
      if (next.kind === 'over') return;
      if (next.kind === 'wait') await gate.sleep(next.ms);
      else {
        await this.#take(next.turn);
        gate.wake();
      }
    }
  }

  async #take(turn: Turn): Promise<void> {
    const { gate, ledger, target, tokens, clock } = this.#parts;
    const { rows } = ledger.state;
    // A held session has proven meanwhile that an earlier request was carried out.
    if (rows.get(turn.n)?.standing.kind === 'proven') return this.#queue.over();
    // Without its own token nobody could be asked for again: it waits until it is known of all others.
    if (turn.self && rows.counts.unclear > 0) return this.#queue.over();
    const asking = target();
    if (!asking.ok) return this.#stop(turn, asking.failure, false);
    if (!(await gate.leave(() => this.#queue.left))) return this.#queue.again(turn, 0);
    const reply = await gate.through<null, Failure>(async () => {
      const sending = { t: 'sending', n: turn.n, at: clock.now() } as const;
      const noted = turn.tries === 0 ? await ledger.commit(sending) : undefined;
      return noted?.ok === false ? noted : tokens.revokeUser(asking.value, turn.userId);
    });
    const meaning = meaningOf(reply, { accepted: this.#accepted, forbidden: this.#forbidden });
    this.#forbidden = !reply.ok && reply.failure.kind === 'forbidden' ? this.#forbidden + 1 : 0;
    if (reply.ok || reply.failure.kind === 'forbidden') this.#parts.onPermission(reply.ok);
    switch (meaning.kind) {
      case 'accepted':
        this.#accepted += 1;
        return this.#settle(turn, { t: 'accepted', ...this.#stamp(turn), ...meaning.answer });
      case 'refused':
        return this.#settle(turn, { t: 'failed', ...this.#stamp(turn), failure: meaning.failure });
      case 'later':
        return this.#queue.again(turn, 0);
      case 'unclear':
        return this.#tryAgain(turn, meaning.failure);
      case 'halt':
        return turn.self && isDoubtful(turn) && meaning.failure.kind === 'rejected'
          ? this.#selfRefused(turn, meaning.failure)
          : this.#stop(turn, meaning.failure, meaning.passing);
      default:
        return meaning satisfies never;
    }
  }

  async #tryAgain(turn: Turn, failure: Failure): Promise<void> {
    const { clock, random } = this.#parts;
    const tried = { ...turn, tries: turn.tries + 1, doubt: failure };
    this.#trouble += 1;
    if (this.#trouble >= troubleEnough) return this.#stop(tried, failure, true);
    if (tried.tries >= mostTries) return this.#settle(tried, this.#unclear(tried, failure));
    const delay = retryDelayMs(tried.tries, failure, random, tryPauses);
    return this.#queue.again(tried, clock.now() + delay);
  }

  /**
   * The last one's own token is dead, perhaps because an earlier request, whose answer was lost, was carried out. That
   * session's own check tells whether its token expired, or is refused for no other reason: then it is proven.
   */
  async #selfRefused(turn: Turn, failure: Failure): Promise<void> {
    await this.#settle(turn, this.#unclear(turn, failure));
    this.#parts.onSelfRefused();
  }

  /** Ends the run for want of a way to go on; the turn that found it out is given up like those that wait. */
  #stop(turn: Turn, failure: Failure, passing: boolean): void {
    this.#halt ??= { kind: 'halt', failure, passing };
    this.#queue.again(turn, 0);
    this.#parts.gate.shut();
  }

  async #settle({ n }: Turn, record: Outcome): Promise<void> {
    if (record.t !== 'unclear') this.#trouble = 0;
    const noted = await this.#parts.ledger.commit(record);
    this.#queue.over();
    this.#parts.onOutcome({ ...record, n });
    if (!noted.ok) {
      this.#halt ??= { kind: 'halt', failure: noted.failure, passing: false };
      this.#parts.gate.shut();
    }
  }

  /** What can't have been carried out waits for its turn again; of what may have been, that is all that is known. */
  async #giveUp(turn: Turn): Promise<void> {
    const { ledger } = this.#parts;
    if (ledger.state.rows.get(turn.n)?.standing.kind !== 'sending') return;
    if (!isDoubtful(turn)) {
      await ledger.commit({ t: 'waiting', n: turn.n });
      return;
    }
    const record = this.#unclear(turn, turn.doubt);
    await ledger.commit(record);
    this.#parts.onOutcome(record);
  }

  #unclear(turn: Turn, failure: Failure | undefined): Outcome {
    const { doubt, askedAt } = turn;
    const earlier = doubt === undefined && askedAt !== undefined ? { askedAt } : {};
    return { t: 'unclear', ...this.#stamp(turn), ...earlier, ...(failure !== undefined && { failure }) };
  }

  #stamp({ n }: Turn): Pick<Outcome, 'n' | 'at' | 'entry'> {
    return { n, at: this.#parts.clock.now(), entry: this.#parts.newId() };
  }
}

/** Whether a request for the user, in this run or before it, may have been carried out without an answer. */
const isDoubtful = ({ doubt, askedAt }: Turn): boolean => doubt !== undefined || askedAt !== undefined;
