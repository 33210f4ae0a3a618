import type { DemoCloud } from './demo-cloud';

/** What a person at a terminal needs to know of a running demo cloud: where it is, and the fake tokens to paste. */
export function introduction(cloud: DemoCloud): string {
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
  ].join('\n');
}
