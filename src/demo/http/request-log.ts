/** One request as it was seen. Names the token by id, never by its secret. */
export interface LoggedRequest {
  /** Epoch milliseconds of its arrival, by the cloud's own clock. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly tokenId?: string | undefined;
  /** Absent where no answer was given: dropped or left hanging. */
  readonly status?: number | undefined;
  readonly correlationId: string;
  /** The kind of the fault that was played, if one was. */
  readonly fault?: string | undefined;
}

/** The newest requests, in the order in which they were answered. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  readonly #limit: number;

  /** @param limit how many are kept, 1 or more */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get entries(): readonly LoggedRequest[] {
    return this.#entries.slice(-this.#limit);
  }

  add(request: LoggedRequest): void {
    this.#entries.push(request);
    // Cut in large steps: a slice per request would make a long run slow.
    if (this.#entries.length >= this.#limit * 2) this.#entries = this.#entries.slice(-this.#limit);
  }

  clear(): void {
    this.#entries = [];
  }
}
