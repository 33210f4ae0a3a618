/**
 * What a fault proxy does to one exchange. `before`: the host behind it never hears of the request; `after`: the host
 * does what it is asked, and only its answer suffers.
 */
export type ProxyFault =
  /** The request is passed on so many milliseconds later. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The connection is closed without a byte. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** The connection is broken off (RST). */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** Nothing comes, and the connection stays open. */
  | { readonly kind: 'hang'; readonly when: 'before' | 'after' }
  /** The answer comes a byte at a time: from its first byte, or from that of its body; `endless` bodies never end. */
  | { readonly kind: 'trickle'; readonly everyMs: number; readonly from: 'head' | 'body'; readonly endless?: true }
  /** The answer is cut off so many bytes into its body, though its head promises all of it. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  /** Bytes that are no HTTP. */
  | { readonly kind: 'junk'; readonly bytes: Buffer }
  /** An answer of another's making, head and body as they are to stand on the wire. */
  | { readonly kind: 'answer'; readonly bytes: Buffer }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: 301 | 302 | 303 | 307 | 308 }
  /** Headers of the host's answer take these values; null takes one away. Names in lower case. */
  | { readonly kind: 'headers'; readonly change: Readonly<Record<string, string | null>> }
  /** The body of the host's answer becomes this. */
  | { readonly kind: 'body'; readonly bytes: Buffer };

/** A fault, and the requests that it strikes: all, where nothing is said. */
export interface ProxyRule {
  readonly fault: ProxyFault;
  readonly method?: string;
  /** The path without its query. */
  readonly path?: string;
  /** So many requests and no more. */
  readonly count?: number;
}

/** A rule that is set. */
export interface SetRule {
  /** The requests that it has struck so far. */
  readonly hits: number;
  readonly remove: () => void;
}

interface Counted extends SetRule {
  readonly rule: ProxyRule;
  hits: number;
}

/** The rules of a proxy; of several that fit, the one set last strikes. */
export class ProxyRules {
  #set: readonly Counted[] = [];

  add(rule: ProxyRule): SetRule {
    const counted: Counted = {
      rule,
      hits: 0,
      remove: () => {
        this.#set = this.#set.filter((one) => one !== counted);
      },
    };
    this.#set = [...this.#set, counted];
    return counted;
  }

  clear(): void {
    this.#set = [];
  }

  /** The fault that strikes this request, which is counted. */
  strike(method: string, path: string): ProxyFault | undefined {
    const found = this.#set.findLast(
      ({ rule, hits }) =>
        (rule.method ?? method) === method && (rule.path ?? path) === path && hits < (rule.count ?? Infinity),
    );
    if (found !== undefined) found.hits += 1;
    return found?.rule.fault;
  }
}
