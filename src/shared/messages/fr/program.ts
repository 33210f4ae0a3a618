/** The program itself: its name, and what it says on the terminal when it can't start. */
export const program = {
  'program.name': 'Token Tray',
  'program.comment': 'Surveille les sessions Genesys Cloud et prévient quand l’une se termine',
  'program.version': '{name} {version}',
  'program.help':
    'Token Tray surveille les sessions Genesys Cloud depuis la zone de notification, prévient quand l’une se termine et révoque avec preuve. Démarrez-le sans argument ; un second démarrage affiche sa fenêtre.',
  'program.help.options': 'Options :',
  'program.help.help': 'affiche cette aide',
  'program.help.version': 'indique la version',
  'program.help.at-login': 'démarre sans ouvrir la fenêtre',
  'program.help.cloud': 'ajoute un cloud sur cet ordinateur ; accepté seulement par une copie compilée pour les essais',
  'program.refused.switches':
    'Token Tray ne démarre pas avec {switches} : l’application et les jetons qu’elle conserve seraient accessibles à d’autres programmes. Démarrez-le sans.',
  'program.refused.cloud.packaged':
    'Token Tray ne démarre pas avec --cloud : seule une copie compilée pour les essais l’accepte. Démarrez-le sans.',
  'program.refused.cloud.not-an-origin':
    'Token Tray ne comprend pas ce qui suit --cloud. Exemple : --cloud=http://127.0.0.1:8080.',
  'program.refused.cloud.not-loopback':
    'Après --cloud, Token Tray n’accepte qu’un cloud sur cet ordinateur, par exemple --cloud=http://127.0.0.1:8080.',
} as const;
