import type { CancelTimer, Clock } from '../system/clock';

/** When which request is sent again: one timer each. */
export class Resends {
  readonly #timers = new Map<string, CancelTimer>();
  readonly #clock: Pick<Clock, 'now' | 'setTimer'>;
  readonly #run: (id: string) => void;
  #isStopped = false;

  constructor(clock: Pick<Clock, 'now' | 'setTimer'>, run: (id: string) => void) {
    this.#clock = clock;
    this.#run = run;
  }

  /** Takes the place of an earlier plan for the same request. `at`: epoch milliseconds. */
  plan(id: string, at: number): void {
    this.cancel(id);
    if (this.#isStopped) return;
    const run = (): void => {
      this.#timers.delete(id);
      this.#run(id);
    };
    this.#timers.set(id, this.#clock.setTimer(Math.max(0, at - this.#clock.now()), run));
  }

  cancel(id: string): void {
    this.#timers.get(id)?.();
    this.#timers.delete(id);
  }

  /** For good. */
  stop(): void {
    this.#isStopped = true;
    for (const id of this.#timers.keys()) this.cancel(id);
  }
}
