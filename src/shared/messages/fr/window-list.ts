/** Words of the window about revoking the tokens of many users at once. */
export const windowList = {
  'window.list.lead':
    'Une liste d’ID utilisateur ou d’adresses e-mail, une entrée par ligne, ou un fichier CSV : sa colonne est trouvée automatiquement.',
  'window.list.drop': 'Déposez un fichier ici',
  'window.list.choose': 'Choisir un fichier…',
  'window.list.paste': 'Ou collez la liste',
  'window.list.paste.placeholder': 'camille.martin@example.com',
  'window.list.look-up': 'Rechercher ces utilisateurs',
  'window.list.reading': 'Lecture…',
  'window.list.safe':
    'Les utilisateurs sont d’abord recherchés. Rien n’est révoqué avant que vous les ayez vus et confirmés.',
  'window.list.problem.empty': 'Il n’y a rien dedans. Choisissez un fichier avec un utilisateur par ligne.',
  'window.list.problem.paste-empty': 'Collez d’abord une liste, ou choisissez un fichier.',
  'window.list.problem.too-big':
    'C’est trop volumineux pour une liste d’utilisateurs : 4 millions de caractères au plus. Divisez-la et révoquez une partie après l’autre.',
  'window.list.problem.spreadsheet':
    'C’est une feuille de calcul ou une archive. Enregistrez-la au format CSV, puis choisissez ce fichier.',
  'window.list.problem.not-text':
    'Ce n’est pas un fichier texte. Choisissez un fichier CSV ou texte avec un utilisateur par ligne.',
  'window.list.problem.unreadable':
    'Le fichier n’a pas pu être lu. Il a peut-être été déplacé, ou vous n’avez pas le droit de le lire.',

  'window.list.name': 'Liste d’utilisateurs',
  'window.list.source.column': '{file}, colonne « {column} »',
  'window.list.asked-by': 'Demandé par {name}',
  'window.list.asked-by.gone': 'La session qui a fait la demande n’est plus conservée ici.',
  'window.list.hand-over':
    'La session qui faisait la demande ne le peut plus. Confiez-la à une autre de cette organisation :',
  'window.list.hand-over.to': 'Confier à {name}',
  'window.list.hand-over.none':
    'La session qui faisait la demande ne le peut plus. Pour poursuivre, ajoutez-en une de cette organisation ou reconnectez-vous.',

  'window.list.phase.resolving': 'Recherche des utilisateurs',
  'window.list.phase.ready':
    '{count, plural, =0 {Aucun utilisateur à révoquer} one {# utilisateur à révoquer} other {# utilisateurs à révoquer}}',
  'window.list.phase.ready.self':
    '{count, plural, =0 {Personne à révoquer, sauf vous} one {# utilisateur à révoquer, et vous} other {# utilisateurs à révoquer, et vous}}',
  'window.list.phase.running':
    '{count, plural, one {Révocation de # utilisateur en cours} other {Révocation de # utilisateurs en cours}}',
  'window.list.phase.paused': 'En pause',
  'window.list.phase.restart': 'Cette liste a été interrompue',
  'window.list.phase.failure': 'En pause : rien ne peut être envoyé pour l’instant',
  'window.list.phase.stopped': 'Arrêtée',
  'window.list.phase.done': 'Terminée',
  'window.list.phase.open': 'Terminée, certains restent à traiter',

  'window.list.restart':
    'Token Tray s’est arrêté au milieu. La liste reprend où elle en était. {unclear, plural, =0 {} one {La demande pour # utilisateur est renvoyée, car sa réponse n’est pas connue. } other {Les demandes pour # utilisateurs sont renvoyées, car leurs réponses ne sont pas connues. }}Les demandes acceptées ne sont pas renvoyées.',
  'window.list.retry-at': 'Prochain essai automatique : {time}.',
  'window.list.person': 'Plus rien n’est envoyé tant que vous ne reprenez pas.',
  'window.list.stopped': 'Vous l’avez arrêtée. Les utilisateurs dont le tour n’était pas venu gardent leurs jetons.',
  'window.list.done.all':
    '{count, plural, one {Genesys Cloud a accepté la demande pour cet utilisateur.} other {Genesys Cloud a accepté la demande pour les # utilisateurs.}}',
  'window.list.done.some':
    'Genesys Cloud a accepté la demande pour {accepted, number} des {total, number} utilisateurs. Examinez ceux qui restent, puis réessayez.',
  'window.list.done.none': 'Aucun jeton n’a été révoqué.',

  'window.list.progress': 'Progression',
  'window.list.progress.looking': 'Recherche : {done, number} sur {total, number}',
  'window.list.progress.looking.waits':
    'Recherche : {done, number} sur {total, number} ; attente de {wait} (limite de requêtes)',
  'window.list.progress.plain': 'Reste {left, number} sur {total, number}',
  'window.list.progress.left': 'Reste {left, number} sur {total, number} ; encore {time} environ',
  'window.list.progress.waits': 'Reste {left, number} sur {total, number} ; attente de {wait} (limite de requêtes)',
  'window.list.progress.waits.left':
    'Reste {left, number} sur {total, number} ; encore {time} environ ; attente de {wait} (limite de requêtes)',

  'window.list.left-out': 'Exclus',
  'window.list.left-out.duplicate': '{count, plural, one {# doublon} other {# doublons}}',
  'window.list.left-out.unknown': '{count, plural, one {# utilisateur inconnu} other {# utilisateurs inconnus}}',
  'window.list.left-out.malformed':
    '{count, plural, one {# ligne sans ID ni adresse e-mail} other {# lignes sans ID ni adresse e-mail}}',
  'window.list.left-out.lookup-failed':
    '{count, plural, one {# recherche qui a échoué} other {# recherches qui ont échoué}}',
  'window.list.left-out.self': 'vous',

  'window.list.filter': 'Afficher',
  'window.list.filter.all': 'Tous : {count, number}',
  'window.list.filter.to-revoke': 'À révoquer : {count, number}',
  'window.list.filter.to-revoke.self': 'À révoquer : {count, number} et vous',
  'window.list.filter.problems': 'Exclus : {count, number}',
  'window.list.filter.open': 'Échecs ou incertains : {count, number}',
  'window.list.filter.accepted': 'Acceptés : {count, number}',
  'window.list.rows': 'Utilisateurs de la liste',
  'window.list.rows.none': 'Aucune ligne de ce type.',
  'window.list.rows.waiting': '{row, number}…',
  'window.list.rows.failed': 'Ces lignes n’ont pas pu être lues.',
  'window.list.line': 'Ligne {line}',

  'window.list.standing.looking-up': 'Recherche en cours',
  'window.list.standing.waiting': 'À révoquer',
  'window.list.standing.waiting.self': 'Vous-même, en dernier',
  'window.list.standing.sending': 'Demande en cours…',
  'window.list.standing.accepted': 'Accepté : {time} ({status})',
  'window.list.standing.proven': 'Révoqué, prouvé : {time}',
  'window.list.standing.failed': 'Échec',
  'window.list.standing.unclear': 'Incertain',
  'window.list.standing.duplicate': 'Même utilisateur que la ligne {line}',
  'window.list.standing.unknown': 'Utilisateur inconnu',
  'window.list.standing.malformed': 'Ni ID ni adresse e-mail',
  'window.list.standing.lookup-failed': 'Échec de la recherche',
  'window.list.standing.self-left-out': 'Vous-même, exclu',

  'window.list.confirm.effect':
    'Toutes leurs connexions se terminent et leurs appels sont coupés. Avec l’authentification unique, leurs navigateurs peuvent les reconnecter.',
  'window.list.confirm.self': 'Vous êtes dans cette liste',
  'window.list.confirm.self.include': 'Me révoquer aussi, en tout dernier',
  'window.list.confirm.self.note':
    'La session qui fait la demande se termine aussi, comme toutes vos autres connexions. Votre tour vient quand le résultat est connu pour tous les autres.',
  'window.list.confirm.type':
    'Saisissez {users, number} pour révoquer {users, plural, one {cet utilisateur} other {ces utilisateurs}}',
  'window.list.confirm.start':
    '{users, plural, one {Révoquer tous les jetons de # utilisateur} other {Révoquer tous les jetons de # utilisateurs}}',
  'window.list.confirm.other': 'Ce n’est pas le nombre d’utilisateurs : {users, number}.',
  'window.list.confirm.nobody':
    'Aucune ligne de cette liste ne désigne un utilisateur dont les jetons pourraient être révoqués.',

  'window.list.pause': 'Pause',
  'window.list.resume': 'Reprendre',
  'window.list.stop': 'Arrêter',
  'window.list.stop.now': 'Arrêter maintenant : les autres gardent leurs jetons',
  'window.list.retry': 'Réessayer ceux qui restent',
  'window.list.retry.look-up': 'Rechercher de nouveau',
  'window.list.save': 'Enregistrer en CSV…',
  'window.list.saved': 'Enregistré : {file}.',
  'window.list.close': 'Fermer cette liste',
} as const;
