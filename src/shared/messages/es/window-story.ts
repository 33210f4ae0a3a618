/** Words of the window about a revocation that was refused, or whose proof waits for the keychain. */
export const windowStory = {
  'window.story.refused': '{time}: se solicitó revocar el token y Genesys Cloud no lo hizo. {why}',
  'window.story.locked':
    'El llavero no entrega el token, así que ahora no se puede probar. Se buscará la prueba cuando lo entregue.',
} as const;
