/** The program itself: its name, and what it says on the terminal when it can't start. */
export const program = {
  'program.name': 'Token Tray',
  'program.comment': 'Überwacht Genesys-Cloud-Sitzungen und meldet, wenn eine endet',
  'program.version': '{name} {version}',
  'program.help':
    'Token Tray überwacht Genesys-Cloud-Sitzungen aus dem Infobereich, meldet, wenn eine endet, und widerruft mit Nachweis. Starten Sie es ohne Argumente; ein zweiter Start zeigt das Fenster.',
  'program.help.options': 'Optionen:',
  'program.help.help': 'zeigt diese Hilfe',
  'program.help.version': 'nennt die Version',
  'program.help.at-login': 'startet, ohne das Fenster zu öffnen',
  'program.help.cloud': 'fügt eine Cloud auf diesem Computer hinzu; nur in einer zum Ausprobieren gebauten Version',
  'program.refused.switches':
    'Token Tray startet nicht mit {switches}: Damit stünden die App und ihre Tokens anderen Programmen offen. Starten Sie es ohne.',
  'program.refused.cloud.packaged':
    'Token Tray startet nicht mit --cloud: Das geht nur in einer zum Ausprobieren gebauten Version. Starten Sie es ohne.',
  'program.refused.cloud.not-an-origin':
    'Token Tray versteht nicht, was auf --cloud folgt. Es sieht so aus: --cloud=http://127.0.0.1:8080.',
  'program.refused.cloud.not-loopback':
    'Hinter --cloud nimmt Token Tray nur eine Cloud auf diesem Computer an, zum Beispiel --cloud=http://127.0.0.1:8080.',
} as const;
