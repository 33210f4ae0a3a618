/** What is known of a session from before, what was kept of a damaged file, and how a proof came. */
export const keeping = {
  'status.locked.missing': 'Sin llavero',
  'status.line.locked.missing': 'No hay ningún llavero que entregue su token desde {time}',
  'status.line.unchecked.verified': 'A la espera de su primera comprobación; estaba activa antes del reinicio ({time})',
  'status.line.unreachable.before': 'Sin respuesta desde {time}; estaba activa antes del reinicio ({verified})',

  'window.sentence.unchecked.verified':
    'Aún no se ha verificado desde que se inició Token Tray. Estaba activa en la última verificación ({time}), antes del reinicio.',
  'window.sentence.unreachable.before':
    'Sin respuesta desde {time}, así que no se sabe si está activa. Lo estaba en la última verificación ({verified}), antes del reinicio.',
  'window.sentence.locked.missing':
    'Este equipo no ofrece ningún llavero que entregue su token desde {time}, así que no se puede comprobar. Aquí no se ha borrado nada.',
  'window.sentence.locked.verified':
    'El llavero no entrega su token desde {time}, así que no se puede comprobar. Estaba activa en la última verificación ({verified}). Aquí no se ha borrado nada.',
  'window.sentence.locked.missing.verified':
    'Este equipo no ofrece ningún llavero que entregue su token desde {time}, así que no se puede comprobar. Estaba activa en la última verificación ({verified}). Aquí no se ha borrado nada.',

  'failure.disk.salvaged':
    '{file} estaba dañado y se apartó. {kept, plural, =0 {No se pudo leer ninguna sesión.} one {Se pudo leer # sesión y se conservó.} other {Se pudieron leer # sesiones y se conservaron.}}',
  'failure.disk.salvaged.lost':
    '{file} estaba dañado y se apartó. {kept, plural, =0 {No se conservó ninguna sesión.} one {Se conservó # sesión.} other {Se conservaron # sesiones.}} {lost, plural, one {No se pudo leer # sesión: añádala de nuevo.} other {No se pudieron leer # sesiones: añádalas de nuevo.}}',
  'failure.disk.salvaged.named':
    '{file} estaba dañado y se apartó. {kept, plural, =0 {No se conservó ninguna sesión.} one {Se conservó # sesión.} other {Se conservaron # sesiones.}} {lost, plural, one {No se pudo leer # sesión: añádala de nuevo ({names}).} other {No se pudieron leer # sesiones: añádalas de nuevo ({names}).}}',
} as const;
