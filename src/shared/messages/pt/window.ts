/** Words of the window: what stands on every page of it, the list, and adding. */
export const window = {
  'window.title': 'Token Tray',
  'window.loading': 'Carregando as sessões…',
  'window.silent': 'O app não responde. Saia do Token Tray e inicie-o de novo.',
  'window.back': 'Voltar',
  'window.cancel': 'Cancelar',
  'window.retry': 'Tentar de novo',
  'window.retrying': 'Consultando…',
  'window.copy': 'Copiar: {what}',
  'window.copied': 'Copiado: {what}',
  'window.correlation': 'ID de correlação',
  'window.optional': '(opcional)',

  'window.announce.changed': '{name}: {status}.',
  'window.announce.many': '{count, plural, one {# sessão mudou.} other {# sessões mudaram.}}',
  'window.announce.keychain-open': 'O chaveiro está aberto de novo.',

  'window.banner.stale': 'O app não responde',
  'window.banner.stale.note':
    'O que você vê corresponde a: {time}. Se isto continuar, saia do Token Tray e inicie-o de novo.',
  'window.banner.keychain-locked': 'O chaveiro está bloqueado',
  'window.banner.keychain-locked.note':
    'Desbloqueie-o, e as sessões guardadas nele serão verificadas de novo. Nada se perdeu.',
  'window.banner.keychain-missing': 'Este computador não oferece um chaveiro',
  'window.banner.keychain-missing.note':
    'As sessões só podem ser guardadas até você sair do Token Tray. Se um chaveiro aparecer, será usado a partir daí.',
  'window.banner.keychain-missing.held':
    'As sessões guardadas em um chaveiro não se perderam: serão verificadas de novo assim que ele responder. As novas só podem ser guardadas até você sair do Token Tray.',
  'window.banner.disk': 'Não foi possível guardar um arquivo',
  'window.banner.offline': 'Este computador está sem conexão',
  'window.banner.offline.note':
    'O que você vê é o último estado conhecido. As verificações são retomadas automaticamente quando a conexão voltar.',
  'window.banner.no-tray': 'Esta área de trabalho não mostra ícones na bandeja',
  'window.banner.no-tray.note':
    'O Token Tray continua acompanhando com esta janela fechada. Inicie-o de novo para reabri-la.',

  'window.add': 'Adicionar',
  'window.check': 'Verificar agora',
  'window.check-all': 'Verificar todas',
  'window.checking': 'Verificando…',

  'window.search': 'Pesquisar sessões',
  'window.search.placeholder': 'Nome, organização, região, estado',
  'window.search.nothing': 'Nenhuma sessão corresponde a “{query}”.',

  'window.headline.unproven':
    '{count, plural, one {# revogação ainda não comprovada} other {# revogações ainda não comprovadas}}',
  'window.headline.attention': '{count, plural, one {# sessão precisa de você} other {# sessões precisam de você}}',
  'window.headline.unreachable':
    '{count, plural, one {# sessão não pode ser verificada agora} other {# sessões não podem ser verificadas agora}}',
  'window.headline.revoking': '{count, plural, one {# revogação em curso} other {# revogações em curso}}',
  'window.headline.live': '{count, plural, one {Sua sessão está ativa} other {Todas as # sessões estão ativas}}',
  'window.headline.live.some': '{count, plural, one {# sessão está ativa} other {# sessões estão ativas}}',
  'window.headline.unchecked': 'Verificando suas sessões…',
  'window.headline.revoked': 'Todas as sessões estão revogadas',
  'window.headline.detail':
    '{total, plural, one {# sessão, verificada} other {# sessões, cada uma verificada}} {unit, select, second {a cada {count} segundos} hour {{count, plural, one {a cada hora} other {a cada # horas}}} other {{count, plural, one {a cada minuto} other {a cada # minutos}}}}',
  'window.headline.detail.some':
    '{checked, number} de {total, number} sessões, verificação {unit, select, second {a cada {count} segundos} hour {{count, plural, one {a cada hora} other {a cada # horas}}} other {{count, plural, one {a cada minuto} other {a cada # minutos}}}}',
  'window.headline.detail.none':
    '{total, plural, one {# sessão, não verificada} other {# sessões, nenhuma verificada}}',

  'window.more': 'Mostrar mais {count, number}',

  'window.group.attention': 'Precisam de você',
  'window.group.unreachable': 'Não podem ser verificadas',
  'window.group.revoking': 'Em revogação',
  'window.group.unchecked': 'Ainda não verificadas',
  'window.group.live': 'Ativas',
  'window.group.revoked': 'Revogadas',

  'window.row.verified': 'verificada: {time}',
  'window.row.idles': 'encerra em {duration}',
  'window.row.idles.due': 'tempo inativo esgotado',
  'window.row.expires': 'expira em {duration}',
  'window.row.expires.due': 'prazo vencido',
  'window.row.since': 'desde {time}',
  'window.row.asked': 'solicitada: {time}',
  'window.row.confirmed': 'comprovada: {time}',
  'window.row.found': 'detectado: {time}',
  'window.row.again': 'Entrar de novo: {name}',
  'window.row.unconfirmed': 'Aguarda comprovação',
  'window.row.unconfirmed.lost': 'Não confirmada',

  'window.first-run.title': 'Nenhuma sessão guardada ainda',
  'window.first-run.watch': 'O Token Tray acompanha as suas sessões do Genesys Cloud e avisa quando uma é encerrada.',
  'window.first-run.end': 'Quando um token precisa ser encerrado, você o revoga com dois cliques e vê a comprovação.',
  'window.first-run.keep': 'Os tokens ficam no chaveiro deste computador e só são enviados à própria região.',
  'window.first-run.add': 'Adicionar uma sessão',

  'window.add.title': 'Adicionar uma sessão',
  'window.add.submit': 'Verificar e adicionar',
  'window.add.busy': 'Verificando…',
  'window.add.slow':
    'Está demorando mais que o normal. Talvez o Genesys Cloud esteja lento, ou o chaveiro esteja pedindo a senha em uma janela própria.',
  'window.add.slow.locked': 'O chaveiro está bloqueado e talvez esteja pedindo a senha em uma janela própria.',
  'window.missing.token': 'Primeiro, cole o token.',
  'window.missing.client-id': 'Digite o ID do cliente. Um administrador o encontra no cliente OAuth.',
  'window.missing.client-secret': 'Digite o segredo do cliente.',
  'window.missing.region': 'Escolha a região do seu Genesys Cloud.',
  'window.missing.host': 'Digite o domínio do seu Genesys Cloud, por exemplo mypurecloud.ie.',
  'window.add.duplicate': 'Mostrar essa sessão',
  'window.token': 'Token de acesso',
  'window.token.note': 'Primeiro ele é verificado. Só um token que o Genesys Cloud aceita é guardado.',
  'window.token.show': 'Mostrar',
  'window.token.hide': 'Ocultar',
  'window.region': 'Região',
  'window.region.choose': 'Escolha uma região',
  'window.region.note': 'O token é enviado para lá e a nenhum outro lugar.',
  'window.label': 'Nome',
  'window.label.placeholder': 'O nome que o Genesys Cloud dá',

  'window.storage': 'Onde guardar',
  'window.storage.keychain': 'Chaveiro',
  'window.storage.memory': 'Memória, até você sair do Token Tray',
  'window.storage.memory.note':
    'Não é gravada em lugar nenhum. Some quando você sai do Token Tray e precisa ser adicionada de novo.',
  'window.storage.locked': 'Chaveiro, quando for desbloqueado',
  'window.storage.locked.note': 'O chaveiro está bloqueado agora. Desbloqueie-o e depois adicione a sessão.',
  'window.storage.missing': 'Chaveiro, quando houver um',
  'window.storage.missing.note':
    'Este computador não oferece um agora. Inicie um serviço de chaveiro e depois adicione a sessão.',
  'window.storage.retry': 'Procurar o chaveiro de novo',
} as const;
