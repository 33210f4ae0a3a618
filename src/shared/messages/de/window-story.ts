/** Words of the window about a revocation that was refused, or whose proof waits for the keychain. */
export const windowStory = {
  'window.story.refused': '{time}: Widerruf des Tokens angefordert, Genesys Cloud hat ihn nicht ausgeführt. {why}',
  'window.story.locked':
    'Der Schlüsselbund gibt das Token nicht heraus, darum lässt es sich jetzt nicht ausprobieren. Sobald er es herausgibt, sucht Token Tray den Nachweis.',
  'proof.how': '{by, select, DELETE {401 auf den Widerruf selbst} other {401 auf {by}}}',
  'proof.how.code': '{how}, {code}',
  'proof.how.told': '401 auf HEAD; Nachfrage mit GET: {code}',
} as const;
