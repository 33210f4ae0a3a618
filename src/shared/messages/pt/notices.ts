/** Desktop notifications: a title of a few words, then one sentence. */
export const notices = {
  'notice.organization': '{organization}: {sentence}',
  'notice.open': 'Mostrar',
  'notice.action.sign-in': 'Entrar de novo',
  'notice.action.revoke': 'Revogar…',
  'notice.action.revoke-user': 'Revogar o usuário…',

  'notice.ended.expired.title': '{name}: sessão expirada',
  'notice.ended.expired': 'O prazo acabou. Detectado: {time}.',
  'notice.ended.expired.sign-in': 'O prazo acabou. Detectado: {time}. Entre de novo para continuar.',
  'notice.ended.idled-out.title': '{name}: sessão encerrada por inatividade',
  'notice.ended.idled-out': 'Ficou sem uso pelo tempo que a organização permite. Detectado: {time}.',
  'notice.ended.rejected.title': '{name}: sessão encerrada',
  'notice.ended.rejected':
    'O Genesys Cloud recusa o token: ele expirou ou foi revogado em outro lugar. Detectado: {time}.',
  'notice.revoked.title': '{name}: este token foi revogado',
  'notice.revoked': 'Confirmado: {time}. O Genesys Cloud recusa o token.',
  'notice.not-revoked.title': '{name}: sessão não revogada',
  'notice.not-revoked': 'O Genesys Cloud não fez a revogação, e o token continua ativo.',
  'notice.not-revoked.unreachable': 'A solicitação não chegou: {failure}',
  'notice.unproven.title': '{name}: revogação ainda não comprovada',
  'notice.unproven': 'Ainda não há comprovação. O Token Tray continua consultando até saber.',
  'notice.unproven.alive': 'O Genesys Cloud ainda aceitava o token ({time}). O Token Tray continua consultando.',
  'notice.ending.idles.title': '{name}: fim por inatividade ({time})',
  'notice.ending.idles': 'Use a sessão antes disso ou deixe que termine.',
  'notice.ending.expires.title': '{name}: a sessão vai expirar ({time})',
  'notice.ending.expires': 'Obtenha um novo token antes disso para continuar.',
  'notice.ending.expires.sign-in': 'Entre de novo antes disso para continuar.',
  'notice.ending.expires.not-renewed': 'Não foi possível renovar: {failure}',
  'notice.renewal-failed.title': '{name}: não é possível renovar',
  'notice.renewal-failed': '{failure}',
  'notice.renewal-failed.expires': '{failure} A sessão vai expirar: {time}.',
  'notice.unreachable.title': '{name}: sem resposta',
  'notice.unreachable': 'Desde {time}. {failure}',
  'notice.back.title': '{name}: a sessão voltou a responder',
  'notice.back': 'Ativa, verificada: {time}.',

  'notice.keychain-locked.title': 'O chaveiro está bloqueado',
  'notice.keychain-locked': 'As sessões que dependem dele serão verificadas assim que for desbloqueado.',
  'notice.keychain-missing.title': 'Nenhum chaveiro encontrado',
  'notice.keychain-missing': 'As sessões não podem ser verificadas até o chaveiro do computador responder.',
  'notice.keychain-open.title': 'O chaveiro voltou a responder',
  'notice.keychain-open': 'As sessões estão sendo verificadas.',

  'notice.many.title': '{count, plural, other {# sessões mudaram}}',
  'notice.many.ended': '{count, plural, one {# sessão foi encerrada} other {# sessões foram encerradas}}',
  'notice.many.revoked': '{count, plural, one {# sessão está revogada} other {# sessões estão revogadas}}',
  'notice.many.not-revoked': '{count, plural, one {# sessão não foi revogada} other {# sessões não foram revogadas}}',
  'notice.many.unproven':
    '{count, plural, one {# revogação não está comprovada} other {# revogações não estão comprovadas}}',
  'notice.many.ending':
    '{count, plural, one {# sessão está prestes a encerrar} other {# sessões estão prestes a encerrar}}',
  'notice.many.renewal-failed':
    '{count, plural, one {# sessão não pode ser renovada} other {# sessões não podem ser renovadas}}',
  'notice.many.unreachable': '{count, plural, one {# sessão está sem resposta} other {# sessões estão sem resposta}}',
  'notice.many.back': '{count, plural, one {# sessão voltou a responder} other {# sessões voltaram a responder}}',
  'notice.many.user-revocation':
    '{count, plural, one {# resposta sobre os tokens de um usuário} other {# respostas sobre os tokens de usuários}}',
  'notice.many.keychain-locked': 'o chaveiro está bloqueado',
  'notice.many.keychain-missing': 'nenhum chaveiro foi encontrado',
  'notice.many.keychain-open': 'o chaveiro voltou a responder',
  'notice.many.more': 'mais {count}',
  'notice.many.list': '{list}.',

  'notice.missed.title': 'Enquanto os avisos estavam em pausa',

  'notice.signed-in.title': '{name}: login concluído',
  'notice.signed-in': 'O Token Tray acompanha a sessão a partir de agora.',
  'notice.signed-in.again': 'A sessão tem um novo token.',
  'notice.not-signed-in.title': 'O login não funcionou',

  'notice.hidden.title': 'O Token Tray continua acompanhando',
  'notice.hidden':
    'Esta área de trabalho não mostra ícones na bandeja. Inicie o Token Tray de novo para reabrir a janela.',
} as const;
