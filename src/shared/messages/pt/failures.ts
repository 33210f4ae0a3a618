/** Sentences for shared/failure.ts: what is wrong, and what to do. */
export const failures = {
  'failure.network.offline': 'Este computador está sem conexão.',
  'failure.network.dns': 'O nome do host do Genesys Cloud não foi encontrado. Verifique a rede ou a VPN.',
  'failure.network.refused': 'O host do Genesys Cloud recusou a conexão.',
  'failure.network.certificate':
    'O certificado do host do Genesys Cloud não é confiável, por isso nada foi enviado. Se um firewall inspeciona o tráfego, talvez seja preciso instalar o certificado dele.',
  'failure.network.tls':
    'Não foi possível fazer uma conexão segura com o host do Genesys Cloud, por isso nada foi enviado.',
  'failure.network.proxy': 'O proxy entre este computador e o Genesys Cloud não deixou passar a solicitação.',
  'failure.network.redirect':
    'A resposta apontava para outro endereço. Ela não foi seguida, porque um token só é enviado à própria região.',
  'failure.network.timeout': 'O Genesys Cloud não respondeu a tempo.',
  'failure.network.aborted': 'A solicitação foi interrompida antes de chegar uma resposta.',
  'failure.network.lost': 'A conexão com o Genesys Cloud caiu antes de chegar uma resposta.',
  'failure.rejected':
    'O Genesys Cloud não aceita este token. Ele foi copiado pela metade ou com algum erro, pertence a outra região, expirou ou foi revogado. Isso não comprova nada sobre outros tokens.',
  'failure.rejected.expired': 'Este token expirou.',
  'failure.forbidden': 'Este token não tem permissão para fazer isso.',
  'failure.forbidden.message': 'Este token não tem permissão para fazer isso. Mensagem do Genesys Cloud: {message}',
  'failure.not-found': 'Não há nenhum usuário com este ID nesta organização.',
  'failure.rate-limited': 'O Genesys Cloud pede para aguardar, pois há solicitações demais.',
  'failure.rate-limited.wait': 'O Genesys Cloud pede para aguardar {wait}, pois há solicitações demais.',
  'failure.server': 'O Genesys Cloud está com um problema interno ({status}).',
  'failure.bad-reply.not-genesys':
    'A resposta não veio do Genesys Cloud. Talvez haja uma página de login desta rede no caminho.',
  'failure.bad-reply.not-json': 'Não foi possível ler a resposta do Genesys Cloud.',
  'failure.bad-reply.shape': 'A resposta do Genesys Cloud não tinha o formato esperado.',
  'failure.bad-reply.too-large': 'A resposta do Genesys Cloud era grande demais para estar correta.',
  'failure.bad-reply.status': 'O Genesys Cloud deu uma resposta que não era esperada aqui ({status}).',
  'failure.sign-in.denied': 'O login foi recusado: você, ou a sua organização, não o permitiu.',
  'failure.sign-in.timed-out':
    'O login não foi concluído a tempo. Se o navegador mostrou um erro, verifique o ID do cliente e a região, e se o cliente permite o redirecionamento para http://localhost.',
  'failure.sign-in.cancelled': 'O login foi cancelado.',
  'failure.sign-in.browser-failed': 'Não foi possível abrir um navegador para o login.',
  'failure.sign-in.port-unavailable':
    'Este computador não tinha uma porta livre para o retorno do navegador. Talvez outro programa bloqueie conexões locais.',
  'failure.sign-in.bad-client': 'O Genesys Cloud não conhece este cliente nesta região, ou o segredo não é o correto.',
  'failure.sign-in.grant-not-allowed':
    'Este cliente não pode fazer login desta forma. Um administrador define o tipo de concessão de um cliente OAuth.',
  'failure.sign-in.expired-grant': 'O Genesys Cloud não aceita mais este login. Entre de novo.',
  'failure.sign-in.refused': 'O Genesys Cloud recusou o login.',
  'failure.sign-in.says': '{sentence} Mensagem do Genesys Cloud: {message}',
  'failure.unended':
    '{sentence} Um token já tinha sido emitido e ainda não pôde ser encerrado. O Token Tray continua tentando enquanto estiver aberto.',
  'failure.unended.until':
    '{sentence} Um token já tinha sido emitido e ainda não pôde ser encerrado. O Token Tray continua tentando enquanto estiver aberto. O token expira sozinho até {time}, no máximo.',
  'failure.keychain.locked': 'O chaveiro está bloqueado. Desbloqueie-o e tente de novo.',
  'failure.keychain.missing':
    'Este computador não oferece um chaveiro. O token só pode ser guardado até você sair do app.',
  'failure.keychain.timeout': 'O chaveiro não respondeu. Se ele pedir uma senha, digite-a e tente de novo.',
  'failure.keychain.crashed': 'A conexão com o chaveiro caiu. Tente de novo.',
  'failure.keychain.refused': 'O chaveiro se recusou a guardar o token.',
  'failure.disk.full': 'O disco está cheio e não foi possível gravar {file}. Nada do que já existia se perdeu.',
  'failure.disk.read-only': 'Não é permitido gravar {file}. Nada do que já existia se perdeu.',
  'failure.disk.newer': '{file} foi gravado por uma versão mais nova do Token Tray e será deixado como está.',
  'failure.disk.damaged': '{file} estava danificado. Ele foi posto de lado, e um novo foi iniciado.',
  'failure.disk.other': 'Não foi possível gravar {file}. Nada do que já existia se perdeu.',
  'failure.malformed-token.empty': 'Primeiro, cole um token.',
  'failure.malformed-token.too-short': 'Isto é curto demais para ser um token.',
  'failure.malformed-token.too-long': 'Isto é longo demais para ser um token: o chaveiro aceita 2.500 caracteres.',
  'failure.malformed-token.white-space': 'Um token não contém espaços nem quebras de linha. Copie só o token.',
  'failure.malformed-token.characters': 'Isto contém caracteres que nenhum token tem. Copie só o token.',
  'failure.malformed-user-id':
    'Um ID de usuário tem esta forma: 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f. Copie-o do endereço da página do usuário.',
  'failure.malformed-label': 'Um nome tem uma só linha, com no máximo 60 caracteres.',
  'failure.malformed-client-secret': 'Isto não pode ser um segredo de cliente. Copie só o segredo, sem espaços.',
  'failure.not-renewable': 'Não é possível renovar esta sessão. Entre de novo.',
  'failure.malformed-client-id':
    'Um ID de cliente tem esta forma: 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f. Um administrador o encontra no cliente OAuth.',
  'failure.malformed-region.empty': 'Digite o domínio do seu Genesys Cloud, por exemplo mypurecloud.ie.',
  'failure.malformed-region.scheme': 'Os tokens só são enviados por https. Digite só o domínio ou comece por https://.',
  'failure.malformed-region.user-info': 'Um nome ou uma senha antes de @ não cabe aqui. Digite só o domínio.',
  'failure.malformed-region.path': 'Tire a barra e o que vem depois dela: só o domínio é necessário.',
  'failure.malformed-region.query': 'Tire o que vem depois de ? ou #: só o domínio é necessário.',
  'failure.malformed-region.port': 'A porta deve ser um número de 1 a 65535.',
  'failure.malformed-region.ip-address': 'Isto é um endereço numérico. Digite o nome do domínio.',
  'failure.malformed-region.trailing-dot': 'Tire o ponto do final.',
  'failure.malformed-region.look-alike':
    'Este nome se parece com outro, mas não é o mesmo, por isso nenhum token é enviado para lá. Digite o domínio letra por letra.',
  'failure.malformed-region.characters': 'Um domínio só contém letras, números, hifens e pontos.',
  'failure.malformed-region.incomplete': 'Um domínio tem pelo menos duas partes, por exemplo mypurecloud.ie.',
  'failure.malformed-region.too-long': 'Isto é longo demais para ser um domínio.',
  'failure.unknown-region': 'Escolha uma região da lista.',
  'failure.unknown-session': 'Esta sessão não está mais guardada aqui.',
  'failure.session-not-live': 'Esta sessão já foi encerrada e não pode mais fazer isso.',
  'failure.secret-missing': 'Este token não está mais no chaveiro. Talvez outro programa o tenha removido.',
  'failure.secret-unreadable.newer':
    'Este token foi guardado no chaveiro por uma versão mais nova do Token Tray. Atualize o Token Tray.',
  'failure.secret-unreadable.damaged':
    'Este token está no chaveiro em um formato ilegível. Esqueça esta sessão e adicione o token de novo.',
  'failure.region-unavailable': 'A nuvem com que esta sessão foi adicionada não é a que está em uso agora.',
  'failure.duplicate-session': 'Este token já está na lista.',
  'failure.command-refused': 'A janela pediu algo que o app não faz.',
} as const;
