/** Words of the window about a revocation that was refused, or whose proof waits for the keychain. */
export const windowStory = {
  'window.story.refused': '{time}: revogação do token solicitada, mas o Genesys Cloud não a fez. {why}',
  'window.story.locked':
    'O chaveiro não entrega o token, por isso não é possível testá-lo agora. A comprovação será buscada assim que ele o entregar.',
} as const;
