import { startDemoCloud, type DemoCloud } from './index';

/** `--port=N` sets the port; without it any free one is taken. */
function portOf(args: readonly string[]): number {
  const given = args.find((argument) => argument.startsWith('--port='))?.slice('--port='.length);
  if (given === undefined) return 0;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Not a port: ${given}`);
  return port;
}

function introduction(cloud: DemoCloud): string {
  const rows = cloud.tokens.map((token) => {
    const organization = cloud.organizations.find((one) => one.id === token.organizationId)?.name ?? '';
    const user = cloud.users.find((one) => one.id === token.userId);
    const client = cloud.clients.find((one) => one.id === token.clientId)?.name ?? '';
    const rights = (user ?? cloud.clients.find((one) => one.id === token.clientId))?.permissions ?? [];
    const may = rights.includes('oauth:token:delete') ? 'may revoke others' : '';
    return [token.secret, user?.name ?? `(machine) ${client}`, organization, may];
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map(
    (row) =>
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
  return [
    `Demo cloud at ${cloud.origin}`,
    '',
    'Tokens to paste (fake, and good for nothing but this cloud):',
    ...table,
    '',
    'Change its world over HTTP, for example end a token:',
    `  curl -H 'Content-Type: application/json' -d '{"token":"tomas"}' ${cloud.origin}/demo/control/tokens/end`,
    '',
    'Ctrl+C stops it.',
  ].join('\n');
}

async function run(): Promise<void> {
  const cloud = await startDemoCloud({ port: portOf(process.argv.slice(2)) });
  console.log(introduction(cloud));
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
