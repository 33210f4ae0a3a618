/** Why a list of users can't be taken or worked on, and the words of the table that is saved of it. */
export const userLists = {
  'failure.user-list.empty': 'There is nothing in this list. Give one user per line: a user id or an e-mail address.',
  'failure.user-list.not-text':
    'This is not text. Save the list as CSV or as plain text with one user per line, and choose that file.',
  'failure.user-list.no-users':
    'No line and no column of this list holds user ids or e-mail addresses. Check that it is the right file.',
  'failure.user-list.too-many':
    'This list has {rows, number} lines, and {most, number} is the most. Split it, and revoke one part after the other.',
  'failure.user-list.unfinished':
    'Another list of users is not finished. Let it finish, or stop it, before you open a new one.',
  'failure.user-list.no-list': 'There is no list of users any more. Open it again.',
  'failure.user-list.not-now': 'The list of users can’t do that now. It may have gone on meanwhile.',
  'failure.user-list.other-number':
    '{users, plural, =0 {Nobody on this list can be revoked now.} one {This list now means one user. Check it, and confirm that number.} other {This list now means # users. Check it, and confirm that number.}}',

  'user-list.table.line': 'Line',
  'user-list.table.input': 'Input',
  'user-list.table.id': 'User id',
  'user-list.table.name': 'Name',
  'user-list.table.email': 'E-mail',
  'user-list.table.organization': 'Organization id',
  'user-list.table.outcome': 'Outcome',
  'user-list.table.at': 'Time (UTC)',
  'user-list.table.status': 'Status',
  'user-list.table.correlation': 'Correlation id',
  'user-list.table.detail': 'Detail',
  'user-list.outcome.looking-up': 'not looked up yet',
  'user-list.outcome.waiting': 'not asked for',
  'user-list.outcome.sending': 'being asked for',
  'user-list.outcome.accepted': 'accepted',
  'user-list.outcome.proven': 'revoked, proven',
  'user-list.outcome.failed': 'failed',
  'user-list.outcome.unclear': 'not known',
  'user-list.outcome.duplicate': 'duplicate',
  'user-list.outcome.unknown': 'unknown user',
  'user-list.outcome.malformed': 'no id or e-mail address',
  'user-list.outcome.lookup-failed': 'look-up failed',
  'user-list.outcome.self-left-out': 'yourself, left out',
  'user-list.detail.proven': 'A session of this user that is held here was refused at {time}.',
  'user-list.detail.duplicate': 'Same user as line {line, number}.',
  'user-list.file': 'revoked users {day}.csv',
  'user-list.asker-refused': 'Genesys Cloud refuses the token of the session that asks: it has expired or was revoked.',
  'tray.headline.list': 'a list of users waits for you',
  'tray.headline.list.stuck': 'the list of users can’t go on now: {left, number} of {total, number} left',
  'tray.headline.list.running': 'revoking a list of users: {left, number} of {total, number} left',
  'tray.headline.list.running.about': 'revoking a list of users: about {left, number} of {total, number} left',
  'tray.list.running': 'A list of users is being revoked…',
  'tray.list.stuck': 'The list of users is paused, and goes on by itself…',
  'tray.list.waiting': 'Go on with the list of users: {left, number} of {total, number} left…',
  'tray.list.look-up': 'Go on with the list of users: not all are looked up…',
  'notice.list.waiting.title': 'A list of users waits for you',
  'notice.list.waiting':
    '{left, plural, one {# of {total, number} users still has to be revoked. It goes on when you say so.} other {# of {total, number} users still have to be revoked. It goes on when you say so.}}',
  'notice.list.waiting.look-up': 'It was interrupted while its users were looked up. Nobody was revoked.',
  'notice.list.paused.title': 'The list of users is paused',
  'notice.list.done.title': 'The list of users is done',
  'notice.list.done':
    '{total, plural, one {Genesys Cloud accepted the request for its user.} other {Genesys Cloud accepted the request for all # users.}}',
  'notice.list.done.some.title': 'The list of users is done, with some left',
  'notice.list.done.some':
    'Genesys Cloud accepted the request for {accepted, number} of {total, number} users. Look at those that are left, then try them again.',
  'notice.many.user-list': '{count, plural, other {news of the list of users}}',
} as const;
