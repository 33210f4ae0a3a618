/** The program itself: its name, and what it says on the terminal when it can't start. */
export const program = {
  'program.name': 'Token Tray',
  'program.comment': 'Acompanha sessões do Genesys Cloud e avisa quando uma é encerrada',
  'program.version': '{name} {version}',
  'program.help':
    'O Token Tray acompanha sessões do Genesys Cloud na bandeja, avisa quando uma é encerrada e revoga com comprovação. Inicie-o sem argumentos; um segundo início mostra a janela.',
  'program.help.options': 'Opções:',
  'program.help.help': 'mostra isto',
  'program.help.version': 'mostra a versão',
  'program.help.at-login': 'inicia sem abrir a janela',
  'program.help.cloud': 'adiciona uma nuvem neste computador; só é aceito por uma cópia compilada para testes',
  'program.refused.switches':
    'O Token Tray não inicia com {switches}: isso abriria o app, e os tokens que ele guarda, a outros programas. Inicie-o sem essa opção.',
  'program.refused.cloud.packaged':
    'O Token Tray não inicia com --cloud: só uma cópia compilada para testes aceita isso. Inicie-o sem essa opção.',
  'program.refused.cloud.not-an-origin':
    'O Token Tray não entende o que vem depois de --cloud. A forma é --cloud=http://127.0.0.1:8080.',
  'program.refused.cloud.not-loopback':
    'O Token Tray só aceita em --cloud uma nuvem neste computador, por exemplo --cloud=http://127.0.0.1:8080.',
} as const;
