/** What a junk body is made of. */
export type JunkKind =
  | 'not-json' // text that says it is JSON
  | 'wrong-types' // JSON whose fields have the wrong types
  | 'empty' // no byte, where a body is due
  | 'truncated' // a body that promises more bytes than it brings
  | 'huge' // 5 MB in one name
  | 'deep' // nested ten thousand times
  | 'binary'; // bytes that are no text

/** What goes wrong. */
export type Fault =
  /** The answer comes later. Adds to any other fault. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** An error instead of the answer. `body: 'empty'` gives no body at all. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string | undefined;
      /** The `Retry-After` header, as it is: seconds, a date, nonsense. */
      readonly retryAfter?: string | undefined;
      readonly body?: 'json' | 'empty' | undefined;
    }
  /** The connection is cut without an answer. */
  | { readonly kind: 'drop' }
  /** Nothing comes, and the connection stays open. */
  | { readonly kind: 'hang' }
  /** Status and headers, then a byte at a time, without end. To a HEAD the headers themselves come so. */
  | { readonly kind: 'trickle'; readonly everyMs: number }
  | { readonly kind: 'redirect'; readonly location: string; readonly status: number }
  /** A captive portal: 200, a page to sign in to the hotel, no header of Genesys Cloud. */
  | { readonly kind: 'portal' }
  /** 200 with a body that is not the answer. */
  | { readonly kind: 'junk'; readonly junk: JunkKind };

/** Which requests a fault strikes, and how often. Everything left out means any. */
export interface FaultScope {
  readonly method?: string | undefined;
  /** The whole path; `*` stands for any run of characters. */
  readonly path?: string | undefined;
  /** A secret, an id or a seeded key. */
  readonly token?: string | undefined;
  /** How many requests it strikes before it is gone; without end when left out. */
  readonly count?: number | undefined;
  /** 0 to 1: how likely it strikes a request that matches. Drawn from a fixed seed, so that a run can be repeated. */
  readonly chance?: number | undefined;
  /** `after`: the work is done first, and only its answer is lost. `before` is the default. */
  readonly when?: 'before' | 'after' | undefined;
}

/** A fault that has been set. */
export interface FaultHandle {
  readonly id: string;
  /** How many requests it has struck so far. */
  readonly hits: number;
  readonly remove: () => void;
}
