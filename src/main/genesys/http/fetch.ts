/** The part of `fetch` that is used here; Node's own fits it, and `net-fetch.ts` makes one of Electron's `net`. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A redirect comes back as the answer it is. Nothing is ever sent to where it points. */
  readonly redirect: 'manual';
  readonly credentials: 'omit';
  readonly cache: 'no-store';
  readonly signal: AbortSignal;
}

export interface FetchResponse {
  readonly status: number;
  readonly headers: {
    /** The value of a header by its name in any case; null where there is none. */
    readonly get: (name: string) => string | null;
  };
  /** Decompressed. Fails where the connection breaks before the end. */
  readonly body: AsyncIterable<Uint8Array> | null;
}
