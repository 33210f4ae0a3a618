/** Why a list of users can't be taken or worked on, and the words of the table that is saved of it. */
export const userLists = {
  'failure.user-list.empty':
    'Esta lista está vacía. Indique un usuario por línea: un ID de usuario o una dirección de correo electrónico.',
  'failure.user-list.not-text':
    'Esto no es texto. Guarde la lista como CSV o como texto sin formato con un usuario por línea, y elija ese archivo.',
  'failure.user-list.no-users':
    'Ninguna línea ni columna de esta lista contiene ID de usuario o direcciones de correo electrónico. Compruebe que sea el archivo correcto.',
  'failure.user-list.too-many':
    'Esta lista tiene {rows, number} líneas y el máximo es {most, number}. Divídala y revoque una parte tras otra.',
  'failure.user-list.unfinished':
    'Hay otra lista de usuarios sin terminar. Deje que termine o deténgala antes de abrir una nueva.',
  'failure.user-list.no-list': 'Ya no hay ninguna lista de usuarios. Ábrala de nuevo.',
  'failure.user-list.not-now': 'La lista de usuarios no puede hacer eso ahora. Puede que mientras tanto haya avanzado.',
  'failure.user-list.other-number':
    '{users, plural, =0 {Ahora no se puede revocar a nadie de esta lista.} one {Ahora esta lista se refiere a un usuario. Compruébela y confirme ese número.} other {Ahora esta lista se refiere a # usuarios. Compruébela y confirme ese número.}}',

  'user-list.table.line': 'Línea',
  'user-list.table.input': 'Entrada',
  'user-list.table.id': 'ID de usuario',
  'user-list.table.name': 'Nombre',
  'user-list.table.email': 'Correo electrónico',
  'user-list.table.organization': 'ID de organización',
  'user-list.table.asked-by': 'Solicitado por',
  'user-list.table.outcome': 'Resultado',
  'user-list.table.at': 'Hora (UTC)',
  'user-list.table.status': 'Código de estado',
  'user-list.table.correlation': 'ID de correlación',
  'user-list.table.detail': 'Detalle',
  'user-list.outcome.looking-up': 'aún sin buscar',
  'user-list.outcome.waiting': 'sin solicitar',
  'user-list.outcome.sending': 'solicitando',
  'user-list.outcome.accepted': 'aceptado',
  'user-list.outcome.proven': 'revocado, probado',
  'user-list.outcome.failed': 'fallido',
  'user-list.outcome.unclear': 'no se sabe',
  'user-list.outcome.duplicate': 'duplicado',
  'user-list.outcome.unknown': 'usuario desconocido',
  'user-list.outcome.malformed': 'sin ID ni correo electrónico',
  'user-list.outcome.lookup-failed': 'búsqueda fallida',
  'user-list.outcome.self-left-out': 'usted mismo, omitido',
  'user-list.detail.proven': 'Una sesión de este usuario guardada aquí fue rechazada: {time}.',
  'user-list.detail.duplicate': 'Mismo usuario que en la línea {line, number}.',
  'user-list.file': 'usuarios revocados {day}.csv',
  'user-list.asker-refused': 'Genesys Cloud rechaza el token de la sesión que lo solicita: ha expirado o se revocó.',
  'tray.headline.list': 'una lista de usuarios le espera',
  'tray.headline.list.stuck': 'la lista de usuarios no puede continuar ahora: quedan {left, number} de {total, number}',
  'tray.headline.list.running': 'revocando una lista de usuarios: quedan {left, number} de {total, number}',
  'tray.headline.list.running.about': 'revocando una lista de usuarios: quedan unos {left, number} de {total, number}',
  'tray.list.running': 'Se está revocando una lista de usuarios…',
  'tray.list.stuck': 'La lista de usuarios está en pausa y continúa automáticamente…',
  'tray.list.waiting': 'Continuar con la lista de usuarios: quedan {left, number} de {total, number}…',
  'tray.list.look-up': 'Continuar con la lista de usuarios: faltan por buscar…',
  'notice.list.waiting.title': 'Una lista de usuarios le espera',
  'notice.list.waiting':
    '{left, plural, one {Falta # de {total, number} usuarios por revocar. Continúa cuando usted lo indique.} other {Faltan # de {total, number} usuarios por revocar. Continúa cuando usted lo indique.}}',
  'notice.list.waiting.look-up': 'Se interrumpió mientras se buscaba a los usuarios. No se revocó a nadie.',
  'notice.list.paused.title': 'La lista de usuarios está en pausa',
  'notice.list.done.title': 'La lista de usuarios ha terminado',
  'notice.list.done':
    '{total, plural, one {Genesys Cloud aceptó la solicitud para su usuario.} other {Genesys Cloud aceptó la solicitud para los # usuarios.}}',
  'notice.list.done.some.title': 'La lista de usuarios ha terminado, pero quedan algunos',
  'notice.list.done.some':
    'Genesys Cloud aceptó la solicitud para {accepted, number} de {total, number} usuarios. Revise los que quedan y vuelva a intentarlo.',
  'notice.many.user-list':
    '{count, plural, one {novedades de la lista de usuarios} other {novedades de la lista de usuarios}}',
} as const;
