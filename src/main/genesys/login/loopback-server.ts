import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server on this computer's own addresses, which no other computer can reach. */
export interface LoopbackServer {
  /** The same on 127.0.0.1 and, where this computer has IPv6, on ::1. */
  readonly port: number;
  /** Takes no more connections and breaks those that there are, but for `kept`. */
  readonly close: (kept?: Socket) => void;
}

/** How often another port is tried where only one of the two addresses has it free. */
const mostTries = 10;

/** For the headers, and for the whole of a request: a browser on this computer needs no more. */
const requestLimitMs = 5_000;

/**
 * Listens on a free port that the system chooses, for `localhost` whichever way it is resolved: were only one of the
 * addresses ours, another program could sit on the other one. Undefined where no port can be had.
 */
export const listenOnLoopback = async (
  handle: RequestListener,
  listen: Listen = listenHere,
): Promise<LoopbackServer | undefined> => {
  const sockets = new Set<Socket>();
  const serve = (): Server => {
    const server = createServer({ connectionsCheckingInterval: 1_000 }, handle);
    server.headersTimeout = requestLimitMs;
    server.requestTimeout = requestLimitMs;
    server.maxConnections = 256;
    // Not HTTP: nothing of it is echoed.
    server.on('clientError', (_problem, socket) => socket.destroy());
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    return server;
  };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const ipv4 = serve();
    if ((await listen(ipv4, '127.0.0.1', 0)) !== 'listening') return undefined;
    const { port } = portOf(ipv4);
    const ipv6 = serve();
    const second = await listen(ipv6, '::1', port);
    const servers = second === 'listening' ? [ipv4, ipv6] : [ipv4];
    if (second !== 'taken') {
      return {
        port,
        close: (kept) => {
          for (const server of servers) server.close();
          for (const socket of sockets) if (socket !== kept) socket.destroy();
        },
      };
    }
    ipv4.close();
  }
  return undefined;
};

/** Makes a server listen; 0 is any free port. `absent`: this computer has no such address. */
export type Listen = (server: Server, host: string, port: number) => Promise<'listening' | 'taken' | 'absent'>;

/** Really listens, on that address of this computer and on no other. */
export const listenHere: Listen = (server, host, port) =>
  new Promise((resolve) => {
    server.once('error', (problem: NodeJS.ErrnoException) =>
      resolve(problem.code === 'EADDRNOTAVAIL' || problem.code === 'EAFNOSUPPORT' ? 'absent' : 'taken'),
    );
    server.listen({ host, port, ipv6Only: true, exclusive: true }, () => resolve('listening'));
  });

const portOf = (server: Server): AddressInfo => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address;
};
