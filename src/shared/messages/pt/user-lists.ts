/** Why a list of users can't be taken or worked on, and the words of the table that is saved of it. */
export const userLists = {
  'failure.user-list.empty': 'Esta lista está vazia. Informe um usuário por linha: um ID de usuário ou um e-mail.',
  'failure.user-list.not-text':
    'Isto não é texto. Salve a lista como CSV ou texto simples, com um usuário por linha, e escolha esse arquivo.',
  'failure.user-list.no-users':
    'Nenhuma linha e nenhuma coluna desta lista contém IDs de usuário ou e-mails. Verifique se é o arquivo certo.',
  'failure.user-list.too-many':
    'Esta lista tem {rows, number} linhas, e o máximo é {most, number}. Divida-a e revogue uma parte depois da outra.',
  'failure.user-list.unfinished':
    'Outra lista de usuários não foi concluída. Deixe-a terminar, ou pare-a, antes de abrir uma nova.',
  'failure.user-list.no-list': 'Não há mais uma lista de usuários. Abra-a de novo.',
  'failure.user-list.not-now': 'A lista de usuários não pode fazer isso agora. Talvez ela já tenha avançado.',
  'failure.user-list.other-number':
    '{users, plural, =0 {Ninguém desta lista pode ser revogado agora.} one {Esta lista agora indica um usuário. Verifique-a e confirme esse número.} other {Esta lista agora indica # usuários. Verifique-a e confirme esse número.}}',

  'user-list.table.line': 'Linha',
  'user-list.table.input': 'Entrada',
  'user-list.table.id': 'ID do usuário',
  'user-list.table.name': 'Nome',
  'user-list.table.email': 'E-mail',
  'user-list.table.organization': 'ID da organização',
  'user-list.table.asked-by': 'Solicitado por',
  'user-list.table.outcome': 'Resultado',
  'user-list.table.at': 'Hora (UTC)',
  'user-list.table.status': 'Status',
  'user-list.table.correlation': 'ID de correlação',
  'user-list.table.detail': 'Detalhe',
  'user-list.outcome.looking-up': 'ainda não consultado',
  'user-list.outcome.waiting': 'não solicitado',
  'user-list.outcome.sending': 'sendo solicitado',
  'user-list.outcome.accepted': 'aceito',
  'user-list.outcome.proven': 'revogado, comprovado',
  'user-list.outcome.failed': 'com falha',
  'user-list.outcome.unclear': 'incerto',
  'user-list.outcome.duplicate': 'duplicado',
  'user-list.outcome.unknown': 'usuário desconhecido',
  'user-list.outcome.malformed': 'sem ID nem e-mail',
  'user-list.outcome.lookup-failed': 'falha na consulta',
  'user-list.outcome.self-left-out': 'seu usuário, ignorado',
  'user-list.detail.proven': 'Uma sessão deste usuário guardada aqui foi recusada: {time}.',
  'user-list.detail.duplicate': 'Mesmo usuário da linha {line, number}.',
  'user-list.file': 'usuários revogados {day}.csv',
  'user-list.asker-refused':
    'O Genesys Cloud recusa o token da sessão que faz a solicitação: ele expirou ou foi revogado.',
  'tray.headline.list': 'uma lista de usuários espera por você',
  'tray.headline.list.stuck': 'a lista de usuários não pode continuar agora: faltam {left, number} de {total, number}',
  'tray.headline.list.running': 'revogando uma lista de usuários: faltam {left, number} de {total, number}',
  'tray.headline.list.running.about':
    'revogando uma lista de usuários: faltam cerca de {left, number} de {total, number}',
  'tray.list.running': 'Uma lista de usuários está sendo revogada…',
  'tray.list.stuck': 'A lista de usuários está em pausa e continua automaticamente…',
  'tray.list.waiting': 'Continuar a lista de usuários: faltam {left, number} de {total, number}…',
  'tray.list.look-up': 'Continuar a lista de usuários: consulta incompleta…',
  'notice.list.waiting.title': 'Uma lista de usuários espera por você',
  'notice.list.waiting':
    '{left, plural, one {Falta revogar # de {total, number} usuários. Ela continua quando você pedir.} other {Falta revogar # de {total, number} usuários. Ela continua quando você pedir.}}',
  'notice.list.waiting.look-up': 'Ela foi interrompida durante a consulta dos usuários. Ninguém foi revogado.',
  'notice.list.paused.title': 'A lista de usuários está em pausa',
  'notice.list.done.title': 'A lista de usuários terminou',
  'notice.list.done':
    '{total, plural, one {O Genesys Cloud aceitou a solicitação para o usuário.} other {O Genesys Cloud aceitou a solicitação para todos os # usuários.}}',
  'notice.list.done.some.title': 'A lista de usuários terminou, mas restam alguns',
  'notice.list.done.some':
    'O Genesys Cloud aceitou a solicitação para {accepted, number} de {total, number} usuários. Veja os que restam e tente de novo.',
  'notice.many.user-list': '{count, plural, other {novidades da lista de usuários}}',
} as const;
