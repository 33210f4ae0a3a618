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
  'user-list.table.outcome': 'Resultado',
  'user-list.table.at': 'Hora (UTC)',
  'user-list.table.status': 'Status',
  'user-list.table.correlation': 'ID de correlação',
  'user-list.table.detail': 'Detalhe',
  'user-list.outcome.looking-up': 'ainda não consultado',
  'user-list.outcome.waiting': 'não solicitado',
  'user-list.outcome.sending': 'sendo solicitado',
  'user-list.outcome.accepted': 'aceito',
  'user-list.outcome.failed': 'com falha',
  'user-list.outcome.unclear': 'incerto',
  'user-list.outcome.duplicate': 'duplicado',
  'user-list.outcome.unknown': 'usuário desconhecido',
  'user-list.outcome.malformed': 'sem ID nem e-mail',
  'user-list.outcome.lookup-failed': 'falha na consulta',
  'user-list.outcome.self-left-out': 'seu usuário, ignorado',
  'user-list.detail.proven': 'Uma sessão deste usuário guardada aqui foi recusada: {time}.',
  'user-list.detail.duplicate': 'Mesmo usuário da linha {line, number}.',
  'user-list.file': 'usuários revogados.csv',
} as const;
