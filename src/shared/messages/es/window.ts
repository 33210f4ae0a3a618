/** Words of the window: what stands on every page of it, the list, and adding. */
export const window = {
  'window.title': 'Token Tray',
  'window.loading': 'Consultando lo guardado…',
  'window.silent': 'La aplicación no responde. Salga de Token Tray e inícielo de nuevo.',
  'window.back': 'Atrás',
  'window.cancel': 'Cancelar',
  'window.retry': 'Reintentar',
  'window.retrying': 'Consultando…',
  'window.copy': 'Copiar: {what}',
  'window.copied': 'Copiado: {what}',
  'window.correlation': 'ID de correlación',
  'window.optional': '(opcional)',

  'window.announce.changed': '{name}: {status}.',
  'window.announce.many': '{count, plural, one {# sesión ha cambiado.} other {# sesiones han cambiado.}}',
  'window.announce.keychain-open': 'El llavero vuelve a estar abierto.',

  'window.banner.stale': 'La aplicación no responde',
  'window.banner.stale.note':
    'Lo que ve corresponde a: {time}. Si esto no cambia, salga de Token Tray e inícielo de nuevo.',
  'window.banner.keychain-locked': 'El llavero está bloqueado',
  'window.banner.keychain-locked.note':
    'Desbloquéelo y las sesiones que contiene se comprobarán de nuevo. No se ha perdido nada.',
  'window.banner.keychain-missing': 'Este equipo no ofrece ningún llavero',
  'window.banner.keychain-missing.note':
    'Las sesiones solo se pueden conservar hasta que se cierre Token Tray. Si aparece un llavero, se usará desde ese momento.',
  'window.banner.keychain-missing.held':
    'Las sesiones guardadas en un llavero no se han perdido: se comprobarán de nuevo en cuanto responda. Las nuevas se pueden conservar hasta que se cierre Token Tray.',
  'window.banner.disk': 'No se pudo conservar un archivo',
  'window.banner.offline': 'Este equipo no tiene conexión',
  'window.banner.offline.note':
    'Lo que ve es el último estado conocido. Las comprobaciones se reanudan automáticamente cuando vuelva la conexión.',
  'window.banner.no-tray': 'Este escritorio no muestra iconos de bandeja',
  'window.banner.no-tray.note':
    'Token Tray sigue vigilando al cerrar esta ventana. Inícielo otra vez para recuperarla.',

  'window.add': 'Añadir',
  'window.check': 'Comprobar ahora',
  'window.check-all': 'Comprobar todas',
  'window.checking': 'Comprobando…',

  'window.search': 'Buscar sesiones',
  'window.search.placeholder': 'Nombre, organización, región, estado',
  'window.search.nothing': 'Ninguna sesión coincide con «{query}».',

  'window.headline.unproven':
    '{count, plural, one {# revocación aún sin probar} other {# revocaciones aún sin probar}}',
  'window.headline.attention':
    '{count, plural, one {# sesión requiere su atención} other {# sesiones requieren su atención}}',
  'window.headline.unreachable':
    '{count, plural, one {# sesión no se puede comprobar ahora} other {# sesiones no se pueden comprobar ahora}}',
  'window.headline.revoking': '{count, plural, one {# revocación en curso} other {# revocaciones en curso}}',
  'window.headline.live': '{count, plural, one {Su sesión está activa} other {Las # sesiones están activas}}',
  'window.headline.live.some': '{count, plural, one {# sesión está activa} other {# sesiones están activas}}',
  'window.headline.unchecked': 'Comprobando sus sesiones…',
  'window.headline.revoked': 'Todas las sesiones están revocadas',
  'window.headline.detail':
    '{total, plural, one {# sesión, comprobada} other {# sesiones, cada una comprobada}} {unit, select, second {cada {count} segundos} hour {{count, plural, one {cada hora} other {cada # horas}}} other {{count, plural, one {cada minuto} other {cada # minutos}}}}',
  'window.headline.detail.some':
    '{checked, number} de {total, number} sesiones, comprobadas {unit, select, second {cada {count} segundos} hour {{count, plural, one {cada hora} other {cada # horas}}} other {{count, plural, one {cada minuto} other {cada # minutos}}}}',
  'window.headline.detail.none':
    '{total, plural, one {# sesión, sin comprobar} other {# sesiones, ninguna se comprueba}}',

  'window.more': 'Mostrar {count, number} más',

  'window.group.attention': 'Requieren su atención',
  'window.group.unreachable': 'No se pueden comprobar',
  'window.group.revoking': 'En revocación',
  'window.group.unchecked': 'Aún sin comprobar',
  'window.group.live': 'Activas',
  'window.group.revoked': 'Revocadas',

  'window.row.verified': 'verificada: {time}',
  'window.row.idles': 'inactividad en {duration}',
  'window.row.idles.due': 'límite de inactividad cumplido',
  'window.row.expires': 'expira en {duration}',
  'window.row.expires.due': 'expiración cumplida',
  'window.row.since': 'desde {time}',
  'window.row.asked': 'solicitado: {time}',
  'window.row.confirmed': 'probado: {time}',
  'window.row.found': 'detectado: {time}',
  'window.row.again': 'Volver a entrar: {name}',
  'window.row.unconfirmed': 'A la espera de prueba',
  'window.row.unconfirmed.lost': 'Sin confirmar',

  'window.first-run.title': 'Aún no hay ninguna sesión',
  'window.first-run.watch': 'Token Tray vigila sus sesiones de Genesys Cloud y le avisa cuando una finaliza.',
  'window.first-run.end': 'Cuando hay que acabar con un token, se revoca con dos clics y usted ve la prueba.',
  'window.first-run.keep': 'Los tokens se guardan en el llavero de este equipo y solo se envían a su propia región.',
  'window.first-run.add': 'Añadir una sesión',

  'window.add.title': 'Añadir una sesión',
  'window.add.submit': 'Verificar y añadir',
  'window.add.busy': 'Verificando…',
  'window.add.slow':
    'Está tardando más de lo habitual. Puede que Genesys Cloud responda despacio o que su llavero pida la contraseña en una ventana propia.',
  'window.add.slow.locked': 'Su llavero está bloqueado y puede que pida la contraseña en una ventana propia.',
  'window.missing.token': 'Pegue primero el token.',
  'window.missing.client-id': 'Introduzca el ID de cliente. Un administrador lo encuentra en el cliente OAuth.',
  'window.missing.client-secret': 'Introduzca el secreto de cliente.',
  'window.missing.region': 'Elija la región de su Genesys Cloud.',
  'window.missing.host': 'Introduzca el dominio de su Genesys Cloud, por ejemplo mypurecloud.ie.',
  'window.add.duplicate': 'Mostrar esa sesión',
  'window.token': 'Token de acceso',
  'window.token.note': 'Primero se verifica. Solo se guarda un token que Genesys Cloud acepte.',
  'window.token.show': 'Mostrar',
  'window.token.hide': 'Ocultar',
  'window.region': 'Región',
  'window.region.choose': 'Elija una región',
  'window.region.note': 'El token se envía allí y a ningún otro sitio.',
  'window.label': 'Nombre',
  'window.label.placeholder': 'El que le da Genesys Cloud',

  'window.storage': 'Dónde guardarla',
  'window.storage.keychain': 'el llavero',
  'window.storage.memory': 'la memoria, hasta que se cierre Token Tray',
  'window.storage.memory.note':
    'No se escribe en ningún sitio. Desaparece al cerrar Token Tray y hay que añadirla de nuevo.',
  'window.storage.locked': 'El llavero, cuando se desbloquee',
  'window.storage.locked.note': 'El llavero está bloqueado ahora. Desbloquéelo y después añada la sesión.',
  'window.storage.missing': 'Un llavero, cuando lo haya',
  'window.storage.missing.note':
    'Este equipo no ofrece ninguno ahora. Inicie un servicio de llavero y después añada la sesión.',
  'window.storage.retry': 'Buscar de nuevo el llavero',
} as const;
