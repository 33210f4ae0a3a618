/** Words of the window about a revocation that was refused, or whose proof waits for the keychain. */
export const windowStory = {
  'window.story.refused': '{time}: se solicitó revocar el token y Genesys Cloud no lo hizo. {why}',
  'window.story.locked':
    'El llavero no entrega el token, así que ahora no se puede probar. Se buscará la prueba cuando lo entregue.',
  'proof.how': '{by, select, DELETE {401 a la propia solicitud de revocarla} other {401 a {by}}}',
  'proof.how.code': '{how}, {code}',
  'proof.how.told': '401 a HEAD; al preguntar de nuevo con GET: {code}',
} as const;
