/** Where the power goes: before or after the effect with this number, counted from 1. */
export interface Cut {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/**
 * Counts every effect on the world (disk, keychain) and can take the power away at one of them. What is
 * under way then never comes back, as in a process that is killed; what had its effect keeps it.
 */
export class Power {
  readonly steps: string[] = [];
  readonly #cut: Cut | undefined;
  #running = 0;
  #down = false;

  constructor(cut?: Cut) {
    this.#cut = cut;
  }

  get isDown(): boolean {
    return this.#down;
  }

  async through<Value>(name: string, effect: () => Promise<Value>): Promise<Value> {
    if (this.#down) return never();
    this.steps.push(name);
    const cut = this.#cut?.at === this.steps.length ? this.#cut.when : undefined;
    if (cut === 'before') this.#down = true;
    if (cut === 'before') return never();
    this.#running += 1;
    const outcome = await effect();
    this.#running -= 1;
    if (cut === 'after') this.#down = true;
    return this.#down ? never() : outcome;
  }

  /** Resolves once nothing goes on any more: all is done, or the power is gone and what was under way has had its effect. */
  async quiet(): Promise<void> {
    for (let still = 0; still < 4; still += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#running > 0) still = -1;
    }
  }
}

const never = <Value>(): Promise<Value> => new Promise(() => undefined);
