import { Readable } from 'node:stream';
import type { IncomingMessage, Net } from 'electron';
import type { Fetch, FetchResponse } from './fetch';

/**
 * A `fetch` on Chromium's network stack: the system's proxy, PAC and trusted authorities.
 *
 * Why not `net.fetch` itself: it makes a `Response` of every answer inside an event handler, and an answer that
 * `Response` does not take (a status of 600 to 999, a header with characters beyond Latin-1) is thrown there, where
 * nothing can catch it: the app dies of what a host said, and the call never ends. It also tells of a redirect by
 * prose alone. Here every answer is taken as it comes, and a redirect is an answer that is not followed.
 */
export const createNetFetch =
  (net: Pick<Net, 'request'>): Fetch =>
  (url, { method, headers, body, redirect, credentials, cache, signal }) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(new Error('net::ERR_ABORTED'));
        return;
      }
      const request = net.request({ url, method, headers, redirect, credentials, cache });
      // For good: the request counts as closed once it is sent, long before its answer has come whole.
      signal.addEventListener('abort', () => request.abort(), { once: true });
      request.on('abort', () => reject(new Error('net::ERR_ABORTED')));
      // Also comes after an answer and after a redirect, where it settles nothing any more.
      request.on('error', reject);
      // A proxy or host asks for a name and a password: there are none.
      request.on('login', (_host, answer) => answer());
      request.on('redirect', (status, _method, _url, told) =>
        resolve({ status, headers: headersOf(told), body: null }),
      );
      request.on('response', (response) => resolve(answerOf(response, method)));
      request.end(body);
    });

const answerOf = (response: IncomingMessage, method: string): FetchResponse => {
  // A break after which nobody reads on must not count as an error that nobody handles.
  response.on('error', () => undefined);
  const { statusCode, headers } = response;
  return { status: statusCode, headers: headersOf(headers), body: method === 'HEAD' ? null : bytesOf(response) };
};

/** At run time the answer is one of Node's streams, which Electron's type does not say. */
const bytesOf = (response: object): AsyncIterable<Uint8Array> | null =>
  response instanceof Readable ? response : null;

const headersOf = (told: Readonly<Record<string, string | readonly string[]>>): FetchResponse['headers'] => {
  const values = new Map(
    Object.entries(told).map(([name, value]) => [
      name.toLowerCase(),
      typeof value === 'string' ? value : value.join(', '),
    ]),
  );
  return { get: (name) => values.get(name.toLowerCase()) ?? null };
};
