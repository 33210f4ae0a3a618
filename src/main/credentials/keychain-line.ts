import * as v from 'valibot';
import type { CancelTimer, Clock } from '../system/clock';
import { replySchema, type KeychainOperation } from './keychain-messages';
import type { ForkWorker, WorkerProcess } from './worker-process';

/**
 * What became of one operation. `failed`: the keychain service answered with an error, or is not there; `timeout`:
 * nothing came in time; `crashed`: the child ended, twice; `unusable`: the child can't load the native library.
 */
export type Outcome =
  | { readonly kind: 'answered'; readonly value: string | boolean | null }
  | { readonly kind: 'failed' | 'timeout' | 'crashed' | 'unusable' };

export interface LineOptions {
  readonly fork: ForkWorker;
  readonly clock: Clock;
  /** Milliseconds without an operation after which the child is ended. */
  readonly idleMs: number;
}

interface Child {
  readonly process: WorkerProcess;
  ready: boolean;
}

interface Pending {
  readonly id: number;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * The line to the keychain: at most one child at a time, started when there is something to ask and ended when there
 * no longer is. A child that does not answer in time, or whose keychain gave an error, is ended, and the next
 * operation gets a fresh one. One operation at a time: the caller waits for one before it asks for the next.
 */
export class KeychainLine {
  readonly #options: LineOptions;
  #child: Child | undefined;
  #pending: Pending | undefined;
  #cancelIdle: CancelTimer = () => undefined;
  #lastId = 0;
  #closed = false;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** Carries out one operation; a child that crashes meanwhile is replaced once, as every operation may be repeated. */
  async call(operation: KeychainOperation, deadlineMs: number): Promise<Outcome> {
    const outcome = await this.#attempt(operation, deadlineMs);
    const broke = outcome.kind === 'crashed' || outcome.kind === 'unusable';
    return broke && !this.#closed ? this.#attempt(operation, deadlineMs) : outcome;
  }

  /** Has the operation under way, if there is one, carried out anew by a fresh child: the present one may wait in vain. */
  askAnew(): void {
    if (this.#pending === undefined) return;
    this.#drop();
    this.#settle({ kind: 'crashed' });
  }

  /** Ends the child. The operation under way, and every later one, comes back as `crashed`. */
  close(): void {
    this.#closed = true;
    this.#cancelIdle();
    this.#drop();
    this.#settle({ kind: 'crashed' });
  }

  async #attempt(operation: KeychainOperation, deadlineMs: number): Promise<Outcome> {
    if (this.#closed) return { kind: 'crashed' };
    const { clock, idleMs } = this.#options;
    this.#cancelIdle();
    const { process } = (this.#child ??= this.#start());
    const id = ++this.#lastId;
    const answer = new Promise<Outcome>((settle) => (this.#pending = { id, settle }));
    const cancelDeadline = clock.setTimer(deadlineMs, () => this.#settle({ kind: 'timeout' }));
    process.post({ id, operation });
    const outcome = await answer;
    cancelDeadline();
    if (outcome.kind !== 'answered') this.#drop();
    else if (!this.#closed) this.#cancelIdle = clock.setTimer(idleMs, () => this.#drop());
    return outcome;
  }

  #start(): Child {
    const child: Child = { process: this.#options.fork(), ready: false };
    child.process.onMessage((message) => this.#hear(child, message));
    child.process.onExit(() => {
      if (this.#child !== child) return;
      this.#child = undefined;
      this.#cancelIdle();
      this.#settle({ kind: child.ready ? 'crashed' : 'unusable' });
    });
    return child;
  }

  #hear(child: Child, message: unknown): void {
    // A child that was given up may still have an answer on its way.
    if (this.#child !== child) return;
    const reply = v.safeParse(replySchema, message);
    if (!reply.success) return;
    if (reply.output.kind === 'ready') child.ready = true;
    else if (reply.output.id === this.#pending?.id) {
      this.#settle(
        reply.output.kind === 'answered' ? { kind: 'answered', value: reply.output.value } : { kind: 'failed' },
      );
    }
  }

  #settle(outcome: Outcome): void {
    this.#pending?.settle(outcome);
    this.#pending = undefined;
  }

  #drop(): void {
    this.#child?.process.kill();
    this.#child = undefined;
  }
}
