/** What the browser shows when it comes back from signing in. */
export const login = {
  'login.page.signed-in.title': 'Login concluído',
  'login.page.signed-in': 'Você entrou no Genesys Cloud. O Token Tray continua a partir daqui.',
  'login.page.failed.title': 'O login não foi concluído',
  'login.page.close': 'Você pode fechar esta página e voltar ao Token Tray.',
  'login.page.unexpected.title': 'Nada para ver aqui',
  'login.page.unexpected':
    'O Token Tray aguarda aqui um login que ele mesmo iniciou, e não é este. Um login em andamento continua.',
  'login.page.over': 'Este login já acabou. Para entrar, comece de novo no Token Tray.',
} as const;
