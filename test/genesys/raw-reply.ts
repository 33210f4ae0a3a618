/** The parts of an answer as it goes over the wire. */
export interface RawReply {
  readonly status?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export const correlationId = 'c0ffee00-1111-4222-8333-444455556666';

/** The header by which Genesys Cloud marks its answers. */
export const marked = { 'ININ-Correlation-Id': correlationId } as const;

/** An answer's bytes; the length of its body is told, and nothing else is added. */
export const rawReply = ({ status = 200, headers = {}, body = '' }: RawReply = {}): Buffer => {
  const bytes = Buffer.from(body);
  const hasLength = Object.keys(headers).some((name) => /^(content-length|transfer-encoding)$/i.test(name));
  const told = hasLength ? headers : { ...headers, 'Content-Length': String(bytes.byteLength) };
  const lines = Object.entries(told).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Told\r\n${lines.join('')}\r\n`), bytes]);
};

/** An answer of Genesys Cloud with a value. */
export const genesys = (value: unknown, headers: Readonly<Record<string, string>> = {}): Buffer =>
  rawReply({ headers: { ...marked, 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) });

/** An answer of Genesys Cloud that says all by its status, as to HEAD. */
export const genesysStatus = (status: number, headers: Readonly<Record<string, string>> = {}): Buffer =>
  rawReply({ status, headers: { ...marked, ...headers } });

/** The error body of Genesys Cloud. */
export const errorBody = (status: number, code: string, message = 'told by Genesys'): string =>
  JSON.stringify({ message, code, status, contextId: 'context-1', messageParams: {}, details: [], errors: [] });

/** An error of Genesys Cloud, with its mark and its body. */
export const genesysError = (
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
  message?: string,
): Buffer => rawReply({ status, headers: { ...marked, ...headers }, body: errorBody(status, code, message) });

/** The page of a captive portal. */
export const portalPage = '<!doctype html><title>Welcome to the airport</title><form action="/pay">Sign in</form>';
