/** Words of the window about revoking the tokens of many users at once. */
export const windowList = {
  'window.list.lead':
    'A list of user ids or e-mail addresses, one per line, or a CSV file: its column is found by itself.',
  'window.list.drop': 'Drop a file here',
  'window.list.choose': 'Choose a file…',
  'window.list.paste': 'Or paste the list',
  'window.list.paste.placeholder': 'maya.okafor@example.com',
  'window.list.look-up': 'Look up these users',
  'window.list.reading': 'Reading…',
  'window.list.safe': 'The users are looked up first. Nothing is revoked before you have seen them and agreed.',
  'window.list.problem.empty': 'There is nothing in it. Choose a file with one user per line.',
  'window.list.problem.paste-empty': 'Paste a list first, or choose a file.',
  'window.list.problem.too-big':
    'This is too large for a list of users: at most 4 million characters. Split it, and revoke one part after the other.',
  'window.list.problem.spreadsheet': 'This is a spreadsheet or an archive. Save it as CSV, then choose that file.',
  'window.list.problem.not-text': 'This is not a text file. Choose a CSV or text file with one user per line.',
  'window.list.problem.unreadable': 'The file could not be read. It may have been moved, or may not be yours to read.',

  'window.list.name': 'List of users',
  'window.list.source.column': '{file}, column “{column}”',
  'window.list.asked-by': 'Asked by {name}',
  'window.list.asked-by.gone': 'The session that asked is no longer held here.',
  'window.list.hand-over': 'The session that asked can’t do so any more. Have another one of this organization ask:',
  'window.list.hand-over.to': 'Let {name} ask',
  'window.list.hand-over.none':
    'The session that asked can’t do so any more. Add one of this organization, or sign in again, to go on.',

  'window.list.phase.resolving': 'Looking up the users',
  'window.list.phase.ready': '{count, plural, =0 {Nobody to revoke} one {# user to revoke} other {# users to revoke}}',
  'window.list.phase.ready.self':
    '{count, plural, =0 {Nobody to revoke but yourself} one {# user to revoke, and yourself} other {# users to revoke, and yourself}}',
  'window.list.phase.running': '{count, plural, one {Revoking # user} other {Revoking # users}}',
  'window.list.phase.paused': 'Paused',
  'window.list.phase.restart': 'This list was interrupted',
  'window.list.phase.failure': 'Paused, because nothing can be sent now',
  'window.list.phase.stopped': 'Stopped',
  'window.list.phase.done': 'Done',
  'window.list.phase.open': 'Done, with some left',

  'window.list.restart':
    'Token Tray ended in the middle of it. It goes on where it was. {unclear, plural, =0 {} one {The request for # user is sent again, because its answer is not known. } other {The requests for # users are sent again, because their answers are not known. }}Requests that were accepted are not sent again.',
  'window.list.retry-at': 'Tries again by itself at {time}.',
  'window.list.person': 'Nothing more is sent until you resume.',
  'window.list.stopped': 'You stopped it. Whoever had not been asked for keeps their tokens.',
  'window.list.done.all':
    '{count, plural, one {Genesys Cloud accepted the request for this user.} other {Genesys Cloud accepted the request for all # users.}}',
  'window.list.done.some':
    'Genesys Cloud accepted the request for {accepted, number} of {total, number} users. Look at those that are left, then try them again.',
  'window.list.done.none': 'Nobody’s tokens were revoked.',

  'window.list.progress': 'Progress',
  'window.list.progress.looking': '{done, number} of {total, number} looked up',
  'window.list.progress.looking.waits':
    '{done, number} of {total, number} looked up; waiting {wait} for the rate limit',
  'window.list.progress.plain': '{left, number} of {total, number} left',
  'window.list.progress.left': '{left, number} of {total, number} left; about {time} to go',
  'window.list.progress.waits': '{left, number} of {total, number} left; waiting {wait} for the rate limit',
  'window.list.progress.waits.left':
    '{left, number} of {total, number} left; about {time} to go; waiting {wait} for the rate limit',

  'window.list.left-out': 'Left out',
  'window.list.left-out.duplicate': '{count, plural, one {# duplicate} other {# duplicates}}',
  'window.list.left-out.unknown': '{count, plural, one {# unknown user} other {# unknown users}}',
  'window.list.left-out.malformed':
    '{count, plural, one {# line without an id or e-mail address} other {# lines without an id or e-mail address}}',
  'window.list.left-out.lookup-failed': '{count, plural, one {# look-up that failed} other {# look-ups that failed}}',
  'window.list.left-out.self': 'yourself',

  'window.list.filter': 'Show',
  'window.list.filter.all': 'All: {count, number}',
  'window.list.filter.to-revoke': 'To revoke: {count, number}',
  'window.list.filter.to-revoke.self': 'To revoke: {count, number} and yourself',
  'window.list.filter.problems': 'Left out: {count, number}',
  'window.list.filter.open': 'Failed or not known: {count, number}',
  'window.list.filter.accepted': 'Accepted: {count, number}',
  'window.list.rows': 'Users of the list',
  'window.list.rows.none': 'No line of this kind.',
  'window.list.rows.waiting': '{row, number}…',
  'window.list.rows.failed': 'These lines could not be read.',
  'window.list.line': 'Line {line}',

  'window.list.standing.looking-up': 'Looking up',
  'window.list.standing.waiting': 'To revoke',
  'window.list.standing.waiting.self': 'Yourself, comes last',
  'window.list.standing.sending': 'Asking…',
  'window.list.standing.accepted': 'Accepted {time} ({status})',
  'window.list.standing.proven': 'Revoked, proven {time}',
  'window.list.standing.failed': 'Failed',
  'window.list.standing.unclear': 'Not known',
  'window.list.standing.duplicate': 'Same user as line {line}',
  'window.list.standing.unknown': 'No such user',
  'window.list.standing.malformed': 'No id or e-mail address',
  'window.list.standing.lookup-failed': 'Look-up failed',
  'window.list.standing.self-left-out': 'Yourself, left out',

  'window.list.confirm.effect':
    'All their sign-ins end, and they are thrown out of their calls. Where single sign-on is used, their browsers may sign them in again.',
  'window.list.confirm.self': 'You are on this list',
  'window.list.confirm.self.include': 'Revoke me too, last of all',
  'window.list.confirm.self.note':
    'The session that asks ends with it, and everything else you are signed in to. Your turn comes once it is known of all others.',
  'window.list.confirm.type': 'Type {users, number} to revoke {users, plural, one {this user} other {these users}}',
  'window.list.confirm.start':
    '{users, plural, one {Revoke all tokens of # user} other {Revoke all tokens of # users}}',
  'window.list.confirm.other': 'That is not the number of users: {users, number}.',
  'window.list.confirm.nobody': 'No line of this list names a user whose tokens could be revoked.',

  'window.list.pause': 'Pause',
  'window.list.resume': 'Resume',
  'window.list.stop': 'Stop',
  'window.list.stop.now': 'Stop now: the rest keep their tokens',
  'window.list.retry': 'Try those left again',
  'window.list.retry.look-up': 'Look up again',
  'window.list.save': 'Save as CSV…',
  'window.list.saved': 'Saved as {file}.',
  'window.list.close': 'Close this list',
} as const;
