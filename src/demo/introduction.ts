import type { DemoCloud } from './demo-cloud';

/** Columns of equal width, two spaces apart, two from the edge. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** What a person at a terminal needs to know of a running demo cloud: where it is, what to paste, and who may sign in. */
export function introduction(cloud: DemoCloud): string {
  const organizationOf = (id: string): string => cloud.organizations.find((one) => one.id === id)?.name ?? '';
  const tokens = cloud.tokens.map((token) => {
    const user = cloud.users.find((one) => one.id === token.userId);
    const client = cloud.clients.find((one) => one.id === token.clientId);
    const may = (user ?? client)?.permissions.includes('oauth:token:delete') === true ? 'may revoke others' : '';
    return [token.secret, user?.name ?? `(machine) ${client?.name ?? ''}`, organizationOf(token.organizationId), may];
  });
  const people = cloud.clients
    .filter(({ grantType, secret }) => grantType === 'CODE' && secret === undefined)
    .map(({ id, name, organizationId, redirectUris }) => [
      id,
      name,
      organizationOf(organizationId),
      redirectUris.join(' '),
    ]);
  const machines = cloud.clients
    .filter(({ grantType }) => grantType === 'CLIENT-CREDENTIALS')
    .map(({ id, name, organizationId, secret = '' }) => [id, name, organizationOf(organizationId), secret]);
  return [
    `Demo cloud at ${cloud.origin}`,
    '',
    'Tokens to paste (fake, and good for nothing but this cloud):',
    ...table(tokens),
    '',
    'To sign in with the browser: client id, name, organization, redirect address (any port of it is taken):',
    ...table(people),
    '',
    'To sign in with client credentials: client id, name, organization, client secret:',
    ...table(machines),
    '',
    'Change its world over HTTP, for example end a token:',
    `  curl -H 'Content-Type: application/json' -d '{"token":"tomas"}' ${cloud.origin}/demo/control/tokens/end`,
  ].join('\n');
}
