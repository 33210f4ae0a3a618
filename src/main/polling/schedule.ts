/**
 * When each session is due, by a clock that never jumps (milliseconds since some start). Pure bookkeeping:
 * whoever owns the one timer asks `nextDue`, and takes what is due with `take`.
 */
export class Schedule {
  readonly #due = new Map<string, number>();

  /** Sets or moves the time of a session. */
  set(id: string, due: number): void {
    this.#due.set(id, due);
  }

  /** Moves the time of a session forward; a later time than the present one changes nothing. */
  hasten(id: string, due: number): void {
    const present = this.#due.get(id);
    if (present === undefined || due < present) this.#due.set(id, due);
  }

  dueOf(id: string): number | undefined {
    return this.#due.get(id);
  }

  delete(id: string): void {
    this.#due.delete(id);
  }

  /** The earliest time at which anything is due; undefined when nothing is scheduled. */
  nextDue(): number | undefined {
    let next: number | undefined;
    for (const due of this.#due.values()) if (next === undefined || due < next) next = due;
    return next;
  }

  /** Removes and gives back at most `room` sessions that are due at `now`, the longest due first. */
  take(now: number, room: number): readonly string[] {
    if (room <= 0) return [];
    const due = [...this.#due].filter(([, at]) => at <= now).toSorted(([, a], [, b]) => a - b);
    const taken = due.slice(0, room).map(([id]) => id);
    for (const id of taken) this.#due.delete(id);
    return taken;
  }
}
