/** Finding users, and ending all tokens of one. */
export const users = {
  'failure.empty-query': 'Escriba un nombre, una dirección de correo electrónico o un ID de usuario.',
  'failure.interrupted': 'Token Tray se cerró antes de recibir respuesta.',
  'failure.forbidden.permission':
    'Para esto hace falta el permiso {permission}, que el usuario de esta sesión no tiene. Pida a un administrador de Genesys Cloud un rol que lo incluya.',
  'failure.forbidden.permission.message':
    'Para esto hace falta el permiso {permission}, que el usuario de esta sesión no tiene. Pida a un administrador de Genesys Cloud un rol que lo incluya. Genesys Cloud indica: {message}',
  'failure.forbidden.scope':
    'Para esto hace falta el ámbito {scope}, que el cliente OAuth de esta sesión no tiene. Pida a un administrador de Genesys Cloud que lo añada al cliente y vuelva a iniciar sesión.',
  'failure.forbidden.scope.message':
    'Para esto hace falta el ámbito {scope}, que el cliente OAuth de esta sesión no tiene. Pida a un administrador de Genesys Cloud que lo añada al cliente y vuelva a iniciar sesión. Genesys Cloud indica: {message}',

  'notice.user-revocation.accepted.title': 'Genesys Cloud aceptó la revocación',
  'notice.user-revocation.accepted': 'Para todos los tokens de {user}: {time}.',
  'notice.user-revocation.failed.title': 'Los tokens de {user} no se revocaron',
  'notice.user-revocation.failed.again': '{failure} Token Tray lo intentará de nuevo: {time}.',
  'notice.user-revocation.unknown.title': 'No se sabe si los tokens de {user} están revocados',
  'notice.user-revocation.unknown': 'La respuesta se perdió: {failure} Se puede solicitar de nuevo sin riesgo.',
  'notice.user-revocation.unknown.again':
    'La respuesta se perdió: {failure} Token Tray lo solicita de nuevo por sí solo.',
  'notice.user-revocation.unknown.proof':
    'La respuesta se perdió, pero se vio que una sesión suya guardada aquí está revocada: {time}.',

  'notice.sweep.done.title': '{sessions, plural, one {Su sesión está revocada} other {Las # sesiones están revocadas}}',
  'notice.sweep.done':
    '{sessions, plural, one {Está probado: Genesys Cloud rechaza su token.} other {Está probado: Genesys Cloud rechaza el token de cada una.}}',
  'notice.sweep.title':
    '{sessions, plural, one {Aún no hay prueba de que su sesión esté revocada} other {Revocadas con prueba: {proven} de # sesiones}}',
  'notice.sweep':
    '{unproven, plural, =0 {} one {Una aún está sin probar: Token Tray sigue preguntando. } other {# aún están sin probar: Token Tray sigue preguntando. }}{waiting, plural, =0 {} one {Una espera al llavero. } other {# esperan al llavero. }}{refused, plural, =0 {} one {Una sigue activa.} other {# siguen activas.}}',
  'notice.many.sweep': '{count, plural, other {se pidió revocar todas las sesiones}}',

  'tray.revoke-all': 'Revocar todas mis sesiones',
  'tray.revoke-all.now':
    '{count, plural, one {Revocar la única sesión ahora, en Genesys Cloud} other {Revocar las # sesiones ahora, en Genesys Cloud}}',
  'tray.revoke-all.some':
    '{count, plural, one {Revocar # sesión ahora} other {Revocar # sesiones ahora}} y {waiting, plural, one {# más} other {# más}} cuando responda el llavero',
  'tray.revoke-all.ended':
    '{ended, plural, one {Detener la renovación de la única sesión finalizada} other {Detener la renovación de # sesiones finalizadas}}',
  'tray.revoke-all.waiting':
    '{count, plural, one {Revocar la única sesión cuando responda el llavero} other {Revocar las # sesiones cuando responda el llavero}}',
} as const;
