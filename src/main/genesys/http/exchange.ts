import { fail, succeed, type NetworkFailure, type ReplyFailure, type Result } from '../../../shared/failure';
import type { Secret } from '../../credentials/secret';
import { systemClock, type Clock } from '../../system/clock';
import { correlationIdIn } from '../answer-headers';
import { bodyText } from './body-text';
import { errorName } from './error-name';
import type { Fetch } from './fetch';
import { networkCause } from './network-cause';
import { withoutSecrets } from './scrub';
import { withinLimit } from './time-limit';

export interface ExchangeOptions {
  readonly fetch: Fetch;
  /** What the program calls itself, e.g. `Token-Tray/1.0.0`; Chromium's own name would tell of versions. */
  readonly userAgent: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly setTimer?: Clock['setTimer'];
  /** For all of it: connection, headers and body. 15 s by default. */
  readonly deadlineMs?: number;
  /** Of the body, decompressed. 1 MiB by default. */
  readonly maxBytes?: number;
}

export interface ExchangeRequest {
  /** To be checked by the caller: a secret may travel there. */
  readonly url: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What stands in headers or body and must stand nowhere in the answer. */
  readonly secrets: readonly Secret[];
  readonly signal?: AbortSignal;
}

/** What came back, whoever it came from: not judged yet. */
export interface Exchanged {
  /** Never a redirect, nor 407. */
  readonly status: number;
  /** The value of a header by its name in any case; null where there is none. */
  readonly header: (name: string) => string | null;
  readonly text: string;
  /** Epoch milliseconds by this machine's clock. */
  readonly askedAt: number;
  /** When the headers were there. */
  readonly cameAt: number;
}

/**
 * One request and its answer. Comes back within the deadline with whatever answer came, or with the reason why none did;
 * never throws. A redirect is such a reason: nothing is ever sent to where it points. Neither is anything cached, nor
 * does a cookie come or go.
 */
export type Exchange = (request: ExchangeRequest) => Promise<Result<Exchanged, NetworkFailure | ReplyFailure>>;

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export const createExchange = (options: ExchangeOptions): Exchange => {
  const { fetch, userAgent, now } = options;
  const { setTimer = systemClock.setTimer, deadlineMs = 15_000, maxBytes = 1_048_576 } = options;

  const exchange = async (request: ExchangeRequest, signal: AbortSignal): ReturnType<Exchange> => {
    const { url, method, headers, body, secrets } = request;
    let answered = false;
    try {
      const askedAt = now();
      const {
        status,
        headers: told,
        body: bytes,
      } = await fetch(url, {
        method,
        headers: { ...headers, 'user-agent': userAgent },
        ...(body !== undefined && { body }),
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        signal,
      });
      const cameAt = now();
      answered = true;
      if (redirects.has(status)) return fail({ kind: 'network', cause: 'redirect' });
      // What a proxy says to whoever has not signed in to it; the request went no further.
      if (status === 407) return fail({ kind: 'network', cause: 'proxy', name: 'ERR_PROXY_AUTH_REQUESTED' });
      const header = (name: string): string | null => {
        const value = told.get(name);
        return value === null ? null : withoutSecrets(value, secrets);
      };
      const text = await bodyText(bytes, maxBytes);
      if (text !== undefined) {
        return succeed({ status, header, text: withoutSecrets(text, secrets), askedAt, cameAt });
      }
      const correlationId = correlationIdIn(header);
      const id = correlationId === undefined ? {} : { correlationId };
      return fail({ kind: 'bad-reply', why: 'too-large', status, ...id });
    } catch (problem) {
      const name = errorName(problem);
      // Once an answer has begun the request was heard, whatever breaks then.
      const cause = answered ? 'lost' : networkCause(name);
      return fail({ kind: 'network', cause, ...(name !== undefined && { name }) });
    }
  };

  return async (request) => {
    const limit = { setTimer, deadlineMs, signal: request.signal };
    const outcome = await withinLimit((signal) => exchange(request, signal), limit);
    return typeof outcome === 'string' ? fail({ kind: 'network', cause: outcome }) : outcome;
  };
};
