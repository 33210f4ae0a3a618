import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { DemoCloudOptions } from './demo-options';

/** An open door on 127.0.0.1. */
export interface Listener {
  readonly port: number;
  /** Closes the door and cuts every connection, hanging ones too. */
  readonly close: () => Promise<void>;
}

/** Opens a server on 127.0.0.1 and nowhere else. Fails when the port is taken. */
export async function listen(options: DemoCloudOptions, handle: RequestListener): Promise<Listener> {
  const server: Server = options.tls === undefined ? createHttp(handle) : createHttps({ ...options.tls }, handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: portOf(server.address()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The demo cloud has no port');
  return address.port;
}
