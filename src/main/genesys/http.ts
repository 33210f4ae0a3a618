import { fail, succeed, type NetworkFailure, type Result } from '../../shared/failure';
import { parseUrl } from '../../shared/parse-url';
import { networkFailure } from './network-error';
import type { Target } from './reply';
import { readBody } from './response-body';

/** What is asked of whom. `path` starts with a slash and may hold a query; it never holds a secret. */
export interface HttpRequest {
  readonly target: Target;
  readonly method: 'HEAD' | 'GET' | 'DELETE' | 'POST';
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** What came back, whatever its status. `text` is undefined where the body was larger than the cap. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string | undefined;
  /** Epoch milliseconds by this machine's clock when the headers were there. */
  readonly receivedAt: number;
}

export interface HttpOptions {
  /** Electron's `net.fetch`: Chromium's stack with the system's proxy and certificate authorities. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly userAgent: string;
  /** Plain http to this machine itself, for a cloud that runs here; never in a packaged run. */
  readonly allowLoopbackHttp: boolean;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** One deadline over the whole of a request, its body included; milliseconds. */
  readonly deadlineMs?: number;
  readonly maxBytes?: number;
}

/** Sends one request. Nothing here throws. */
export type Http = (request: HttpRequest) => Promise<Result<HttpAnswer, NetworkFailure>>;

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a token may travel to this origin at all. */
export const isSafeOrigin = (origin: string, allowLoopbackHttp: boolean): boolean => {
  const url = parseUrl(origin);
  if (url?.origin !== origin) return false;
  return url.protocol === 'https:' || (allowLoopbackHttp && url.protocol === 'http:' && loopback.test(url.hostname));
};

/**
 * The only place where a token leaves the process: to its own origin, over https, in one header. Redirects
 * are an error (a followed one would carry the header to another host), nothing is cached, no cookies.
 */
export const createHttp = (options: HttpOptions): Http => {
  const { userAgent, allowLoopbackHttp, now, deadlineMs = 15_000, maxBytes = 1024 * 1024 } = options;
  return async ({ target, method, path, body }) => {
    if (!isSafeOrigin(target.origin, allowLoopbackHttp)) return fail({ kind: 'network', cause: 'tls' });
    const controller = new AbortController();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      controller.abort();
    }, deadlineMs);
    try {
      const response = await options.fetch(`${target.origin}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${target.token.reveal()}`,
          'user-agent': userAgent,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        signal: controller.signal,
      });
      const receivedAt = now();
      const text = method === 'HEAD' ? '' : await readBody(response, maxBytes);
      return succeed({ status: response.status, headers: response.headers, text, receivedAt });
    } catch (error) {
      return fail(late ? { kind: 'network', cause: 'timeout' } : networkFailure(error));
    } finally {
      clearTimeout(timer);
    }
  };
};
