/** Words of the window about what a person can set. */
export const windowPreferences = {
  'window.preferences': 'Preferencias',
  'window.preferences.checks': 'Comprobaciones',
  'window.preferences.poll': 'Comprobar cada sesión',
  'window.preferences.poll.note':
    'Mientras respondan la red y el llavero, el fin de una sesión se detecta, a más tardar, pasado este tiempo.',
  'window.preferences.every':
    '{unit, select, second {Cada {count} segundos} hour {{count, plural, one {Cada hora} other {Cada # horas}}} other {{count, plural, one {Cada minuto} other {Cada # minutos}}}}',

  'window.preferences.notices': 'Avisos',
  'window.preferences.notices.ended': 'Una sesión ha finalizado',
  'window.preferences.notices.ending': 'Una sesión está a punto de finalizar',
  'window.preferences.notices.unreachable': 'Una sesión lleva un tiempo sin responder',
  'window.preferences.notices.revocations': 'El resultado de una revocación',
  'window.preferences.notices.keychain': 'El llavero está bloqueado o abierto de nuevo',
  'window.preferences.idle': 'Antes del cierre por inactividad',
  'window.preferences.expiry': 'Antes de que expire',
  'window.preferences.silence': 'Sin respuesta',
  'window.preferences.before': '{count, plural, one {# minuto antes} other {# minutos antes}}',
  'window.preferences.after': '{count, plural, one {Después de # minuto} other {Después de # minutos}}',
  'window.preferences.quiet': 'Horas de silencio',
  'window.preferences.quiet.note':
    'Sin avisos durante estas horas. Lo que siga siendo importante se comunica cuando terminan.',
  'window.preferences.quiet.from': 'Desde',
  'window.preferences.quiet.to': 'Hasta',
  'window.preferences.pause': 'Pausar todos los avisos',
  'window.preferences.pause.until': 'En pausa hasta {time}.',
  'window.preferences.pause.hour': 'Durante una hora',
  'window.preferences.pause.end': 'Reanudar',

  'window.preferences.opening': 'Apertura',
  'window.preferences.login': 'Iniciar al entrar en el equipo',
  'window.preferences.login.note': 'Se inicia en la bandeja y no abre ninguna ventana.',
  'window.preferences.shortcut': 'Abrir con un atajo',
  'window.preferences.shortcut.note': 'Funciona desde cualquier programa.',
  'window.preferences.shortcut.taken': 'Otro programa tiene este atajo. Elija otras teclas.',
  'window.preferences.shortcut.keys': 'Teclas: {keys}. Pulse para cambiarlas.',
  'window.preferences.shortcut.record': 'Pulse las teclas nuevas…',
  'window.preferences.shortcut.hint': 'Mantenga pulsada Ctrl, Alt o Súper y pulse otra tecla. Esc lo deja como estaba.',
  'window.preferences.shortcut.hint.mac': 'Mantenga pulsada ⌘, ⌃ o ⌥ y pulse otra tecla. Esc lo deja como estaba.',
  'window.preferences.shortcut.done': 'Ahora las teclas son {keys}.',

  'window.preferences.look': 'Apariencia',
  'window.preferences.theme': 'Tema',
  'window.preferences.theme.system': 'Según el sistema',
  'window.preferences.theme.light': 'Claro',
  'window.preferences.theme.dark': 'Oscuro',
  'window.preferences.language': 'Idioma',
  'window.preferences.language.system': 'Según el sistema',

  'window.preferences.data': 'Lo que se guarda aquí',
  'window.preferences.audit': 'Conservar la actividad',
  'window.preferences.audit.note': 'Las entradas más antiguas se borran. Las entradas no contienen tokens.',
  'window.preferences.audit.for':
    '{unit, select, year {{count, plural, one {Durante un año} other {Durante # años}}} other {{count, plural, one {Durante un día} other {Durante # días}}}}',
  'window.preferences.clear': 'Borrar todos los datos…',
  'window.preferences.clear.note': 'Las sesiones, sus tokens, las preferencias y la actividad.',
  'window.clear.title': '¿Borrar todo lo que guarda Token Tray?',
  'window.clear.what':
    '{sessions, plural, =0 {Se borran de este equipo las preferencias, la actividad y el registro.} one {Se borran de este equipo la sesión y su token, las preferencias, la actividad y el registro.} other {Se borran de este equipo las # sesiones y sus tokens, las preferencias, la actividad y el registro.}}',
  'window.clear.not-revoked':
    '{live, plural, one {No se revoca nada. Un token puede seguir siendo válido: quien tenga una copia puede seguir usándolo, y Token Tray ya no podrá acabar con él.} other {No se revoca nada. # tokens pueden seguir siendo válidos: quien tenga una copia puede seguir usándolos, y Token Tray ya no podrá acabar con ellos.}}',
  'window.clear.sweep': 'Revocar antes todas mis sesiones',
  'window.clear.now': 'Borrar sin revocar',
  'window.clear.now.plain': 'Borrar todos los datos',
  'window.clear.sure': 'Borrar ahora: no se puede deshacer',
  'window.clear.done': 'Se han borrado todos los datos.',
} as const;
