import { afterEach } from 'vitest';
import { startFaultServer, type FaultOptions, type FaultServer, type Script } from './fault-server';

const running: FaultServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** A fault server that ends with the test that started it. */
export const runningServer = async (script: Script, options?: FaultOptions): Promise<FaultServer> => {
  const server = await startFaultServer(script, options);
  running.push(server);
  return server;
};
