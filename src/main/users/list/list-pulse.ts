import type { CancelTimer, Clock } from '../../system/clock';

/** Tells of changes at once, and of a storm of them no more often than every `everyMs`, the last one never missed. */
export class ListPulse {
  readonly #clock: Pick<Clock, 'elapsed' | 'setTimer'>;
  readonly #tell: () => void;
  readonly #everyMs: number;
  #toldAt = Number.NEGATIVE_INFINITY;
  #timer: CancelTimer | undefined;

  constructor(clock: Pick<Clock, 'elapsed' | 'setTimer'>, tell: () => void, everyMs = 200) {
    this.#clock = clock;
    this.#tell = tell;
    this.#everyMs = everyMs;
  }

  /** Something changed. */
  beat(): void {
    if (this.#timer !== undefined) return;
    const wait = this.#toldAt + this.#everyMs - this.#clock.elapsed();
    if (wait <= 0) return this.#now();
    this.#timer = this.#clock.setTimer(wait, () => {
      this.#timer = undefined;
      this.#now();
    });
  }

  #now(): void {
    this.#toldAt = this.#clock.elapsed();
    this.#tell();
  }
}
