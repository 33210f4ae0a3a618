/** Words of the window about revoking the tokens of many users at once. */
export const windowList = {
  'window.list.lead':
    'Una lista de ID de usuario o direcciones de correo electrónico, una por línea, o un archivo CSV: su columna se encuentra automáticamente.',
  'window.list.drop': 'Suelte aquí un archivo',
  'window.list.choose': 'Elegir archivo…',
  'window.list.paste': 'O pegue la lista',
  'window.list.paste.placeholder': 'maya.okafor@example.com',
  'window.list.look-up': 'Buscar estos usuarios',
  'window.list.reading': 'Leyendo…',
  'window.list.safe': 'Primero se buscan los usuarios. No se revoca nada hasta que los haya visto y confirmado.',
  'window.list.problem.empty': 'No contiene nada. Elija un archivo con un usuario por línea.',
  'window.list.problem.paste-empty': 'Pegue primero una lista o elija un archivo.',
  'window.list.problem.too-big':
    'Es demasiado grande para una lista de usuarios: 4 millones de caracteres como máximo. Divídala y revoque una parte tras otra.',
  'window.list.problem.spreadsheet':
    'Es una hoja de cálculo o un archivo comprimido. Guárdelo como CSV y elija ese archivo.',
  'window.list.problem.not-text':
    'No es un archivo de texto. Elija un archivo CSV o de texto con un usuario por línea.',
  'window.list.problem.unreadable':
    'No se pudo leer el archivo. Puede que se haya movido o que usted no tenga permiso para leerlo.',

  'window.list.name': 'Lista de usuarios',
  'window.list.source.column': '{file}, columna «{column}»',
  'window.list.asked-by': 'Solicitado por {name}',
  'window.list.asked-by.gone': 'La sesión que lo solicitó ya no está guardada aquí.',
  'window.list.hand-over':
    'La sesión que lo solicitaba ya no puede hacerlo. Que lo solicite otra de esta organización:',
  'window.list.hand-over.to': 'Que lo solicite {name}',
  'window.list.hand-over.none':
    'La sesión que lo solicitaba ya no puede hacerlo. Para continuar, añada una de esta organización o inicie sesión de nuevo.',

  'window.list.phase.resolving': 'Buscando los usuarios',
  'window.list.phase.ready':
    '{count, plural, =0 {Nadie por revocar} one {# usuario por revocar} other {# usuarios por revocar}}',
  'window.list.phase.ready.self':
    '{count, plural, =0 {Nadie por revocar, salvo usted} one {# usuario por revocar, y usted} other {# usuarios por revocar, y usted}}',
  'window.list.phase.running': '{count, plural, one {Revocando # usuario} other {Revocando # usuarios}}',
  'window.list.phase.paused': 'En pausa',
  'window.list.phase.restart': 'Esta lista se interrumpió',
  'window.list.phase.failure': 'En pausa, porque ahora no se puede enviar nada',
  'window.list.phase.stopped': 'Detenida',
  'window.list.phase.done': 'Terminada',
  'window.list.phase.open': 'Terminada, con algunos pendientes',

  'window.list.restart':
    'Token Tray se cerró a la mitad. Continúa donde estaba. {unclear, plural, =0 {} one {La solicitud para # usuario se envía de nuevo, porque no se conoce su respuesta. } other {Las solicitudes para # usuarios se envían de nuevo, porque no se conocen sus respuestas. }}Las solicitudes aceptadas no se envían de nuevo.',
  'window.list.retry-at': 'Se intenta de nuevo automáticamente: {time}.',
  'window.list.person': 'No se envía nada más hasta que reanude.',
  'window.list.stopped': 'Usted la detuvo. Los usuarios que aún no se habían solicitado conservan sus tokens.',
  'window.list.done.all':
    '{count, plural, one {Genesys Cloud aceptó la solicitud para este usuario.} other {Genesys Cloud aceptó la solicitud para los # usuarios.}}',
  'window.list.done.some':
    'Genesys Cloud aceptó la solicitud para {accepted, number} de {total, number} usuarios. Revise los que quedan e inténtelo de nuevo con ellos.',
  'window.list.done.none': 'No se revocaron los tokens de nadie.',

  'window.list.progress': 'Progreso',
  'window.list.progress.looking': 'Buscados: {done, number} de {total, number}',
  'window.list.progress.looking.waits':
    'Buscados: {done, number} de {total, number}; esperando {wait} por el límite de solicitudes',
  'window.list.progress.plain': 'Quedan {left, number} de {total, number}',
  'window.list.progress.left': 'Quedan {left, number} de {total, number}; tiempo restante aproximado: {time}',
  'window.list.progress.waits':
    'Quedan {left, number} de {total, number}; esperando {wait} por el límite de solicitudes',
  'window.list.progress.waits.left':
    'Quedan {left, number} de {total, number}; tiempo restante aproximado: {time}; esperando {wait} por el límite de solicitudes',

  'window.list.left-out': 'Omitidos',
  'window.list.left-out.duplicate': '{count, plural, one {# duplicado} other {# duplicados}}',
  'window.list.left-out.unknown': '{count, plural, one {# usuario desconocido} other {# usuarios desconocidos}}',
  'window.list.left-out.malformed':
    '{count, plural, one {# línea sin ID ni correo electrónico} other {# líneas sin ID ni correo electrónico}}',
  'window.list.left-out.lookup-failed': '{count, plural, one {# búsqueda fallida} other {# búsquedas fallidas}}',
  'window.list.left-out.self': 'usted',

  'window.list.filter': 'Mostrar',
  'window.list.filter.all': 'Todos: {count, number}',
  'window.list.filter.to-revoke': 'Por revocar: {count, number}',
  'window.list.filter.to-revoke.self': 'Por revocar: {count, number} y usted',
  'window.list.filter.problems': 'Omitidos: {count, number}',
  'window.list.filter.open': 'Fallidos o sin saber: {count, number}',
  'window.list.filter.accepted': 'Aceptados: {count, number}',
  'window.list.rows': 'Usuarios de la lista',
  'window.list.rows.none': 'No hay líneas de este tipo.',
  'window.list.rows.waiting': '{row, number}…',
  'window.list.rows.failed': 'No se pudieron leer estas líneas.',
  'window.list.line': 'Línea {line}',

  'window.list.standing.looking-up': 'Buscando',
  'window.list.standing.waiting': 'Por revocar',
  'window.list.standing.waiting.self': 'Usted mismo, al final',
  'window.list.standing.sending': 'Solicitando…',
  'window.list.standing.accepted': 'Aceptado: {time} ({status})',
  'window.list.standing.proven': 'Revocado, probado: {time}',
  'window.list.standing.failed': 'Fallido',
  'window.list.standing.unclear': 'No se sabe',
  'window.list.standing.duplicate': 'Mismo usuario que en la línea {line}',
  'window.list.standing.unknown': 'No existe el usuario',
  'window.list.standing.malformed': 'Sin ID ni correo electrónico',
  'window.list.standing.lookup-failed': 'Búsqueda fallida',
  'window.list.standing.self-left-out': 'Usted mismo, omitido',

  'window.list.confirm.effect':
    'Todos sus inicios de sesión finalizan y se les expulsa de sus llamadas. Donde se use el inicio de sesión único, puede que sus navegadores inicien sesión de nuevo.',
  'window.list.confirm.self': 'Usted está en esta lista',
  'window.list.confirm.self.include': 'Revocarme también a mí, al final de todo',
  'window.list.confirm.self.note':
    'Con ello finaliza la sesión que lo solicita, y todo lo demás en lo que tenga la sesión iniciada. Su turno llega cuando se conozca el resultado de todos los demás.',
  'window.list.confirm.type':
    'Escriba {users, number} para revocar {users, plural, one {a este usuario} other {a estos usuarios}}',
  'window.list.confirm.start':
    '{users, plural, one {Revocar todos los tokens de # usuario} other {Revocar todos los tokens de # usuarios}}',
  'window.list.confirm.other': 'Ese no es el número de usuarios: {users, number}.',
  'window.list.confirm.nobody': 'Ninguna línea de esta lista indica un usuario cuyos tokens se puedan revocar.',

  'window.list.pause': 'Pausar',
  'window.list.resume': 'Reanudar',
  'window.list.stop': 'Detener',
  'window.list.stop.now': 'Detener ahora: los demás conservan sus tokens',
  'window.list.retry': 'Reintentar los que quedan',
  'window.list.retry.look-up': 'Buscar de nuevo',
  'window.list.save': 'Guardar como CSV…',
  'window.list.saved': 'Guardado como {file}.',
  'window.list.close': 'Cerrar esta lista',
} as const;
