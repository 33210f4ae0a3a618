/** The program itself: its name, and what it says on the terminal when it can't start. */
export const program = {
  'program.name': 'Token Tray',
  'program.comment': 'Watches Genesys Cloud sessions and tells when one ends',
  'program.version': '{name} {version}',
  'program.help':
    'Token Tray watches Genesys Cloud sessions from the tray, tells when one ends, and revokes with proof. Start it without arguments; a second start shows its window.',
  'program.help.options': 'Options:',
  'program.help.help': 'says this',
  'program.help.version': 'tells the version',
  'program.help.at-login': 'starts without opening the window',
  'program.help.cloud': 'adds a cloud on this computer; only a copy that was built for trying it out takes it',
  'program.refused.switches':
    'Token Tray does not start with {switches}: it would open the app, and the tokens that it holds, to other programs. Start it without.',
  'program.refused.cloud.packaged':
    'Token Tray does not start with --cloud: only a copy that was built for trying it out takes it. Start it without.',
  'program.refused.cloud.not-an-origin':
    'Token Tray does not understand what follows --cloud. It looks like --cloud=http://127.0.0.1:8080.',
  'program.refused.cloud.not-loopback':
    'Token Tray takes only a cloud on this computer behind --cloud, for example --cloud=http://127.0.0.1:8080.',
} as const;
