/*
 * A proxy that stands before a host and does to its traffic what networks, middleboxes and attackers do.
 *
 *   const proxy = await startFaultProxy({ upstream: cloud.origin });
 *   const rule = proxy.add({ fault: { kind: 'drop', when: 'after' }, method: 'DELETE', count: 1 });
 *   … use proxy.origin in place of cloud.origin …
 *   rule.remove();
 *
 * Faults of an exchange (slow, drop, reset, hang, trickle, truncate, junk, redirect, another's answer, headers and body
 * tampered with) stand in fault-proxy-fault.ts. Faults of a connection are the proxy's own: with `tls` it speaks TLS with
 * whatever certificate and versions it is given, `present` changes these while it runs, `refuse` closes its door so that
 * connections are refused, and `admit` opens it again at the same port. All that it hears is kept: requests with
 * their heads, and the count of plain bytes, so that a test can prove that nothing was said.
 */
import { createServer as createPlain, request as ask, type IncomingMessage, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { TlsOptions } from 'node:tls';
import { deliver, type UpstreamAnswer } from './fault-proxy-answer';
import { ProxyRules, type ProxyRule, type SetRule } from './fault-proxy-fault';

/** A request as the proxy heard it. */
export interface ProxyRequest {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly method: string;
  /** With its query. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface FaultProxy {
  /** `http://127.0.0.1:PORT`, or `https://localhost:PORT`. */
  readonly origin: string;
  readonly port: number;
  readonly requests: readonly ProxyRequest[];
  /** Plain bytes heard: on TLS, what was decrypted. */
  readonly bytesHeard: () => number;
  /** Errors of TLS handshakes that did not come about. */
  readonly handshakeErrors: readonly string[];
  readonly add: (rule: ProxyRule) => SetRule;
  readonly clear: () => void;
  /** Shows another certificate, or speaks other versions of TLS, from the next connection on. */
  readonly present: (tls: TlsOptions) => void;
  readonly refuse: () => Promise<void>;
  readonly admit: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface FaultProxyOptions {
  /** Origin of the host behind, over plain http. */
  readonly upstream: string;
  readonly tls?: TlsOptions;
}

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
};

const passOn = (upstream: string, heard: ProxyRequest): Promise<UpstreamAnswer> =>
  new Promise((resolve, reject) => {
    const { method, target, headers } = heard;
    const request = ask(new URL(target, upstream), { method, headers: { ...headers, connection: 'close' } });
    request.once('error', reject);
    request.once('response', (answer) => {
      const { statusCode: status = 0, rawHeaders } = answer;
      bodyOf(answer).then((body) => resolve({ status, rawHeaders, body }), reject);
    });
    request.end(heard.body);
  });

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });

/** Starts a proxy before `upstream` on a free port of this machine. */
export const startFaultProxy = async ({ upstream, tls }: FaultProxyOptions): Promise<FaultProxy> => {
  const rules = new ProxyRules();
  const requests: ProxyRequest[] = [];
  const handshakeErrors: string[] = [];
  const sockets = new Map<number | undefined, Socket>();
  let bytes = 0;

  const handle = async (message: IncomingMessage): Promise<void> => {
    const { method = '', url: target = '', headers, socket } = message;
    const at = Date.now();
    const heard = { at, method, target, headers, body: (await bodyOf(message)).toString('latin1') };
    requests.push(heard);
    const fault = rules.strike(method, target.replace(/\?.*$/s, ''));
    if (fault?.kind === 'slow') await wait(fault.ms);
    // On TLS it is the connection below that can be broken off.
    const reset = (): void => void sockets.get(socket.remotePort)?.resetAndDestroy();
    await deliver({ socket, reset, isHead: method === 'HEAD' }, fault, () => passOn(upstream, heard));
  };
  const onRequest = (message: IncomingMessage): void => {
    // The host behind may be gone: that is a broken connection to whoever asked.
    handle(message).catch(() => message.socket.destroy());
  };
  const secure = tls === undefined ? undefined : createSecure(tls, onRequest);
  const server: Server = secure ?? createPlain(onRequest);
  server.keepAliveTimeout = 0;
  server.on(secure === undefined ? 'connection' : 'secureConnection', (socket: Socket) =>
    socket.on('data', (data: Buffer) => (bytes += data.byteLength)),
  );
  server.on('connection', (socket: Socket) => {
    const from = socket.remotePort;
    sockets.set(from, socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(from));
  });
  server.on('tlsClientError', (error: Error & { readonly code?: string }) =>
    handshakeErrors.push(error.code ?? error.message),
  );
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const refuse = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets.values()) socket.destroy();
    });
  return {
    origin: secure === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    port,
    requests,
    bytesHeard: () => bytes,
    handshakeErrors,
    add: (rule) => rules.add(rule),
    clear: () => rules.clear(),
    present: (options) => secure?.setSecureContext(options),
    refuse,
    admit: () => listen(server, port),
    close: () => (server.listening ? refuse() : Promise.resolve()),
  };
};
