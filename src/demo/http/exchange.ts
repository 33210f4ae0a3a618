/** A request as the rooms of the demo cloud see it: no sockets, only what was asked. */
export interface Exchange {
  readonly method: string;
  /** Decoded, without query, for example `/api/v2/tokens/me`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The value of a header, by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  readonly body: string;
  /** Also the `contextId` of an error body, as in the real cloud. */
  readonly correlationId: string;
}

/** The bearer token of a request, if there is one. */
export function bearerToken(exchange: Exchange): string | undefined {
  return /^bearer +(\S+)$/i.exec(exchange.header('authorization') ?? '')?.[1];
}
