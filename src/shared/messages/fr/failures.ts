/** Sentences for shared/failure.ts: what is wrong, and what to do. */
export const failures = {
  'failure.network.offline': 'Cet ordinateur est hors ligne.',
  'failure.network.dns': 'Le nom du serveur Genesys Cloud est introuvable. Vérifiez le réseau ou le VPN.',
  'failure.network.refused': 'Le serveur Genesys Cloud a refusé la connexion.',
  'failure.network.certificate':
    'Le certificat du serveur Genesys Cloud n’est pas approuvé : rien n’a été envoyé. Si un pare-feu inspecte le trafic, il faut peut-être installer son certificat.',
  'failure.network.tls':
    'La connexion sécurisée au serveur Genesys Cloud n’a pas pu être établie : rien n’a été envoyé.',
  'failure.network.proxy': 'Le proxy entre cet ordinateur et Genesys Cloud n’a pas laissé passer la requête.',
  'failure.network.redirect':
    'La réponse renvoyait vers une autre adresse. Elle n’a pas été suivie, car un jeton n’est envoyé qu’à sa propre région.',
  'failure.network.timeout': 'Genesys Cloud n’a pas répondu à temps.',
  'failure.network.aborted': 'La requête a été interrompue avant la réponse.',
  'failure.network.lost': 'La connexion à Genesys Cloud a été coupée avant la réponse.',
  'failure.rejected':
    'Genesys Cloud n’accepte pas ce jeton. Il a été mal copié, appartient à une autre région, a expiré ou a été révoqué. Cela ne prouve rien pour un autre jeton.',
  'failure.rejected.expired': 'Ce jeton a expiré.',
  'failure.forbidden': 'Ce jeton n’autorise pas cette action.',
  'failure.forbidden.message': 'Ce jeton n’autorise pas cette action. Message de Genesys Cloud : {message}',
  'failure.not-found': 'Aucun utilisateur de cette organisation n’a cet ID.',
  'failure.rate-limited': 'Trop de requêtes : Genesys Cloud demande d’attendre.',
  'failure.rate-limited.wait': 'Trop de requêtes : Genesys Cloud demande d’attendre {wait}.',
  'failure.server': 'Genesys Cloud rencontre un problème interne ({status}).',
  'failure.bad-reply.not-genesys':
    'La réponse ne vient pas de Genesys Cloud. Une page de connexion de ce réseau s’est peut-être interposée.',
  'failure.bad-reply.not-json': 'La réponse de Genesys Cloud est illisible.',
  'failure.bad-reply.shape': 'La réponse de Genesys Cloud n’a pas la forme attendue.',
  'failure.bad-reply.too-large': 'La réponse de Genesys Cloud est trop volumineuse pour être correcte.',
  'failure.bad-reply.status': 'Genesys Cloud a donné une réponse inattendue ici ({status}).',
  'failure.sign-in.denied': 'La connexion a été refusée, par vous ou par votre organisation.',
  'failure.sign-in.timed-out':
    'La connexion n’a pas été terminée à temps. Si le navigateur a affiché une erreur, vérifiez l’ID client et la région, et que le client autorise la redirection http://localhost.',
  'failure.sign-in.cancelled': 'La connexion a été annulée.',
  'failure.sign-in.browser-failed': 'Aucun navigateur n’a pu être ouvert pour la connexion.',
  'failure.sign-in.port-unavailable':
    'Aucun port de cet ordinateur n’était libre pour le retour du navigateur. Un autre programme bloque peut-être les connexions locales.',
  'failure.sign-in.bad-client':
    'Genesys Cloud ne connaît pas ce client dans cette région, ou son secret n’est pas le bon.',
  'failure.sign-in.grant-not-allowed':
    'Ce client ne permet pas de se connecter de cette façon. Un administrateur définit le type d’octroi d’un client OAuth.',
  'failure.sign-in.expired-grant': 'Genesys Cloud n’accepte plus cette connexion. Reconnectez-vous.',
  'failure.sign-in.refused': 'Genesys Cloud a refusé la connexion.',
  'failure.sign-in.says': '{sentence} Message de Genesys Cloud : {message}',
  'failure.unended':
    '{sentence} Un jeton avait déjà été émis et n’a pas encore pu être désactivé. Token Tray continue d’essayer tant qu’il est ouvert.',
  'failure.unended.until':
    '{sentence} Un jeton avait déjà été émis et n’a pas encore pu être désactivé. Token Tray continue d’essayer tant qu’il est ouvert. Le jeton expire de lui-même au plus tard le {time}.',
  'failure.keychain.locked': 'Le trousseau est verrouillé. Déverrouillez-le et réessayez.',
  'failure.keychain.missing':
    'Cet ordinateur n’a pas de trousseau. Le jeton ne peut être conservé que jusqu’à la fermeture de l’application.',
  'failure.keychain.timeout': 'Le trousseau n’a pas répondu. S’il demande un mot de passe, saisissez-le et réessayez.',
  'failure.keychain.crashed': 'La connexion au trousseau a été coupée. Réessayez.',
  'failure.keychain.refused': 'Le trousseau a refusé d’enregistrer le jeton.',
  'failure.disk.full': 'Le disque est plein : {file} n’a pas pu être écrit. Rien de ce qui existait n’est perdu.',
  'failure.disk.read-only': 'L’écriture de {file} n’est pas autorisée. Rien de ce qui existait n’est perdu.',
  'failure.disk.newer': '{file} vient d’une version plus récente de Token Tray. Ce fichier reste tel quel.',
  'failure.disk.damaged': '{file} était endommagé. Ce fichier a été mis de côté et un nouveau a été créé.',
  'failure.disk.other': '{file} n’a pas pu être écrit. Rien de ce qui existait n’est perdu.',
  'failure.malformed-token.empty': 'Collez d’abord un jeton.',
  'failure.malformed-token.too-short': 'C’est trop court pour un jeton.',
  'failure.malformed-token.too-long': 'C’est trop long pour un jeton : le trousseau accepte 2 500 caractères.',
  'failure.malformed-token.white-space': 'Un jeton ne contient ni espace ni saut de ligne. Copiez uniquement le jeton.',
  'failure.malformed-token.characters': 'Certains caractères n’existent dans aucun jeton. Copiez uniquement le jeton.',
  'failure.malformed-user-id':
    'Un ID utilisateur ressemble à 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f. Copiez-le depuis l’adresse de la page de l’utilisateur.',
  'failure.malformed-label': 'Un nom tient sur une ligne de 60 caractères au plus.',
  'failure.malformed-client-secret': 'Ce n’est pas un secret client valide. Copiez uniquement le secret, sans espaces.',
  'failure.not-renewable': 'Cette session ne peut pas être renouvelée. Reconnectez-vous.',
  'failure.malformed-client-id':
    'Un ID client ressemble à 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f. Un administrateur le trouve dans le client OAuth.',
  'failure.malformed-region.empty': 'Saisissez le domaine de votre Genesys Cloud, par exemple mypurecloud.ie.',
  'failure.malformed-region.scheme':
    'Les jetons ne sont envoyés que par https. Saisissez uniquement le domaine, ou commencez par https://.',
  'failure.malformed-region.user-info':
    'Un nom ou un mot de passe devant un @ n’a pas sa place ici. Saisissez uniquement le domaine.',
  'failure.malformed-region.path': 'Retirez la barre oblique et ce qui suit : seul le domaine est nécessaire.',
  'failure.malformed-region.query': 'Retirez ce qui suit le ? ou le # : seul le domaine est nécessaire.',
  'failure.malformed-region.port': 'Le port doit être un nombre de 1 à 65535.',
  'failure.malformed-region.ip-address': 'C’est une adresse faite de chiffres. Saisissez le nom du domaine.',
  'failure.malformed-region.trailing-dot': 'Retirez le point final.',
  'failure.malformed-region.look-alike':
    'Ce nom ressemble à un autre sans l’être : aucun jeton n’y est envoyé. Saisissez le domaine lettre par lettre.',
  'failure.malformed-region.characters':
    'Un domaine ne contient que des lettres, des chiffres, des traits d’union et des points.',
  'failure.malformed-region.incomplete': 'Un domaine a au moins deux parties, par exemple mypurecloud.ie.',
  'failure.malformed-region.too-long': 'C’est trop long pour un domaine.',
  'failure.unknown-region': 'Choisissez une région dans la liste.',
  'failure.unknown-session': 'Cette session n’est plus conservée ici.',
  'failure.session-not-live': 'Cette session est terminée : cette action n’est plus possible.',
  'failure.secret-missing': 'Le trousseau ne contient plus ce jeton. Un autre programme l’a peut-être supprimé.',
  'failure.secret-unreadable.newer':
    'Ce jeton a été enregistré dans le trousseau par une version plus récente de Token Tray. Mettez Token Tray à jour.',
  'failure.secret-unreadable.damaged':
    'Ce jeton est illisible dans le trousseau. Oubliez cette session et ajoutez de nouveau son jeton.',
  'failure.region-unavailable': 'Cette session a été ajoutée avec un autre cloud que celui utilisé maintenant.',
  'failure.duplicate-session': 'Ce jeton est déjà dans la liste.',
  'failure.command-refused': 'La fenêtre a demandé une action que l’application ne propose pas.',
} as const;
