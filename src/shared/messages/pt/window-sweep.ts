/** Words of the window about revoking every session that is held here. */
export const windowSweep = {
  'window.sweep': 'Revogar todas as minhas sessões',
  'window.sweep.lead': 'Para um computador perdido ou um dia em que nenhum login pode continuar aberto.',
  'window.sweep.nothing': 'Nenhuma sessão guardada aqui pode ser revogada: todas já foram encerradas ou revogadas.',
  'window.sweep.empty': 'Nenhuma sessão está guardada aqui.',
  'window.sweep.effect.revoke':
    '{count, plural, one {Esta sessão é revogada, e você vê a comprovação.} other {Estas # sessões são revogadas ao mesmo tempo, e você vê a comprovação de cada uma.}}',
  'window.sweep.effect.ended':
    '{ended, plural, one {Uma sessão encerrada poderia se renovar sozinha: o que a renova é apagado daqui.} other {# sessões encerradas poderiam se renovar sozinhas: o que as renova é apagado daqui.}}',
  'window.sweep.effect.again': 'O Token Tray não entra de novo em nenhuma delas nem as renova.',
  'window.sweep.effect.secret':
    '{count, plural, one {O segredo do cliente guardado com uma delas é apagado daqui. Quem tiver uma cópia ainda pode usá-lo: altere-o no Genesys Cloud.} other {Os segredos do cliente guardados com # delas são apagados daqui. Quem tiver cópias ainda pode usá-los: altere-os no Genesys Cloud.}}',
  'window.sweep.effect.others':
    'Os seus logins que não estão guardados aqui continuam. Para encerrá-los também, revogue o seu próprio usuário.',
  'window.sweep.plan': 'O que é revogado',
  'window.sweep.waiting': 'Revogadas quando o chaveiro abrir',
  'window.sweep.waiting.note':
    '{count, plural, one {Uma delas aguarda o chaveiro: será revogada assim que o chaveiro entregar o token.} other {# delas aguardam o chaveiro: serão revogadas assim que o chaveiro entregar os tokens.}}',
  'window.sweep.ended': 'Já encerradas, não se renovam mais',
  'window.sweep.unreachable': 'não responde agora; novas tentativas até responder',
  'window.sweep.press': '{count, plural, one {Revogar esta sessão} other {Revogar todas as # sessões}}',
  'window.sweep.now': '{count, plural, one {Revogar agora} other {Revogar as # sessões agora}}',
  'window.sweep.press.ended':
    '{ended, plural, one {Interromper a renovação} other {Interromper a renovação de # sessões}}',
  'window.sweep.now.ended':
    '{ended, plural, one {Interromper a renovação agora} other {Interromper as # renovações agora}}',
  'window.sweep.sending': 'Enviando ao Genesys Cloud…',
  'window.sweep.outcome': 'Solicitado: {time}',
  'window.sweep.progress': 'Sessões com revogação comprovada',
  'window.sweep.sum.proven':
    '{total, plural, one {A revogação da sessão está comprovada.} other {A revogação de todas as # sessões está comprovada.}}',
  'window.sweep.sum.unproven':
    'Revogações comprovadas: {proven, number} de {total, plural, one {# sessão} other {# sessões}}. {count, plural, one {# ainda não está comprovada.} other {# ainda não estão comprovadas.}}',
  'window.sweep.sum.waiting':
    'Revogações comprovadas: {proven, number} de {total, plural, one {# sessão} other {# sessões}}. {count, plural, one {# aguarda o chaveiro.} other {# aguardam o chaveiro.}}',
  'window.sweep.sum.refused':
    'Revogações comprovadas: {proven, number} de {total, plural, one {# sessão} other {# sessões}}. {count, plural, one {# não foi revogada e precisa de você.} other {# não foram revogadas e precisam de você.}}',
  'window.sweep.sum.ended':
    '{ended, plural, one {Uma sessão já estava encerrada e não se renova mais:} other {# sessões já estavam encerradas e não se renovam mais:}}',
  'window.sweep.gone':
    '{count, plural, one {# destas sessões não está mais na lista.} other {# destas sessões não estão mais na lista.}}',
} as const;
