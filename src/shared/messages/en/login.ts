/** What the browser shows when it comes back from signing in. */
export const login = {
  'login.page.signed-in.title': 'You are signed in',
  'login.page.signed-in': 'Genesys Cloud signed you in. Token Tray goes on from here.',
  'login.page.failed.title': 'You are not signed in',
  'login.page.close': 'You can close this page and go back to Token Tray.',
  'login.page.unexpected.title': 'Nothing to see here',
  'login.page.unexpected':
    'Token Tray waits here for its own sign-in, and this is not it. A sign-in that is under way goes on.',
  'login.page.over': 'This sign-in is over. To sign in, start again in Token Tray.',
} as const;
