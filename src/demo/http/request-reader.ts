import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Exchange } from './exchange';

/** What became of reading a request. */
export type ReadRequest =
  | { readonly kind: 'read'; readonly exchange: Exchange }
  | { readonly kind: 'too-large' | 'malformed'; readonly exchange: Exchange }
  | { readonly kind: 'gone' };

/**
 * Reads a request to its end.
 * @param cap the most bytes that a body may have
 */
export async function readRequest(request: IncomingMessage, cap: number): Promise<ReadRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= cap) chunks.push(chunk);
    }
  } catch {
    return { kind: 'gone' }; // the client left in the middle of its own request
  }
  const exchange = describe(request, Buffer.concat(chunks).toString('utf8'));
  if (exchange.path === '') return { kind: 'malformed', exchange };
  return { kind: size > cap ? 'too-large' : 'read', exchange };
}

function describe(request: IncomingMessage, body: string): Exchange {
  const [rawPath = '', rawQuery = ''] = (request.url ?? '').split(/\?(.*)/s, 2);
  return {
    method: request.method ?? '',
    path: decoded(rawPath),
    query: new URLSearchParams(rawQuery),
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    body,
    correlationId: randomUUID(),
  };
}

/** Empty where the escapes are broken. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
