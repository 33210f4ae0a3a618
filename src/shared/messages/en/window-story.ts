/** Words of the window about a revocation that was refused, or whose proof waits for the keychain. */
export const windowStory = {
  'window.story.refused': '{time}: asked to revoke the token, and Genesys Cloud did not do it. {why}',
  'window.story.locked':
    'The keychain does not give the token out, so it can’t be tried now. The proof is looked for once it does.',
  'proof.how': '{by, select, DELETE {401 to the request to revoke it} other {401 to {by}}}',
  'proof.how.code': '{how}, {code}',
  'proof.how.told': '401 to HEAD; asked again with GET: {code}',
} as const;
