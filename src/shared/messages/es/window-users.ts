/** Words of the window about revoking all tokens of a user: who asks, finding the user, agreeing to it, and what came of it. */
export const windowUsers = {
  'window.revoke-user.open': 'Revocar un usuario…',
  'window.users': 'Revocar usuarios',
  'window.users.which': 'Cuántos usuarios',
  'window.users.one': 'Un usuario',
  'window.users.many': 'Varios usuarios',
  'window.users.lead':
    'Para quien deja la organización o un token filtrado: acaba con todos los inicios de sesión de un usuario, estén donde estén.',
  'window.users.nobody':
    'Ninguna sesión está activa, así que nadie puede solicitarlo. Añada antes una sesión o inicie sesión de nuevo.',
  'window.users.add': 'Añadir una sesión',

  'window.acting': 'Solicitado por',
  'window.acting.option': '{name}, {organization}',
  'window.ability.revoke-users.seen': 'Ya ha revocado usuarios: {time}.',
  'window.ability.revoke-users.no':
    'Genesys Cloud no permitió a esta sesión revocar un usuario ({time}). Pida a un administrador que dé a su usuario un rol con el permiso {permission}. Aun así puede intentarlo.',
  'window.ability.revoke-users.unlikely':
    'Este token no recibió el ámbito {scope}, así que Genesys Cloud probablemente se niegue a revocar un usuario. Aun así puede intentarlo.',
  'window.ability.revoke-users.unknown': 'Para revocar hace falta {permission}; aún no se ha intentado.',
  'window.ability.search-users.seen': 'Puede buscar por nombre y correo electrónico.',
  'window.ability.search-users.no':
    'Genesys Cloud no permitió buscar a esta sesión ({time}). Pida a un administrador el permiso {permission} o introduzca el ID del usuario, que no lo necesita.',
  'window.ability.search-users.unlikely':
    'Este token no recibió el ámbito {scope}, así que una búsqueda probablemente sea rechazada. El ID de un usuario se busca de todos modos.',
  'window.ability.search-users.unknown': 'Para buscar hace falta {permission}; con un ID, no.',

  'window.users.list.running': 'Se está revocando una lista de usuarios.',
  'window.users.list.paused': 'Una lista de usuarios está en pausa y continúa automáticamente.',
  'window.users.list.waiting': 'Una lista de usuarios le espera.',
  'window.users.list.show': 'Mostrarla',

  'window.find': 'Usuario',
  'window.find.placeholder': 'Nombre, correo electrónico o ID',
  'window.find.submit': 'Buscar',
  'window.find.busy': 'Consultando a Genesys Cloud…',
  'window.find.empty': 'Introduzca un nombre, una dirección de correo electrónico o un ID de usuario.',
  'window.find.found': '{count, plural, one {# usuario encontrado} other {# usuarios encontrados}}',
  'window.find.some':
    'Los primeros {count, number} de {total, number} usuarios. Escriba más letras del nombre, o el correo electrónico, para encontrar menos.',
  'window.find.none': 'En esta organización no se encontró a nadie con «{query}».',
  'window.find.none.place': 'En {organization} no se encontró a nadie con «{query}».',
  'window.find.none.note':
    'Compruebe la ortografía o pruebe con el correo electrónico. Otra organización necesita su propia sesión.',
  'window.find.unseen': 'Continuar con este ID sin buscarlo',
  'window.find.unnamed': 'Usuario sin nombre',
  'window.find.you': 'Es el usuario que lo solicita',
  'window.find.state.active': 'Activo',
  'window.find.state.inactive': 'Inactivo',
  'window.find.state.deleted': 'Eliminado',

  'window.confirm.title': '¿Revocar todos los tokens de este usuario?',
  'window.confirm.title.name': '¿Revocar todos los tokens de {name}?',
  'window.confirm.asked-by': 'Solicitado por {name}',
  'window.confirm.unseen': 'No se ha comprobado quién es. Revise el ID una vez más.',
  'window.confirm.self': 'Es el usuario que lo solicita: la sesión «{name}» que está usando también finaliza.',
  'window.confirm.effect.all': 'Todos sus inicios de sesión finalizan: en cada dispositivo y en cada aplicación.',
  'window.confirm.effect.calls': 'Se le expulsa de Genesys Cloud de inmediato, también de las llamadas.',
  'window.confirm.effect.sso':
    'El inicio de sesión único puede permitirle entrar de nuevo. Para impedirlo, desactive también el usuario.',
  'window.confirm.held':
    '{count, plural, one {También finaliza esta sesión guardada aquí: {names}.} other {También finalizan estas # sesiones guardadas aquí: {names}.}}',
  'window.confirm.now': 'Revocar todos sus tokens',
  'window.confirm.sending': 'Consultando a Genesys Cloud…',

  'window.outcomes': 'Lo que se solicitó',
  'window.outcomes.earlier': 'Solicitado antes',
  'window.outcomes.next': 'Revocar otro usuario',
  'window.outcome.asked': '{time}: se solicitó revocar todos los tokens, por {name}.',
  'window.outcome.asked.gone': '{time}: se solicitó revocar todos los tokens, por una sesión que ya no está guardada.',
  'window.outcome.tries':
    '{count, plural, one {Ya se envió una vez, sin una respuesta clara.} other {Ya se envió # veces, sin una respuesta clara.}}',
  'window.outcome.sent': 'A la espera de la respuesta de Genesys Cloud.',
  'window.outcome.accepted': '{time}: Genesys Cloud aceptó la solicitud ({status}).',
  'window.outcome.elsewhere':
    'Es todo lo que se puede saber desde aquí: ninguno de sus tokens está guardado aquí, así que no se puede probar ninguno.',
  'window.outcome.failed': '{time}: no se revocó nada. {why}',
  'window.outcome.unknown':
    '{time}: la respuesta se perdió, así que no se sabe si sus tokens están revocados. {why} Solicitarlo de nuevo no causa ningún daño.',
  'window.outcome.unknown.proven':
    '{time}: la respuesta se perdió. {why} Aun así se llevó a cabo, como se supo después.',
  'window.outcome.retry': 'Se envía de nuevo automáticamente: {time}.',
  'window.outcome.held': 'Guardada aquí: {name} ({status})',
  'window.outcome.refused': 'Guardada aquí: {name}, rechazada desde {time} ({how}).',
  'window.outcome.proven': 'La prueba: {name}, guardada aquí, es rechazada desde {time} ({how}).',
  'window.outcome.proven.gone':
    'La prueba: una sesión suya que estaba guardada aquí es rechazada desde {time} ({how}).',
  'window.outcome.show': 'Mostrar esta sesión',
  'window.outcome.again': 'Solicitar de nuevo',
} as const;
