/** Words of the window about revoking the tokens of many users at once. */
export const windowList = {
  'window.list.lead':
    'Uma lista de IDs de usuário ou e-mails, um por linha, ou um arquivo CSV: a coluna é encontrada automaticamente.',
  'window.list.drop': 'Solte um arquivo aqui',
  'window.list.choose': 'Escolher arquivo…',
  'window.list.paste': 'Ou cole a lista',
  'window.list.paste.placeholder': 'maya.okafor@example.com',
  'window.list.look-up': 'Consultar estes usuários',
  'window.list.reading': 'Lendo…',
  'window.list.safe': 'Primeiro os usuários são consultados. Nada é revogado antes de você vê-los e confirmar.',
  'window.list.problem.empty': 'Não há nada nele. Escolha um arquivo com um usuário por linha.',
  'window.list.problem.paste-empty': 'Primeiro, cole uma lista ou escolha um arquivo.',
  'window.list.problem.too-big':
    'Isto é grande demais para uma lista de usuários: no máximo 4 milhões de caracteres. Divida-a e revogue uma parte depois da outra.',
  'window.list.problem.spreadsheet':
    'Isto é uma planilha ou um arquivo compactado. Salve como CSV e escolha esse arquivo.',
  'window.list.problem.not-text':
    'Isto não é um arquivo de texto. Escolha um arquivo CSV ou de texto com um usuário por linha.',
  'window.list.problem.unreadable':
    'Não foi possível ler o arquivo. Talvez ele tenha sido movido, ou você não tenha permissão para lê-lo.',

  'window.list.name': 'Lista de usuários',
  'window.list.source.column': '{file}, coluna “{column}”',
  'window.list.asked-by': 'Solicitado por {name}',
  'window.list.asked-by.gone': 'A sessão que solicitou não está mais guardada aqui.',
  'window.list.hand-over':
    'A sessão que solicitava não pode mais fazê-lo. Escolha outra desta organização para solicitar:',
  'window.list.hand-over.to': '{name} solicita',
  'window.list.hand-over.none':
    'A sessão que solicitava não pode mais fazê-lo. Para continuar, adicione uma desta organização ou faça login de novo.',

  'window.list.phase.resolving': 'Consultando os usuários',
  'window.list.phase.ready':
    '{count, plural, =0 {Ninguém a revogar} one {# usuário a revogar} other {# usuários a revogar}}',
  'window.list.phase.ready.self':
    '{count, plural, =0 {Ninguém a revogar além de você} one {# usuário a revogar, e você} other {# usuários a revogar, e você}}',
  'window.list.phase.running': '{count, plural, one {Revogando # usuário} other {Revogando # usuários}}',
  'window.list.phase.paused': 'Em pausa',
  'window.list.phase.restart': 'Esta lista foi interrompida',
  'window.list.phase.failure': 'Em pausa, porque nada pode ser enviado agora',
  'window.list.phase.stopped': 'Parada',
  'window.list.phase.done': 'Concluída',
  'window.list.phase.open': 'Concluída, com alguns pendentes',

  'window.list.restart':
    'O Token Tray foi encerrado no meio dela. A lista continua de onde parou. {unclear, plural, =0 {} one {A solicitação para # usuário é enviada de novo, porque a resposta não é conhecida. } other {As solicitações para # usuários são enviadas de novo, porque as respostas não são conhecidas. }}Solicitações aceitas não são enviadas de novo.',
  'window.list.retry-at': 'Nova tentativa automática: {time}.',
  'window.list.person': 'Nada mais é enviado até você retomar.',
  'window.list.stopped': 'Você parou a lista. Os usuários ainda não solicitados mantêm os próprios tokens.',
  'window.list.done.all':
    '{count, plural, one {O Genesys Cloud aceitou a solicitação para este usuário.} other {O Genesys Cloud aceitou a solicitação para todos os # usuários.}}',
  'window.list.done.some':
    'O Genesys Cloud aceitou a solicitação para {accepted, number} de {total, number} usuários. Veja os que restam e tente de novo com eles.',
  'window.list.done.none': 'Os tokens de ninguém foram revogados.',

  'window.list.progress': 'Progresso',
  'window.list.progress.looking': 'Consultados: {done, number} de {total, number}',
  'window.list.progress.looking.waits':
    'Consultados: {done, number} de {total, number}; aguardando {wait} pelo limite de solicitações',
  'window.list.progress.plain': 'Faltam {left, number} de {total, number}',
  'window.list.progress.left': 'Faltam {left, number} de {total, number}; tempo restante aproximado: {time}',
  'window.list.progress.waits':
    'Faltam {left, number} de {total, number}; aguardando {wait} pelo limite de solicitações',
  'window.list.progress.waits.left':
    'Faltam {left, number} de {total, number}; tempo restante aproximado: {time}; aguardando {wait} pelo limite de solicitações',

  'window.list.left-out': 'Ignorados',
  'window.list.left-out.duplicate': '{count, plural, one {# duplicado} other {# duplicados}}',
  'window.list.left-out.unknown': '{count, plural, one {# usuário desconhecido} other {# usuários desconhecidos}}',
  'window.list.left-out.malformed':
    '{count, plural, one {# linha sem ID nem e-mail} other {# linhas sem ID nem e-mail}}',
  'window.list.left-out.lookup-failed': '{count, plural, one {# consulta com falha} other {# consultas com falha}}',
  'window.list.left-out.self': 'você',

  'window.list.filter': 'Mostrar',
  'window.list.filter.all': 'Todos: {count, number}',
  'window.list.filter.to-revoke': 'A revogar: {count, number}',
  'window.list.filter.to-revoke.self': 'A revogar: {count, number} e você',
  'window.list.filter.problems': 'Ignorados: {count, number}',
  'window.list.filter.open': 'Com falha ou incertos: {count, number}',
  'window.list.filter.accepted': 'Aceitos: {count, number}',
  'window.list.rows': 'Usuários da lista',
  'window.list.rows.none': 'Nenhuma linha deste tipo.',
  'window.list.rows.waiting': '{row, number}…',
  'window.list.rows.failed': 'Não foi possível ler estas linhas.',
  'window.list.line': 'Linha {line}',

  'window.list.standing.looking-up': 'Consultando',
  'window.list.standing.waiting': 'A revogar',
  'window.list.standing.waiting.self': 'Seu usuário, por último',
  'window.list.standing.sending': 'Solicitando…',
  'window.list.standing.accepted': 'Aceito: {time} ({status})',
  'window.list.standing.proven': 'Revogado, comprovado: {time}',
  'window.list.standing.failed': 'Com falha',
  'window.list.standing.unclear': 'Incerto',
  'window.list.standing.duplicate': 'Mesmo usuário da linha {line}',
  'window.list.standing.unknown': 'Usuário não existe',
  'window.list.standing.malformed': 'Sem ID nem e-mail',
  'window.list.standing.lookup-failed': 'Falha na consulta',
  'window.list.standing.self-left-out': 'Seu usuário, ignorado',

  'window.list.confirm.effect':
    'Todos os logins deles terminam, e eles são desconectados das chamadas. Onde houver logon único (SSO), os navegadores podem entrar de novo sozinhos.',
  'window.list.confirm.self': 'Você está nesta lista',
  'window.list.confirm.self.include': 'Revogar também o meu usuário, por último',
  'window.list.confirm.self.note':
    'Com isso termina a sessão que faz a solicitação, e tudo o mais em que você tenha feito login. A sua vez chega quando o resultado de todos os outros for conhecido.',
  'window.list.confirm.type':
    'Digite {users, number} para revogar {users, plural, one {este usuário} other {estes usuários}}',
  'window.list.confirm.start':
    '{users, plural, one {Revogar todos os tokens de # usuário} other {Revogar todos os tokens de # usuários}}',
  'window.list.confirm.other': 'Este não é o número de usuários: {users, number}.',
  'window.list.confirm.nobody': 'Nenhuma linha desta lista indica um usuário cujos tokens possam ser revogados.',

  'window.list.pause': 'Pausar',
  'window.list.resume': 'Retomar',
  'window.list.stop': 'Parar',
  'window.list.stop.now': 'Parar agora: os demais mantêm os próprios tokens',
  'window.list.retry': 'Tentar de novo os que restam',
  'window.list.retry.look-up': 'Consultar de novo',
  'window.list.save': 'Salvar como CSV…',
  'window.list.saved': 'Salvo como {file}.',
  'window.list.close': 'Fechar esta lista',
} as const;
