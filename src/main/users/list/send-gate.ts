import type { NetworkFailure, ReplyFailure, Result } from '../../../shared/failure';
import type { Answer } from '../../genesys/reply';
import type { Clock } from '../../system/clock';
import type { RatePace } from './rate-pace';

interface Parts {
  readonly clock: Pick<Clock, 'now' | 'setTimer'>;
  readonly pace: RatePace;
  /** Told when the rate limit makes everything wait, until when (epoch milliseconds), and with `undefined` when that is over. */
  readonly onWait: (until: number | undefined) => void;
}

/** A wait that is shorter, in milliseconds, is pace and not worth a word. */
const worthAWord = 2000;

/** The one way out for the requests of a run: each waits its turn, and none goes once it is shut. */
export class SendGate {
  readonly #parts: Parts;
  readonly #sleepers = new Set<() => void>();
  #shut = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get isShut(): boolean {
    return this.#shut;
  }

  /** Lets nothing out any more, and wakes whoever waits. What is out already comes to its end. */
  shut(): void {
    this.#shut = true;
    this.wake();
    this.#parts.onWait(undefined);
  }

  /** Ends every `sleep`, because there may be something to do. */
  wake(): void {
    for (const wakeUp of this.#sleepers) wakeUp();
  }

  /** Resolves after that many milliseconds, or sooner. */
  sleep(ms: number): Promise<void> {
    if (this.#shut) return Promise.resolve();
    return new Promise((resolve) => {
      const wakeUp = (): void => {
        cancel();
        this.#sleepers.delete(wakeUp);
        resolve();
      };
      const cancel = this.#parts.clock.setTimer(ms, wakeUp);
      this.#sleepers.add(wakeUp);
    });
  }

  /** Waits for the rate limit's leave. True: send now, through `through`. False: shut meanwhile. `waiting`: requests to come. */
  async leave(waiting: () => number): Promise<boolean> {
    const { pace, clock, onWait } = this.#parts;
    for (;;) {
      if (this.#shut) return false;
      const now = clock.now();
      const wait = pace.take(now, waiting());
      if (wait === 0) {
        onWait(undefined);
        return true;
      }
      if (wait >= worthAWord) onWait(now + wait);
      await this.sleep(wait);
    }
  }

  /** Makes a call that `leave` has let go, and has its answer tell the pace. */
  async through<Value, Problem extends { readonly kind: string }>(
    call: () => Promise<Result<Answer<Value>, Problem>>,
  ): Promise<Result<Answer<Value>, Problem>> {
    const { pace, clock } = this.#parts;
    const reply = await call();
    if (reply.ok) pace.answered(clock.now(), reply.value.rateLimit);
    else if (isRateLimited(reply.failure)) pace.refused(clock.now(), reply.failure.retryAfterMs);
    else pace.answered(clock.now(), undefined);
    return reply;
  }
}

const isRateLimited = (failure: object): failure is Extract<ReplyFailure | NetworkFailure, { kind: 'rate-limited' }> =>
  'kind' in failure && failure.kind === 'rate-limited';
