/** Words of the window about a revocation that was refused, or whose proof waits for the keychain. */
export const windowStory = {
  'window.story.refused': '{time}: Widerruf des Tokens angefordert, Genesys Cloud hat ihn nicht ausgeführt. {why}',
  'window.story.locked':
    'Der Schlüsselbund gibt das Token nicht heraus, darum lässt es sich jetzt nicht ausprobieren. Sobald er es herausgibt, sucht Token Tray den Nachweis.',
} as const;
