/** Words of the window about revoking every session that is held here. */
export const windowSweep = {
  'window.sweep': 'Revocar todas mis sesiones',
  'window.sweep.lead': 'Para un equipo perdido, o para un día en que no deba quedar ninguna sesión iniciada.',
  'window.sweep.nothing': 'Ninguna sesión guardada aquí se puede revocar: todas han finalizado o ya están revocadas.',
  'window.sweep.empty': 'No hay ninguna sesión guardada aquí.',
  'window.sweep.effect.revoke':
    '{count, plural, one {Esta sesión se revoca y usted ve la prueba.} other {Estas # sesiones se revocan a la vez y usted ve la prueba de cada una.}}',
  'window.sweep.effect.ended':
    '{ended, plural, one {Una sesión finalizada podría renovarse sola: lo que la renueva se borra de aquí.} other {# sesiones finalizadas podrían renovarse solas: lo que las renueva se borra de aquí.}}',
  'window.sweep.effect.again': 'Token Tray no vuelve a iniciar ninguna sesión ni renueva ninguna de ellas.',
  'window.sweep.effect.secret':
    '{count, plural, one {El secreto de cliente guardado con una de ellas se borra de aquí. Quien tenga una copia aún puede usarlo: cámbielo en Genesys Cloud.} other {Los secretos de cliente guardados con # de ellas se borran de aquí. Quien tenga copias aún puede usarlos: cámbielos en Genesys Cloud.}}',
  'window.sweep.effect.others':
    'Sus inicios de sesión que no están guardados aquí se mantienen. Para acabar también con ellos, revóquese a sí mismo como usuario.',
  'window.sweep.plan': 'Qué se revoca',
  'window.sweep.waiting': 'Se revocan cuando se abra el llavero',
  'window.sweep.waiting.note':
    '{count, plural, one {Una de ellas espera al llavero: se revoca en cuanto el llavero entregue su token.} other {# de ellas esperan al llavero: se revocan en cuanto el llavero entregue sus tokens.}}',
  'window.sweep.ended': 'Ya finalizadas, no se renuevan más',
  'window.sweep.unreachable': 'ahora no responde; se intenta hasta que responda',
  'window.sweep.press': '{count, plural, one {Revocar esta sesión} other {Revocar las # sesiones}}',
  'window.sweep.now': '{count, plural, one {Revocarla ahora} other {Revocar las # sesiones ahora}}',
  'window.sweep.press.ended':
    '{ended, plural, one {Detener su renovación} other {Detener la renovación de # sesiones}}',
  'window.sweep.now.ended':
    '{ended, plural, one {Detener su renovación ahora} other {Detener ahora las # renovaciones}}',
  'window.sweep.sending': 'Consultando a Genesys Cloud…',
  'window.sweep.outcome': 'Solicitado: {time}',
  'window.sweep.progress': 'Sesiones revocadas con prueba',
  'window.sweep.sum.proven':
    '{total, plural, one {La sesión está revocada, con prueba.} other {Las # sesiones están revocadas, con prueba.}}',
  'window.sweep.sum.unproven':
    'Revocadas con prueba: {proven, number} de {total, plural, one {# sesión} other {# sesiones}}. {count, plural, one {# aún está sin probar.} other {# aún están sin probar.}}',
  'window.sweep.sum.waiting':
    'Revocadas con prueba: {proven, number} de {total, plural, one {# sesión} other {# sesiones}}. {count, plural, one {# espera al llavero.} other {# esperan al llavero.}}',
  'window.sweep.sum.refused':
    'Revocadas con prueba: {proven, number} de {total, plural, one {# sesión} other {# sesiones}}. {count, plural, one {# no se revocó y requiere su atención.} other {# no se revocaron y requieren su atención.}}',
  'window.sweep.sum.ended':
    '{ended, plural, one {Una sesión ya había finalizado y no se renueva más:} other {# sesiones ya habían finalizado y no se renuevan más:}}',
  'window.sweep.gone':
    '{count, plural, one {# de estas sesiones ya no está en la lista.} other {# de estas sesiones ya no están en la lista.}}',
} as const;
