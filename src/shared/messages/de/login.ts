/** What the browser shows when it comes back from signing in. */
export const login = {
  'login.page.signed-in.title': 'Sie sind angemeldet',
  'login.page.signed-in': 'Genesys Cloud hat Sie angemeldet. Token Tray macht von hier aus weiter.',
  'login.page.failed.title': 'Sie sind nicht angemeldet',
  'login.page.close': 'Sie können diese Seite schließen und zu Token Tray zurückkehren.',
  'login.page.unexpected.title': 'Hier gibt es nichts zu sehen',
  'login.page.unexpected':
    'Token Tray wartet hier auf seine eigene Anmeldung, und das ist eine andere. Eine laufende Anmeldung geht weiter.',
  'login.page.over': 'Diese Anmeldung ist vorbei. Um sich anzumelden, beginnen Sie in Token Tray neu.',
} as const;
