/** Words of the window about signing in and renewing. */
export const windowSignIn = {
  'window.way': 'Como adicionar',
  'window.way.browser': 'Login no navegador',
  'window.way.client-credentials': 'Credenciais do cliente',
  'window.way.paste': 'Colar um token',

  'window.client': 'Cliente OAuth',
  'window.client.another': 'Outro cliente…',
  'window.client.offered': '{client} · {region}',
  'window.client-id': 'ID do cliente',
  'window.client-id.browser': 'De um cliente OAuth que aceita http://localhost como endereço de redirecionamento.',
  'window.client-id.client-credentials': 'De um cliente OAuth com o tipo de concessão Client Credentials.',
  'window.client-secret': 'Segredo do cliente',
  'window.client-secret.note': 'É enviado a {host} e a nenhum outro lugar.',
  'window.client-secret.note.unknown': 'É enviado à região do cliente e a nenhum outro lugar.',
  'window.keep': 'Quando o token expirar',
  'window.keep.keep': 'Guardar o segredo e renovar automaticamente',
  'window.keep.keep.keychain':
    'O segredo fica no chaveiro deste computador e obtém um novo token antes de cada expiração.',
  'window.keep.keep.memory':
    'O segredo fica na memória até você sair do Token Tray e obtém um novo token antes de cada expiração.',
  'window.keep.once': 'Usar o segredo uma só vez',
  'window.keep.once.note': 'Ele é esquecido logo depois. Quando o token expira, a sessão termina.',

  'window.region.other': 'Outra…',
  'window.host': 'Domínio da região',
  'window.host.placeholder': 'example.com',
  'window.host.warning':
    'Esta não é uma região publicada pela Genesys. Os dados do login vão para {login}, e o token para {api}. Continue só se confiar em quem os administra.',
  'window.host.known': 'Esta é {region}.',
  'window.host.use': 'Usar {host}',

  'window.sign-in': 'Entrar pelo navegador',
  'window.sign-in.client': 'Entrar',
  'window.sign-in.busy': 'Entrando…',
  'window.sign-in.waiting': 'Aguardando o navegador',
  'window.sign-in.waiting.lead':
    'Uma página de {host} se abre no navegador. Faça login nela; depois a sessão aparece aqui automaticamente.',
  'window.sign-in.waiting.left': 'Tempo restante: {duration}',
  'window.sign-in.waiting.due': 'O tempo acabou',
  'window.sign-in.waiting.note':
    'Você pode fechar esta janela enquanto isso. Se nenhuma página se abrir, cancele e tente de novo.',
  'window.sign-in.waiting.hint':
    'O navegador mostra um erro ou não mostra a página de login? Verifique o ID do cliente {clientId} e a região {region}, e se o cliente permite o endereço de redirecionamento http://localhost.',
  'window.sign-in.cancel': 'Cancelar o login',
  'window.sign-in.cancelled': 'O login foi cancelado.',
  'window.sign-in.show': 'Mostrar',
  'window.sign-in.dismiss': 'Dispensar',
  'window.sign-in.failed': 'O login não foi concluído',

  'window.again': 'Entrar de novo',
  'window.again.open': 'Entrar de novo…',
  'window.again.lead': 'A sessão fica no mesmo lugar e recebe um novo token.',
  'window.again.now': 'Agora',
  'window.again.account': 'Conta',
  'window.again.client': 'ID do cliente',

  'window.arrival.added': 'Login concluído. O Token Tray já acompanha a sessão.',
  'window.arrival.renewed': 'Novo login concluído. A sessão tem um novo token.',
  'window.arrival.recognised': 'Esta conta já estava na lista. A sessão dela tem um novo token.',
  'window.arrival.other': 'Você entrou com outra conta, por isso esta é outra sessão. {name} continua como estava.',

  'window.renew': 'Renovar agora',
  'window.renew.busy': 'Renovando…',
  'window.renew.done': '{name} tem um novo token.',
  'window.renews.refresh-token': 'Renovação automática com o token de atualização recebido no login.',
  'window.renews.client-secret.keychain': 'Renovação automática com o segredo do cliente guardado no chaveiro.',
  'window.renews.client-secret.memory':
    'Renovação automática com o segredo do cliente, guardado na memória até você sair do Token Tray.',
  'window.renews.not.browser': 'Sem renovação automática: ela não tem token de atualização.',
  'window.renews.not.client-credentials': 'Sem renovação automática: o segredo do cliente não é guardado.',
  'window.renews.failed': 'A renovação não funcionou ({time}). O Token Tray tenta de novo enquanto puder.',
  'window.renews.over': 'A renovação não funcionou ({time}), e tentar de novo não vai ajudar.',

  'window.clock.renewal': 'Renovação em',
  'window.clock.renewal.title': 'Renovação',
  'window.clock.renewal.note': 'Expira: {time}.',
  'window.clock.expiry.untold': 'O Genesys Cloud não informou.',
  'window.row.renews': 'renovação em {duration}',
  'window.row.renews.due': 'renovação pendente',

  'window.field.source': 'Origem',
  'window.source.pasted': 'Token colado',
  'window.source.browser': 'Login no navegador',
  'window.source.client-credentials': 'Credenciais do cliente',
  'window.field.client-id': 'ID do cliente',
  'window.field.issued': 'Emissão do token',
  'window.field.expires': 'Expiração',
  'window.field.renews': 'Renovação',

  'window.organization.unknown': 'Organização ainda desconhecida',
} as const;
