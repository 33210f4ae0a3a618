/** The program itself: its name, and what it says on the terminal when it can't start. */
export const program = {
  'program.name': 'Token Tray',
  'program.comment': 'Vigila sesiones de Genesys Cloud y avisa cuando una finaliza',
  'program.version': '{name} {version}',
  'program.help':
    'Token Tray vigila sesiones de Genesys Cloud desde la bandeja, avisa cuando una finaliza y revoca con prueba. Inícielo sin argumentos; al iniciarlo por segunda vez se muestra su ventana.',
  'program.help.options': 'Opciones:',
  'program.help.help': 'muestra esta ayuda',
  'program.help.version': 'indica la versión',
  'program.help.at-login': 'se inicia sin abrir la ventana',
  'program.help.cloud': 'añade una nube en este equipo; solo lo admite una copia compilada para pruebas',
  'program.refused.switches':
    'Token Tray no se inicia con {switches}: abriría la aplicación, y los tokens que guarda, a otros programas. Inícielo sin esa opción.',
  'program.refused.cloud.packaged':
    'Token Tray no se inicia con --cloud: solo lo admite una copia compilada para pruebas. Inícielo sin esa opción.',
  'program.refused.cloud.not-an-origin':
    'Token Tray no entiende lo que sigue a --cloud. Debe ser como --cloud=http://127.0.0.1:8080.',
  'program.refused.cloud.not-loopback':
    'Tras --cloud, Token Tray solo admite una nube en este equipo, por ejemplo --cloud=http://127.0.0.1:8080.',
} as const;
