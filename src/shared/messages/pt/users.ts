/** Finding users, and ending all tokens of one. */
export const users = {
  'failure.empty-query': 'Digite um nome, um e-mail ou um ID de usuário.',
  'failure.interrupted': 'O Token Tray foi encerrado antes de chegar uma resposta.',
  'failure.forbidden.permission':
    'Isto exige a permissão {permission}, que o usuário desta sessão não tem. Peça a um administrador do Genesys Cloud uma função que a inclua.',
  'failure.forbidden.permission.message':
    'Isto exige a permissão {permission}, que o usuário desta sessão não tem. Peça a um administrador do Genesys Cloud uma função que a inclua. Mensagem do Genesys Cloud: {message}',
  'failure.forbidden.scope':
    'Isto exige o escopo {scope}, que o cliente OAuth desta sessão não tem. Peça a um administrador do Genesys Cloud que o adicione ao cliente e depois entre de novo.',
  'failure.forbidden.scope.message':
    'Isto exige o escopo {scope}, que o cliente OAuth desta sessão não tem. Peça a um administrador do Genesys Cloud que o adicione ao cliente e depois entre de novo. Mensagem do Genesys Cloud: {message}',

  'notice.user-revocation.accepted.title': 'O Genesys Cloud aceitou a revogação',
  'notice.user-revocation.accepted': 'Para todos os tokens de {user}: {time}.',
  'notice.user-revocation.failed.title': 'Os tokens de {user} não foram revogados',
  'notice.user-revocation.failed.again': '{failure} O Token Tray tentará de novo: {time}.',
  'notice.user-revocation.unknown.title': 'Não se sabe se os tokens de {user} foram revogados',
  'notice.user-revocation.unknown': 'A resposta se perdeu: {failure} Solicitar de novo não traz risco.',
  'notice.user-revocation.unknown.again': 'A resposta se perdeu: {failure} O Token Tray solicita de novo sozinho.',
  'notice.user-revocation.unknown.proof':
    'A resposta se perdeu, mas uma sessão desse usuário guardada aqui já aparece revogada: {time}.',

  'notice.sweep.done.title':
    '{sessions, plural, one {Sua sessão está revogada} other {Todas as # sessões estão revogadas}}',
  'notice.sweep.done':
    '{sessions, plural, one {Está comprovado: o Genesys Cloud recusa o token dela.} other {Está comprovado: o Genesys Cloud recusa o token de cada uma.}}',
  'notice.sweep.title':
    '{sessions, plural, one {A revogação da sua sessão ainda não está comprovada} other {Revogações comprovadas: {proven} de # sessões}}',
  'notice.sweep':
    '{unproven, plural, =0 {} one {Uma ainda não está comprovada: o Token Tray continua consultando. } other {# ainda não estão comprovadas: o Token Tray continua consultando. }}{waiting, plural, =0 {} one {Uma aguarda o chaveiro. } other {# aguardam o chaveiro. }}{refused, plural, =0 {} one {Uma continua ativa.} other {# continuam ativas.}}',
  'notice.many.sweep': '{count, plural, other {foi pedido revogar todas as sessões}}',

  'tray.revoke-all': 'Revogar todas as minhas sessões',
  'tray.revoke-all.now':
    '{count, plural, one {Revogar agora a única sessão, no Genesys Cloud} other {Revogar agora todas as # sessões, no Genesys Cloud}}',
  'tray.revoke-all.some':
    '{count, plural, one {Revogar # sessão agora} other {Revogar # sessões agora}} e {waiting, plural, one {mais #} other {mais #}} quando o chaveiro responder',
  'tray.revoke-all.ended':
    '{ended, plural, one {Interromper a renovação da única sessão encerrada} other {Interromper a renovação de # sessões encerradas}}',
  'tray.revoke-all.waiting':
    '{count, plural, one {Revogar a única sessão quando o chaveiro responder} other {Revogar todas as # sessões quando o chaveiro responder}}',
} as const;
