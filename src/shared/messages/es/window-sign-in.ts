/** Words of the window about signing in and renewing. */
export const windowSignIn = {
  'window.way': 'Cómo añadirla',
  'window.way.browser': 'Con el navegador',
  'window.way.client-credentials': 'Credenciales de cliente',
  'window.way.paste': 'Pegar un token',

  'window.client': 'Cliente OAuth',
  'window.client.another': 'Otro cliente…',
  'window.client.offered': '{client} · {region}',
  'window.client-id': 'ID de cliente',
  'window.client-id.browser': 'De un cliente OAuth que admita http://localhost como dirección de redirección.',
  'window.client-id.client-credentials': 'De un cliente OAuth con el tipo de concesión Client Credentials.',
  'window.client-secret': 'Secreto de cliente',
  'window.client-secret.note': 'Se envía a {host} y a ningún otro sitio.',
  'window.client-secret.note.unknown': 'Se envía a la región del cliente y a ningún otro sitio.',
  'window.keep': 'Cuando expire el token',
  'window.keep.keep': 'Conservar el secreto y renovar automáticamente',
  'window.keep.keep.keychain':
    'El secreto se guarda en el llavero de este equipo y obtiene un token nuevo antes de cada expiración.',
  'window.keep.keep.memory':
    'El secreto se guarda en memoria hasta que se cierre Token Tray y obtiene un token nuevo antes de cada expiración.',
  'window.keep.once': 'Usar el secreto una vez',
  'window.keep.once.note': 'Se olvida justo después. Cuando expira el token, finaliza la sesión.',

  'window.region.other': 'Otra…',
  'window.host': 'Dominio de la región',
  'window.host.placeholder': 'example.com',
  'window.host.warning':
    'No es una región publicada por Genesys. Lo que usa para iniciar sesión va a {login}, y el token a {api}. Continúe solo si confía en quien los gestiona.',
  'window.host.known': 'Es {region}.',
  'window.host.use': 'Usar {host}',

  'window.sign-in': 'Iniciar sesión con el navegador',
  'window.sign-in.client': 'Iniciar sesión',
  'window.sign-in.busy': 'Iniciando sesión…',
  'window.sign-in.waiting': 'Esperando a su navegador',
  'window.sign-in.waiting.lead':
    'En su navegador se abre una página de {host}. Inicie sesión en ella; después la sesión aparece aquí automáticamente.',
  'window.sign-in.waiting.left': 'Tiempo restante: {duration}',
  'window.sign-in.waiting.due': 'Se acabó el tiempo',
  'window.sign-in.waiting.note':
    'Mientras tanto puede cerrar esta ventana. Si no se abre ninguna página, cancele e inténtelo de nuevo.',
  'window.sign-in.waiting.hint':
    '¿Hay un error en el navegador o no aparece la página de inicio de sesión? Compruebe el ID de cliente {clientId} y la región {region}, y que el cliente permita la dirección de redirección http://localhost.',
  'window.sign-in.cancel': 'Cancelar el inicio de sesión',
  'window.sign-in.cancelled': 'Se ha cancelado el inicio de sesión.',
  'window.sign-in.show': 'Mostrar',
  'window.sign-in.dismiss': 'Descartar',
  'window.sign-in.failed': 'No se ha iniciado sesión',

  'window.again': 'Volver a entrar',
  'window.again.open': 'Volver a entrar…',
  'window.again.lead': 'La sesión se queda en su sitio y obtiene un token nuevo.',
  'window.again.now': 'Ahora',
  'window.again.account': 'Cuenta',
  'window.again.client': 'ID de cliente',

  'window.arrival.added': 'Sesión iniciada. Token Tray ya la vigila.',
  'window.arrival.renewed': 'Sesión iniciada de nuevo. Tiene un token nuevo.',
  'window.arrival.recognised': 'Esta cuenta ya estaba en la lista. Su sesión tiene un token nuevo.',
  'window.arrival.other': 'Ha iniciado sesión con otra cuenta, así que esta es otra sesión. {name} sigue como estaba.',

  'window.renew': 'Renovar ahora',
  'window.renew.busy': 'Renovando…',
  'window.renew.done': '{name} tiene un token nuevo.',
  'window.renews.refresh-token': 'Se renueva sola con el token de actualización recibido al iniciar sesión.',
  'window.renews.client-secret.keychain': 'Se renueva sola con el secreto de cliente guardado en el llavero.',
  'window.renews.client-secret.memory':
    'Se renueva sola con el secreto de cliente, guardado en memoria hasta que se cierre Token Tray.',
  'window.renews.not.browser': 'No se renueva sola: no tiene ningún token de actualización.',
  'window.renews.not.client-credentials': 'No se renueva sola: el secreto de cliente no se guarda.',
  'window.renews.failed': 'La renovación falló ({time}). Token Tray lo intenta de nuevo mientras pueda.',
  'window.renews.over': 'La renovación falló ({time}) y volver a intentarlo no servirá.',

  'window.clock.renewal': 'Se renueva sola en',
  'window.clock.renewal.title': 'Renovación',
  'window.clock.renewal.note': 'Expira: {time}.',
  'window.clock.expiry.untold': 'Genesys Cloud no lo indicó.',
  'window.row.renews': 'se renueva en {duration}',
  'window.row.renews.due': 'toca renovarla',

  'window.field.source': 'Procedencia',
  'window.source.pasted': 'un token pegado',
  'window.source.browser': 'inicio de sesión con el navegador',
  'window.source.client-credentials': 'credenciales de cliente',
  'window.field.client-id': 'ID de cliente',
  'window.field.issued': 'Token emitido',
  'window.field.expires': 'Expira',
  'window.field.renews': 'Se renueva',

  'window.organization.unknown': 'Organización aún desconocida',
} as const;
