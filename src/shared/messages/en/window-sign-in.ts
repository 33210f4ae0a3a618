/** Words of the window about signing in and renewing. */
export const windowSignIn = {
  'window.way': 'How to add it',
  'window.way.browser': 'Browser sign-in',
  'window.way.client-credentials': 'Client credentials',
  'window.way.paste': 'Paste a token',

  'window.client': 'OAuth client',
  'window.client.another': 'Another client…',
  'window.client.offered': '{client} · {region}',
  'window.client-id': 'Client id',
  'window.client-id.browser': 'Of an OAuth client that takes http://localhost as its redirect address.',
  'window.client-id.client-credentials': 'Of an OAuth client with the grant type Client Credentials.',
  'window.client-secret': 'Client secret',
  'window.client-secret.note': 'It is sent to {host} and nowhere else.',
  'window.client-secret.note.unknown': 'It is sent to the client’s region and nowhere else.',
  'window.keep': 'When the token expires',
  'window.keep.keep': 'Keep the secret, and renew by itself',
  'window.keep.keep.keychain':
    'The secret is kept in this computer’s keychain and gets a new token ahead of each expiry.',
  'window.keep.keep.memory':
    'The secret is kept in memory until Token Tray quits, and gets a new token ahead of each expiry.',
  'window.keep.once': 'Use the secret once',
  'window.keep.once.note': 'It is forgotten right after. When the token expires, the session ends.',

  'window.region.other': 'Other…',
  'window.host': 'Domain of the region',
  'window.host.placeholder': 'example.com',
  'window.host.warning':
    'Not a region that Genesys publishes. What signs you in goes to {login}, and the token to {api}. Go on only if you trust whoever runs them.',
  'window.host.known': 'This is {region}.',
  'window.host.use': 'Use {host}',

  'window.sign-in': 'Sign in with the browser',
  'window.sign-in.client': 'Sign in',
  'window.sign-in.busy': 'Signing in…',
  'window.sign-in.waiting': 'Waiting for your browser',
  'window.sign-in.waiting.lead':
    'A page of {host} opens in your browser. Sign in there; the session then appears here by itself.',
  'window.sign-in.waiting.left': '{duration} left',
  'window.sign-in.waiting.due': 'Time is up',
  'window.sign-in.waiting.note': 'You can close this window meanwhile. If no page opens, cancel and try again.',
  'window.sign-in.waiting.hint':
    'An error in the browser, or no sign-in page? Check the client id {clientId} and the region {region}, and that the client allows the redirect address http://localhost.',
  'window.sign-in.cancel': 'Cancel the sign-in',
  'window.sign-in.cancelled': 'The sign-in is cancelled.',
  'window.sign-in.show': 'Show',
  'window.sign-in.dismiss': 'Dismiss',
  'window.sign-in.failed': 'You are not signed in',

  'window.again': 'Sign in again',
  'window.again.open': 'Sign in again…',
  'window.again.lead': 'The session stays in its place and gets a new token.',
  'window.again.now': 'Now',
  'window.again.account': 'Account',
  'window.again.client': 'Client id',

  'window.arrival.added': 'Signed in. Token Tray watches the session now.',
  'window.arrival.renewed': 'Signed in again. The session has a new token.',
  'window.arrival.recognised': 'This account was in the list already. Its session has a new token.',
  'window.arrival.other': 'You signed in with another account, so this is another session. {name} is as it was.',

  'window.renew': 'Renew now',
  'window.renew.busy': 'Renewing…',
  'window.renew.done': '{name} has a new token.',
  'window.renews.refresh-token': 'Renews itself with the refresh token that came with the sign-in.',
  'window.renews.client-secret.keychain': 'Renews itself with the client secret that is kept in the keychain.',
  'window.renews.client-secret.memory':
    'Renews itself with the client secret, which is kept in memory until Token Tray quits.',
  'window.renews.not.browser': 'Doesn’t renew itself: it has no refresh token.',
  'window.renews.not.client-credentials': 'Doesn’t renew itself: the client secret is not kept.',
  'window.renews.failed': 'The renewal at {time} did not work. Token Tray tries again while it can.',
  'window.renews.over': 'The renewal at {time} did not work, and trying again won’t help.',

  'window.clock.renewal': 'Renews itself in',
  'window.clock.renewal.title': 'Renewal',
  'window.clock.renewal.note': 'Expires at {time}.',
  'window.clock.expiry.untold': 'Genesys Cloud did not tell.',
  'window.row.renews': 'renews in {duration}',
  'window.row.renews.due': 'renewal is due',

  'window.field.source': 'Came by',
  'window.source.pasted': 'a pasted token',
  'window.source.browser': 'signing in with the browser',
  'window.source.client-credentials': 'client credentials',
  'window.field.client-id': 'Client id',
  'window.field.issued': 'Token from',
  'window.field.expires': 'Expires',
  'window.field.renews': 'Renews',

  'window.organization.unknown': 'Organization not known yet',
} as const;
