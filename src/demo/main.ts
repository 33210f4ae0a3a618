import { startDemoCloud } from './index';
import { introduction } from './introduction';

/** `--port=N` sets the port; without it any free one is taken. */
function portOf(args: readonly string[]): number {
  const given = args.find((argument) => argument.startsWith('--port='))?.slice('--port='.length);
  if (given === undefined) return 0;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Not a port: ${given}`);
  return port;
}

async function run(): Promise<void> {
  const cloud = await startDemoCloud({ port: portOf(process.argv.slice(2)) });
  console.log(`${introduction(cloud)}\n\nCtrl+C stops it.`);
  const stop = (): void => {
    void cloud.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // A parent that goes away without a signal must not leave a server behind.
  process.once('disconnect', stop);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
