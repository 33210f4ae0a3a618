/** Words of the window about revoking all tokens of a user: who asks, finding the user, agreeing to it, and what came of it. */
export const windowUsers = {
  'window.revoke-user.open': 'Revoke a user…',
  'window.users': 'Revoke users',
  'window.users.which': 'How many users',
  'window.users.one': 'One user',
  'window.users.many': 'Many users',
  'window.users.lead': 'For a leaver or a leaked token: ends every sign-in of a user, wherever it is.',
  'window.users.nobody': 'No session is live, so nobody can ask for this. Add a session, or sign in again, first.',
  'window.users.add': 'Add a session',

  'window.acting': 'Asked by',
  'window.acting.option': '{name}, {organization}',
  'window.ability.revoke-users.seen': 'Has revoked users before, at {time}.',
  'window.ability.revoke-users.no':
    'Genesys Cloud did not let this session revoke a user at {time}. Ask an administrator to give its user a role with the permission {permission}. You can still try.',
  'window.ability.revoke-users.unlikely':
    'This token was not given the scope {scope}, so Genesys Cloud will probably refuse to revoke a user. You can still try.',
  'window.ability.revoke-users.unknown': 'Revoking needs {permission}; not tried yet.',
  'window.ability.search-users.seen': 'May search by name and e-mail address.',
  'window.ability.search-users.no':
    'Genesys Cloud did not let this session search at {time}. Ask an administrator for the permission {permission}, or enter the user’s id: that needs none.',
  'window.ability.search-users.unlikely':
    'This token was not given the scope {scope}, so a search will probably be refused. A user’s id is looked up all the same.',
  'window.ability.search-users.unknown': 'Searching needs {permission}; an id does not.',

  'window.users.list.running': 'A list of users is being revoked.',
  'window.users.list.paused': 'A list of users is paused, and goes on by itself.',
  'window.users.list.waiting': 'A list of users waits for you.',
  'window.users.list.show': 'Show it',

  'window.find': 'User',
  'window.find.placeholder': 'Name, e-mail address or id',
  'window.find.submit': 'Find',
  'window.find.busy': 'Asking Genesys Cloud…',
  'window.find.empty': 'Enter a name, an e-mail address or a user id.',
  'window.find.found': '{count, plural, one {# user found} other {# users found}}',
  'window.find.some':
    'The first {count, number} of {total, number} users. Enter more of the name, or the e-mail address, to find fewer.',
  'window.find.none': 'Nobody in this organization was found by “{query}”.',
  'window.find.none.place': 'Nobody in {organization} was found by “{query}”.',
  'window.find.none.note':
    'Check the spelling, or try the e-mail address. Another organization needs a session of its own.',
  'window.find.unseen': 'Go on with this id without looking it up',
  'window.find.unnamed': 'User without a name',
  'window.find.you': 'This is the user who asks',
  'window.find.state.active': 'Active',
  'window.find.state.inactive': 'Inactive',
  'window.find.state.deleted': 'Deleted',

  'window.confirm.title': 'Revoke every token of this user?',
  'window.confirm.title.name': 'Revoke every token of {name}?',
  'window.confirm.asked-by': 'Asked by {name}',
  'window.confirm.unseen': 'Nobody looked up who this is. Check the id once more.',
  'window.confirm.self': 'This is the user who asks: the session “{name}” that you are using ends too.',
  'window.confirm.effect.all': 'All their sign-ins end: every device, every application.',
  'window.confirm.effect.calls': 'They are thrown out of Genesys Cloud at once, calls included.',
  'window.confirm.effect.sso': 'Single sign-on may sign them in again. To keep them out, deactivate the user too.',
  'window.confirm.held':
    '{count, plural, one {This session held here ends too: {names}.} other {These # sessions held here end too: {names}.}}',
  'window.confirm.now': 'Revoke all their tokens',
  'window.confirm.sending': 'Asking Genesys Cloud…',

  'window.outcomes': 'What was asked for',
  'window.outcomes.earlier': 'Asked for before',
  'window.outcomes.next': 'Revoke another user',
  'window.outcome.asked': '{time}: asked to revoke every token, by {name}.',
  'window.outcome.asked.gone': '{time}: asked to revoke every token, by a session that is no longer held.',
  'window.outcome.tries':
    '{count, plural, one {It was sent once before, without a clear answer.} other {It was sent # times before, without a clear answer.}}',
  'window.outcome.sent': 'Waiting for the answer of Genesys Cloud.',
  'window.outcome.accepted': '{time}: Genesys Cloud accepted the request ({status}).',
  'window.outcome.elsewhere':
    'That is all there is to know from here: none of their tokens is held here, so none can be tried.',
  'window.outcome.failed': '{time}: nothing was revoked. {why}',
  'window.outcome.unknown':
    '{time}: the answer was lost, so it is not known whether their tokens are revoked. {why} Asking again does no harm.',
  'window.outcome.unknown.proven':
    '{time}: the answer was lost. {why} It was carried out all the same, as is known since.',
  'window.outcome.retry': 'It is sent again by itself at {time}.',
  'window.outcome.held': '{name}, held here: {status}',
  'window.outcome.refused': '{name}, held here, is refused since {time} ({how}).',
  'window.outcome.proven': 'The proof: {name}, held here, is refused since {time} ({how}).',
  'window.outcome.proven.gone': 'The proof: a session of theirs that was held here is refused since {time} ({how}).',
  'window.outcome.show': 'Show this session',
  'window.outcome.again': 'Ask again',
} as const;
