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

  'notice.user-revocation.accepted.title': 'Genesys Cloud accepted the revocation',
  'notice.user-revocation.accepted': 'At {time}, for all tokens of {user}.',
  'notice.user-revocation.failed.title': 'The tokens of {user} were not revoked',
  'notice.user-revocation.failed.again': '{failure} Token Tray tries again at {time}.',
  'notice.user-revocation.unknown.title': 'Not known whether the tokens of {user} are revoked',
  'notice.user-revocation.unknown': 'The answer was lost: {failure} It is safe to ask again.',
  'notice.user-revocation.unknown.again': 'The answer was lost: {failure} Token Tray asks again by itself.',
  'notice.user-revocation.unknown.proof':
    'The answer was lost, but a session of theirs that is held here was found revoked at {time}.',

  'notice.sweep.done.title': '{sessions, plural, one {Your session is revoked} other {All # sessions are revoked}}',
  'notice.sweep.done':
    '{sessions, plural, one {That is proven: Genesys Cloud refuses its token.} other {That is proven: Genesys Cloud refuses each of their tokens.}}',
  'notice.sweep.title':
    '{sessions, plural, one {There is no proof yet that your session is revoked} other {{proven} of # sessions are revoked, with proof}}',
  'notice.sweep':
    '{unproven, plural, =0 {} one {One is not proven yet: Token Tray goes on asking. } other {# are not proven yet: Token Tray goes on asking. }}{waiting, plural, =0 {} one {One waits for the keychain. } other {# wait for the keychain. }}{refused, plural, =0 {} one {One is still live.} other {# are still live.}}',
  'notice.many.sweep': '{count, plural, other {all sessions were to be revoked}}',

  'tray.revoke-all': 'Revoke all my sessions',
  'tray.revoke-all.now':
    '{count, plural, one {Revoke the one session now, at Genesys Cloud} other {Revoke all # sessions now, at Genesys Cloud}}',
  'tray.revoke-all.some':
    '{count, plural, one {Revoke # session now} other {Revoke # sessions now}}, and {waiting, plural, one {# more} other {# more}} once the keychain answers',
  'tray.revoke-all.ended':
    '{ended, plural, one {Stop the renewal of the one session that has ended} other {Stop the renewal of # sessions that have ended}}',
  'tray.revoke-all.waiting':
    '{count, plural, one {Revoke the one session once the keychain answers} other {Revoke all # sessions once the keychain answers}}',
} as const;
