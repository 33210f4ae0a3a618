import type { Failure } from '../../../shared/failure';
import type { ListRows } from './list-rows';

/** One user's turn. */
export interface Turn {
  readonly n: number;
  readonly userId: string;
  readonly self: boolean;
  /** Times that the request was sent without an answer that settles it. */
  readonly tries: number;
  /** Why it may have been carried out all the same; absent while it can't have been in this run. */
  readonly doubt?: Failure;
  /** An earlier run left it unclear: when it was sent in that. Epoch milliseconds. */
  readonly askedAt?: number;
}

/** What a run does next. */
export type NextTurn =
  | { readonly kind: 'turn'; readonly turn: Turn }
  /** Nothing is due; look again after that many milliseconds, or when a turn under way is over. */
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'over' };

interface Late {
  readonly turn: Turn;
  /** Epoch milliseconds. */
  readonly dueAt: number;
}

/** However long there is nothing due, it is looked again after this many milliseconds. */
const longestWait = 60_000;

/** Whose turn it is: those whose second try is due first, then the list in its order, and the one who asks last of all. */
export class ListQueue {
  readonly #turns: readonly Turn[];
  #at = 0;
  #late: readonly Late[] = [];
  #underWay = 0;

  constructor(rows: Pick<ListRows, typeof Symbol.iterator>) {
    const turns: Turn[] = [];
    const last: Turn[] = [];
    for (const { n, user, standing } of rows) {
      if (standing.kind !== 'waiting' || user === undefined) continue;
      const { self, askedAt } = standing;
      const turn = { n, userId: user.id, self, tries: 0, ...(askedAt !== undefined && { askedAt }) };
      (self ? last : turns).push(turn);
    }
    this.#turns = [...turns, ...last];
  }

  /** Turns that are not over. */
  get left(): number {
    return this.#turns.length - this.#at + this.#late.length + this.#underWay;
  }

  /** Takes the next turn, which is to be ended by `over` or `again`. `now`: epoch milliseconds. */
  next(now: number): NextTurn {
    const due = this.#late.find(({ dueAt }) => dueAt <= now || dueAt - now > longestWait * 61);
    if (due !== undefined) {
      this.#late = this.#late.filter((one) => one !== due);
      return this.#take(due.turn);
    }
    const turn = this.#turns[this.#at];
    const others = this.#late.length + this.#underWay;
    if (turn !== undefined && (!turn.self || others === 0)) {
      this.#at += 1;
      return this.#take(turn);
    }
    if (turn === undefined && others === 0) return { kind: 'over' };
    const soonest = Math.min(longestWait, ...this.#late.map(({ dueAt }) => dueAt - now));
    return { kind: 'wait', ms: Math.max(1, soonest) };
  }

  /** A turn is over. */
  over(): void {
    this.#underWay -= 1;
  }

  /** A turn comes again, at `dueAt` or later. */
  again(turn: Turn, dueAt: number): void {
    this.#underWay -= 1;
    this.#late = [...this.#late, { turn, dueAt }];
  }

  /** Those that were begun and wait for another try, taken out for good. */
  takeLate(): readonly Turn[] {
    const turns = this.#late.map(({ turn }) => turn);
    this.#late = [];
    return turns;
  }

  #take(turn: Turn): NextTurn {
    this.#underWay += 1;
    return { kind: 'turn', turn };
  }
}
