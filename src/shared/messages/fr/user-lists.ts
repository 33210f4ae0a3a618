/** Why a list of users can't be taken or worked on, and the words of the table that is saved of it. */
export const userLists = {
  'failure.user-list.empty':
    'Cette liste est vide. Indiquez un utilisateur par ligne : un ID utilisateur ou une adresse e-mail.',
  'failure.user-list.not-text':
    'Ce n’est pas du texte. Enregistrez la liste au format CSV ou en texte brut, un utilisateur par ligne, puis choisissez ce fichier.',
  'failure.user-list.no-users':
    'Aucune ligne ni colonne de cette liste ne contient d’ID utilisateur ou d’adresse e-mail. Vérifiez que c’est le bon fichier.',
  'failure.user-list.too-many':
    'Cette liste compte {rows, number} lignes, pour un maximum de {most, number}. Divisez-la et révoquez une partie après l’autre.',
  'failure.user-list.unfinished':
    'Une autre liste d’utilisateurs n’est pas terminée. Laissez-la finir ou arrêtez-la avant d’en ouvrir une nouvelle.',
  'failure.user-list.no-list': 'Il n’y a plus de liste d’utilisateurs. Ouvrez-la de nouveau.',
  'failure.user-list.not-now':
    'Cette action n’est pas possible maintenant sur la liste d’utilisateurs. Elle a peut-être avancé entre-temps.',
  'failure.user-list.other-number':
    '{users, plural, =0 {Plus personne de cette liste ne peut être révoqué.} one {Cette liste désigne maintenant un utilisateur. Vérifiez-la et confirmez ce nombre.} other {Cette liste désigne maintenant # utilisateurs. Vérifiez-la et confirmez ce nombre.}}',

  'user-list.table.line': 'Ligne',
  'user-list.table.input': 'Saisie',
  'user-list.table.id': 'ID utilisateur',
  'user-list.table.name': 'Nom',
  'user-list.table.email': 'E-mail',
  'user-list.table.organization': 'ID d’organisation',
  'user-list.table.asked-by': 'Demandé par',
  'user-list.table.outcome': 'Résultat',
  'user-list.table.at': 'Heure (UTC)',
  'user-list.table.status': 'Statut',
  'user-list.table.correlation': 'ID de corrélation',
  'user-list.table.detail': 'Détail',
  'user-list.outcome.looking-up': 'pas encore recherché',
  'user-list.outcome.waiting': 'pas demandé',
  'user-list.outcome.sending': 'demande en cours',
  'user-list.outcome.accepted': 'accepté',
  'user-list.outcome.proven': 'révoqué, prouvé',
  'user-list.outcome.failed': 'échec',
  'user-list.outcome.unclear': 'incertain',
  'user-list.outcome.duplicate': 'doublon',
  'user-list.outcome.unknown': 'utilisateur inconnu',
  'user-list.outcome.malformed': 'ni ID ni adresse e-mail',
  'user-list.outcome.lookup-failed': 'échec de la recherche',
  'user-list.outcome.self-left-out': 'vous-même, exclu',
  'user-list.detail.proven': 'Une session de cet utilisateur conservée ici a été refusée ({time}).',
  'user-list.detail.duplicate': 'Même utilisateur que la ligne {line, number}.',
  'user-list.file': 'utilisateurs révoqués {day}.csv',
  'user-list.asker-refused':
    'Genesys Cloud refuse le jeton de la session qui fait la demande : il a expiré ou a été révoqué.',
  'tray.headline.list': 'une liste d’utilisateurs vous attend',
  'tray.headline.list.stuck':
    'la liste d’utilisateurs est bloquée pour le moment : reste {left, number} sur {total, number}',
  'tray.headline.list.running': 'révocation d’une liste d’utilisateurs : reste {left, number} sur {total, number}',
  'tray.headline.list.running.about':
    'révocation d’une liste d’utilisateurs : reste environ {left, number} sur {total, number}',
  'tray.list.running': 'Révocation d’une liste d’utilisateurs en cours…',
  'tray.list.stuck': 'La liste d’utilisateurs est en pause et reprend d’elle-même…',
  'tray.list.waiting': 'Poursuivre la liste d’utilisateurs : reste {left, number} sur {total, number}…',
  'tray.list.look-up': 'Poursuivre la liste d’utilisateurs : recherche inachevée…',
  'notice.list.waiting.title': 'Une liste d’utilisateurs vous attend',
  'notice.list.waiting':
    '{left, plural, one {Il reste # utilisateur sur {total, number} à révoquer. La liste reprend quand vous le demandez.} other {Il reste # utilisateurs sur {total, number} à révoquer. La liste reprend quand vous le demandez.}}',
  'notice.list.waiting.look-up':
    'Elle a été interrompue pendant la recherche des utilisateurs. Personne n’a été révoqué.',
  'notice.list.paused.title': 'La liste d’utilisateurs est en pause',
  'notice.list.done.title': 'La liste d’utilisateurs est terminée',
  'notice.list.done':
    '{total, plural, one {Genesys Cloud a accepté la demande pour son utilisateur.} other {Genesys Cloud a accepté la demande pour les # utilisateurs.}}',
  'notice.list.done.some.title': 'La liste d’utilisateurs est terminée, mais il en reste',
  'notice.list.done.some':
    'Genesys Cloud a accepté la demande pour {accepted, number} utilisateurs sur {total, number}. Examinez ceux qui restent, puis réessayez.',
  'notice.many.user-list':
    '{count, plural, one {du nouveau pour la liste d’utilisateurs} other {du nouveau pour la liste d’utilisateurs}}',
} as const;
