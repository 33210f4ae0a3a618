/** Finding users, and ending all tokens of one. */
export const users = {
  'failure.empty-query': 'Type a name, an e-mail address or a user id.',
  'failure.interrupted': 'Token Tray ended before an answer came.',
  'failure.forbidden.permission':
    'This needs the permission {permission}, which this session’s user does not have. Ask an administrator of Genesys Cloud for a role that has it.',
  'failure.forbidden.permission.message':
    'This needs the permission {permission}, which this session’s user does not have. Ask an administrator of Genesys Cloud for a role that has it. Genesys Cloud says: {message}',
  'failure.forbidden.scope':
    'This needs the scope {scope}, which this session’s OAuth client does not have. Ask an administrator of Genesys Cloud to add it to the client, then sign in again.',
  'failure.forbidden.scope.message':
    'This needs the scope {scope}, which this session’s OAuth client does not have. Ask an administrator of Genesys Cloud to add it to the client, then sign in again. Genesys Cloud says: {message}',
} as const;
