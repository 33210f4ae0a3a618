import { createServer as createPlainServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** A request as its bytes were heard. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  /** Everything before the body, as it came. */
  readonly head: string;
}

/** What a server does with a request: whatever can be done with a socket. */
export type Script = (socket: Socket, request: Heard, count: number) => void;

/** A server on loopback that does with its sockets what no library would let it do. */
export interface FaultServer {
  readonly port: number;
  /** By number, so that no name has to be found. */
  readonly origin: string;
  /** The requests, oldest first. */
  readonly heard: readonly Heard[];
  /** Plain bytes of requests: on TLS, what was decrypted. */
  readonly bytesHeard: () => number;
  /** All of those bytes as Latin-1, bodies too. */
  readonly textHeard: () => string;
  /** Connections that a request came over and that are still there. */
  readonly usedSockets: () => number;
  /** Errors of TLS handshakes that did not come about. */
  readonly handshakeErrors: readonly string[];
  readonly close: () => Promise<void>;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });

const parseHead = (head: string): Heard => {
  const [method = '', path = ''] = head.split(' ');
  return { method, path, head };
};

export interface FaultOptions {
  /** With it the server speaks TLS alone. */
  readonly tls?: TlsOptions;
  /** What it says to whoever connects, before it was asked anything. */
  readonly greeting?: string;
}

/** Starts a server that answers each request with `script`. */
export const startFaultServer = async (script: Script, { tls, greeting }: FaultOptions = {}): Promise<FaultServer> => {
  const heard: Heard[] = [];
  const handshakeErrors: string[] = [];
  const sockets = new Set<Socket>();
  const used = new Set<Socket>();
  let text = '';

  const serve = (socket: Socket): void => {
    let waiting = '';
    if (greeting !== undefined) socket.write(greeting);
    socket.on('error', () => undefined);
    socket.once('close', () => used.delete(socket));
    socket.on('data', (data: Buffer) => {
      text += data.toString('latin1');
      waiting += data.toString('latin1');
      for (let end = waiting.indexOf('\r\n\r\n'); end >= 0; end = waiting.indexOf('\r\n\r\n')) {
        const request = parseHead(waiting.slice(0, end + 2));
        waiting = waiting.slice(end + 4);
        heard.push(request);
        used.add(socket);
        script(socket, request, heard.length);
      }
    });
  };
  const server = tls === undefined ? createPlainServer(serve) : createTlsServer(tls, serve);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', (error: Error & { readonly code?: string }) =>
    handshakeErrors.push(error.code ?? error.message),
  );
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    heard,
    bytesHeard: () => text.length,
    textHeard: () => text,
    usedSockets: () => used.size,
    handshakeErrors,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};
