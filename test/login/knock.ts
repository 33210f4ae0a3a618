import { connect } from 'node:net';

/** What came back before the connection was closed. */
export interface Heard {
  /** 0 where not even a status line came. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

export interface Door {
  readonly port: number;
  /** 127.0.0.1 unless said otherwise. */
  readonly host?: string;
}

/** Sends the bytes as they are, and takes what comes until the other side closes. Rejects where nobody listens. */
export const knock = ({ port, host = '127.0.0.1' }: Door, bytes: string): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host }, () => void socket.write(bytes));
    let connected = false;
    socket.on('connect', () => {
      connected = true;
    });
    socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
    socket.on('error', (problem) => {
      // A connection that is broken off after it stood was refused by whoever took it.
      if (!connected) reject(problem);
    });
    socket.on('close', () => {
      const [head = '', ...body] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: body.join('\r\n\r\n') });
    });
  });

/** A request with a method and target, and these headers besides the host that a browser would send. */
export const get = (
  { port }: Door,
  target: string,
  { method = 'GET', host = `localhost:${port}`, headers = [] as readonly string[] } = {},
): string => [`${method} ${target} HTTP/1.1`, `Host: ${host}`, ...headers, '', ''].join('\r\n');
