/** Words of the window about a revocation that was refused, or whose proof waits for the keychain. */
export const windowStory = {
  'window.story.refused': '{time} : révocation du jeton demandée, mais Genesys Cloud ne l’a pas exécutée. {why}',
  'window.story.locked':
    'Le trousseau ne fournit pas le jeton : il ne peut pas être essayé maintenant. La preuve sera recherchée dès que le trousseau le fournira.',
  'proof.how': '{by, select, DELETE {401 à la demande de révocation elle-même} other {401 à {by}}}',
  'proof.how.code': '{how}, {code}',
  'proof.how.told': '401 à HEAD ; nouvelle requête GET : {code}',
} as const;
