import type { TlsOptions } from 'node:tls';
import { afterEach } from 'vitest';
import { startFaultServer, type FaultServer, type Script } from './fault-server';

const running: FaultServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** A fault server that ends with the test that started it. */
export const runningServer = async (script: Script, tls?: TlsOptions): Promise<FaultServer> => {
  const server = await startFaultServer(script, tls);
  running.push(server);
  return server;
};
