/** Words of the window about revoking all tokens of a user. */
export const windowRevokeUser = {
  'window.revoke-user': 'Revoke all tokens of a user',
  'window.revoke-user.open': 'Revoke a user…',
  'window.revoke-user.lead':
    'For a leaver or a leaked token. The user is thrown out of Genesys Cloud at once, calls included; where single sign-on is used, their browser may sign them in again.',
  'window.revoke-user.nobody': 'No session is live, so nobody can ask for this. Add a session first.',
  'window.revoke-user.review': 'Review…',
  'window.acting': 'Asked by',
  'window.acting.note': 'Its user needs the permission oauth:token:delete.',
  'window.user-id': 'User id',
  'window.confirm.title': 'Revoke every token of this user?',
  'window.confirm.title.name': 'Revoke every token of {name}?',
  'window.confirm.self': 'This is the user that asks: the session in use ends too.',
  'window.confirm.effect':
    'They are thrown out of Genesys Cloud and of their calls. Single sign-on may sign them in again.',
  'window.confirm.held':
    '{count, plural, one {This session held here ends too: {names}.} other {These # sessions held here end too: {names}.}}',
  'window.confirm.now': 'Revoke all their tokens',
  'window.outcomes': 'What was asked for',
  'window.outcome.sent': 'Asking Genesys Cloud…',
  'window.outcome.accepted': 'Genesys Cloud accepted the request at {time} ({status}).',
  'window.outcome.elsewhere': 'Their tokens are not held here, so whether they are refused can’t be checked from here.',
  'window.outcome.failed': 'Nothing was revoked. {why}',
  'window.outcome.unknown':
    'The answer was lost, so it is not known whether their tokens are revoked. {why} Asking again does no harm.',
  'window.outcome.held': '{name}: {status}',
} as const;
