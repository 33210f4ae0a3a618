/** Words of the window about a revocation that was refused, or whose proof waits for the keychain. */
export const windowStory = {
  'window.story.refused': '{time}: revogação do token solicitada, mas o Genesys Cloud não a fez. {why}',
  'window.story.locked':
    'O chaveiro não entrega o token, por isso não é possível testá-lo agora. A comprovação será buscada assim que ele o entregar.',
  'proof.how': '{by, select, DELETE {401 à própria solicitação de revogação} other {401 a {by}}}',
  'proof.how.code': '{how}, {code}',
  'proof.how.told': '401 a HEAD; consultado de novo com GET: {code}',
} as const;
