import type { Fault, FaultHandle, FaultScope } from './fault';

/** A fault with where it strikes. */
export interface FaultRule {
  readonly id: string;
  readonly fault: Fault;
  readonly scope: FaultScope;
  readonly hits: number;
}

/** What a fault is matched against. */
export interface FaultTarget {
  readonly method: string;
  readonly path: string;
  /** Secret, id and key of the request's token, as far as there are any. */
  readonly tokenNames: readonly string[];
}

/** All faults that strike one request: the delays add up, and of the others the oldest wins. */
export interface FaultStrike {
  readonly delayMs: number;
  readonly fault?: Fault | undefined;
  readonly when: 'before' | 'after';
}

/** The faults that are set now. */
export class FaultList {
  #rules: FaultRule[] = [];
  #next = 1;
  readonly #random: () => number;

  /** @param random gives 0 to 1 */
  constructor(random: () => number) {
    this.#random = random;
  }

  get rules(): readonly FaultRule[] {
    return this.#rules;
  }

  add(fault: Fault, scope: FaultScope): FaultHandle {
    const id = `fault-${this.#next}`;
    this.#next += 1;
    let hits = 0;
    const rule: FaultRule = {
      id,
      fault,
      scope,
      get hits() {
        return hits;
      },
    };
    this.#rules.push(rule);
    this.#onHit.set(id, () => {
      hits += 1;
    });
    return {
      id,
      get hits() {
        return hits;
      },
      remove: () => this.remove(id),
    };
  }

  readonly #onHit = new Map<string, () => void>();

  remove(id: string): void {
    this.#rules = this.#rules.filter((rule) => rule.id !== id);
    this.#onHit.delete(id);
  }

  clear(): void {
    this.#rules = [];
    this.#onHit.clear();
  }

  /** What strikes this request; counts the hits. */
  strike(target: FaultTarget): FaultStrike | undefined {
    const matching = this.#rules.filter((rule) => matches(rule.scope, target) && this.#struck(rule.scope));
    const other = matching.find((rule) => rule.fault.kind !== 'slow');
    const delays = matching.filter((rule) => rule.fault.kind === 'slow');
    let delayMs = 0;
    for (const rule of delays) if (rule.fault.kind === 'slow') delayMs += rule.fault.ms;
    for (const rule of other === undefined ? delays : [...delays, other]) this.#hit(rule);
    if (matching.length === 0) return undefined;
    return { delayMs, fault: other?.fault, when: other?.scope.when ?? 'before' };
  }

  #struck(scope: FaultScope): boolean {
    return scope.chance === undefined || this.#random() < scope.chance;
  }

  #hit(rule: FaultRule): void {
    this.#onHit.get(rule.id)?.();
    if (rule.scope.count !== undefined && rule.hits >= rule.scope.count) this.remove(rule.id);
  }
}

function matches(scope: FaultScope, target: FaultTarget): boolean {
  if (scope.method !== undefined && scope.method.toUpperCase() !== target.method) return false;
  if (scope.path !== undefined && !pathPattern(scope.path).test(target.path)) return false;
  return scope.token === undefined || target.tokenNames.includes(scope.token);
}

function pathPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
