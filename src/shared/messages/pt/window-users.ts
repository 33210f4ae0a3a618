/** Words of the window about revoking all tokens of a user: who asks, finding the user, agreeing to it, and what came of it. */
export const windowUsers = {
  'window.revoke-user.open': 'Revogar um usuário…',
  'window.users': 'Revogar usuários',
  'window.users.which': 'Quantos usuários',
  'window.users.one': 'Um usuário',
  'window.users.many': 'Vários usuários',
  'window.users.lead':
    'Para quem deixa a organização ou para um token vazado: encerra todos os logins de um usuário, onde quer que estejam.',
  'window.users.nobody':
    'Nenhuma sessão está ativa, por isso não há quem possa solicitar. Primeiro, adicione uma sessão ou entre de novo.',
  'window.users.add': 'Adicionar uma sessão',

  'window.acting': 'Solicitado por',
  'window.acting.option': '{name}, {organization}',
  'window.ability.revoke-users.seen': 'Já revogou usuários antes: {time}.',
  'window.ability.revoke-users.no':
    'O Genesys Cloud não permitiu que esta sessão revogasse um usuário ({time}). Peça a um administrador que dê ao usuário dela uma função com a permissão {permission}. Ainda assim, você pode tentar.',
  'window.ability.revoke-users.unlikely':
    'Este token não recebeu o escopo {scope}, por isso o Genesys Cloud provavelmente recusará a revogação de um usuário. Ainda assim, você pode tentar.',
  'window.ability.revoke-users.unknown': 'Revogar exige {permission}; ainda não testado.',
  'window.ability.search-users.seen': 'Pode pesquisar por nome e e-mail.',
  'window.ability.search-users.no':
    'O Genesys Cloud não permitiu que esta sessão pesquisasse ({time}). Peça a um administrador a permissão {permission} ou digite o ID do usuário, que não a exige.',
  'window.ability.search-users.unlikely':
    'Este token não recebeu o escopo {scope}, por isso uma pesquisa provavelmente será recusada. O ID de um usuário é consultado mesmo assim.',
  'window.ability.search-users.unknown': 'Pesquisar exige {permission}; com um ID, não.',

  'window.users.list.running': 'Uma lista de usuários está sendo revogada.',
  'window.users.list.paused': 'Uma lista de usuários está em pausa e continua sozinha.',
  'window.users.list.waiting': 'Uma lista de usuários espera por você.',
  'window.users.list.show': 'Mostrar',

  'window.find': 'Usuário',
  'window.find.placeholder': 'Nome, e-mail ou ID',
  'window.find.submit': 'Buscar',
  'window.find.busy': 'Consultando o Genesys Cloud…',
  'window.find.empty': 'Digite um nome, um e-mail ou um ID de usuário.',
  'window.find.found': '{count, plural, one {# usuário encontrado} other {# usuários encontrados}}',
  'window.find.some':
    'Os primeiros {count, number} de {total, number} usuários. Digite mais do nome, ou o e-mail, para encontrar menos.',
  'window.find.none': 'Ninguém foi encontrado nesta organização com “{query}”.',
  'window.find.none.place': 'Ninguém foi encontrado em {organization} com “{query}”.',
  'window.find.none.note': 'Verifique a grafia ou tente o e-mail. Outra organização exige uma sessão própria.',
  'window.find.unseen': 'Continuar com este ID sem consultá-lo',
  'window.find.unnamed': 'Usuário sem nome',
  'window.find.you': 'Este é o usuário que solicita',
  'window.find.state.active': 'Ativo',
  'window.find.state.inactive': 'Inativo',
  'window.find.state.deleted': 'Excluído',

  'window.confirm.title': 'Revogar todos os tokens deste usuário?',
  'window.confirm.title.name': 'Revogar todos os tokens de {name}?',
  'window.confirm.asked-by': 'Solicitado por {name}',
  'window.confirm.unseen': 'Não se consultou quem é este usuário. Verifique o ID mais uma vez.',
  'window.confirm.self': 'Este é o usuário que solicita: a sessão “{name}”, que você está usando, também termina.',
  'window.confirm.effect.all': 'Todos os logins deste usuário terminam: em cada dispositivo, em cada aplicativo.',
  'window.confirm.effect.calls': 'O usuário é desconectado do Genesys Cloud na hora, inclusive das chamadas.',
  'window.confirm.effect.sso':
    'O logon único (SSO) pode fazer o usuário entrar de novo. Para impedir isso, desative também o usuário.',
  'window.confirm.held':
    '{count, plural, one {Esta sessão guardada aqui também termina: {names}.} other {Estas # sessões guardadas aqui também terminam: {names}.}}',
  'window.confirm.now': 'Revogar todos os tokens',
  'window.confirm.sending': 'Enviando ao Genesys Cloud…',

  'window.outcomes': 'O que foi solicitado',
  'window.outcomes.earlier': 'Solicitado antes',
  'window.outcomes.next': 'Revogar outro usuário',
  'window.outcome.asked': '{time}: revogação de todos os tokens solicitada por {name}.',
  'window.outcome.asked.gone':
    '{time}: revogação de todos os tokens solicitada por uma sessão que não está mais guardada.',
  'window.outcome.tries':
    '{count, plural, one {Já foi enviada uma vez, sem uma resposta clara.} other {Já foi enviada # vezes, sem uma resposta clara.}}',
  'window.outcome.sent': 'Aguardando a resposta do Genesys Cloud.',
  'window.outcome.accepted': '{time}: o Genesys Cloud aceitou a solicitação ({status}).',
  'window.outcome.elsewhere':
    'É tudo o que se pode saber daqui: nenhum token deste usuário está guardado aqui, por isso nenhum pode ser testado.',
  'window.outcome.failed': '{time}: nada foi revogado. {why}',
  'window.outcome.unknown':
    '{time}: a resposta se perdeu, por isso não se sabe se os tokens deste usuário foram revogados. {why} Solicitar de novo não faz mal.',
  'window.outcome.unknown.proven':
    '{time}: a resposta se perdeu. {why} Mesmo assim a revogação foi feita, como se soube depois.',
  'window.outcome.retry': 'Novo envio automático: {time}.',
  'window.outcome.held': 'Guardada aqui: {name} ({status})',
  'window.outcome.refused': 'Guardada aqui: {name}, recusada desde {time} ({how}).',
  'window.outcome.proven': 'A comprovação: {name}, guardada aqui, é recusada desde {time} ({how}).',
  'window.outcome.proven.gone':
    'A comprovação: uma sessão deste usuário que estava guardada aqui é recusada desde {time} ({how}).',
  'window.outcome.show': 'Mostrar esta sessão',
  'window.outcome.again': 'Solicitar de novo',
} as const;
