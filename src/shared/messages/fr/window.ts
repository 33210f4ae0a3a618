/** Words of the window: what stands on every page of it, the list, and adding. */
export const window = {
  'window.title': 'Token Tray',
  'window.loading': 'Chargement des sessions…',
  'window.silent': 'L’application ne répond pas. Quittez Token Tray et redémarrez-le.',
  'window.back': 'Retour',
  'window.cancel': 'Annuler',
  'window.retry': 'Réessayer',
  'window.retrying': 'Demande en cours…',
  'window.copy': 'Copier : {what}',
  'window.copied': 'Copié : {what}',
  'window.correlation': 'ID de corrélation',
  'window.optional': '(facultatif)',

  'window.announce.changed': '{name} : {status}.',
  'window.announce.many': '{count, plural, one {# session a changé.} other {# sessions ont changé.}}',
  'window.announce.keychain-open': 'Le trousseau est de nouveau ouvert.',

  'window.banner.stale': 'L’application ne répond pas',
  'window.banner.stale.note':
    'Vous voyez le dernier état reçu ({time}). Si cela persiste, quittez Token Tray et redémarrez-le.',
  'window.banner.keychain-locked': 'Le trousseau est verrouillé',
  'window.banner.keychain-locked.note':
    'Déverrouillez-le : les sessions qu’il contient seront de nouveau vérifiées. Rien n’est perdu.',
  'window.banner.keychain-missing': 'Cet ordinateur n’a pas de trousseau',
  'window.banner.keychain-missing.note':
    'Les sessions ne peuvent être conservées que jusqu’à la fermeture de Token Tray. Si un trousseau apparaît, il est utilisé à partir de ce moment.',
  'window.banner.keychain-missing.held':
    'Les sessions conservées dans un trousseau ne sont pas perdues : elles seront de nouveau vérifiées dès qu’il répondra. Les nouvelles peuvent être conservées jusqu’à la fermeture de Token Tray.',
  'window.banner.disk': 'Un fichier n’a pas pu être enregistré',
  'window.banner.offline': 'Cet ordinateur est hors ligne',
  'window.banner.offline.note':
    'Vous voyez le dernier état connu. Les vérifications reprennent automatiquement dès que la connexion revient.',
  'window.banner.no-tray': 'Ce bureau n’affiche pas d’icônes de notification',
  'window.banner.no-tray.note':
    'Token Tray continue de surveiller quand cette fenêtre est fermée. Redémarrez-le pour la retrouver.',

  'window.add': 'Ajouter',
  'window.check': 'Vérifier',
  'window.check-all': 'Tout vérifier',
  'window.checking': 'Vérification…',

  'window.search': 'Rechercher une session',
  'window.search.placeholder': 'Nom, organisation, région, état',
  'window.search.nothing': 'Aucune session ne correspond à « {query} ».',

  'window.headline.unproven':
    '{count, plural, one {# révocation pas encore prouvée} other {# révocations pas encore prouvées}}',
  'window.headline.attention': '{count, plural, one {# session à traiter} other {# sessions à traiter}}',
  'window.headline.unreachable':
    '{count, plural, one {# session non vérifiable pour l’instant} other {# sessions non vérifiables pour l’instant}}',
  'window.headline.revoking': '{count, plural, one {# révocation en cours} other {# révocations en cours}}',
  'window.headline.live': '{count, plural, one {Votre session est active} other {Les # sessions sont actives}}',
  'window.headline.live.some': '{count, plural, one {# session est active} other {# sessions sont actives}}',
  'window.headline.unchecked': 'Vérification de vos sessions…',
  'window.headline.revoked': 'Toutes les sessions sont révoquées',
  'window.headline.detail':
    '{total, plural, one {# session, vérifiée} other {# sessions, chacune vérifiée}} {unit, select, second {toutes les {count} secondes} hour {{count, plural, one {toutes les heures} other {toutes les # heures}}} other {{count, plural, one {toutes les minutes} other {toutes les # minutes}}}}',
  'window.headline.detail.some':
    '{checked, number} sessions sur {total, number}, vérification {unit, select, second {toutes les {count} secondes} hour {{count, plural, one {toutes les heures} other {toutes les # heures}}} other {{count, plural, one {toutes les minutes} other {toutes les # minutes}}}}',
  'window.headline.detail.none':
    '{total, plural, one {# session, non vérifiée} other {# sessions, aucune n’est vérifiée}}',

  'window.more': 'Afficher {count, number} de plus',

  'window.group.attention': 'À traiter',
  'window.group.unreachable': 'Non vérifiables',
  'window.group.revoking': 'Révocation en cours',
  'window.group.unchecked': 'Pas encore vérifiées',
  'window.group.live': 'Actives',
  'window.group.revoked': 'Révoquées',

  'window.row.verified': 'vérifiée : {time}',
  'window.row.idles': 'inactivité dans {duration}',
  'window.row.idles.due': 'délai d’inactivité écoulé',
  'window.row.expires': 'expire dans {duration}',
  'window.row.expires.due': 'expiration dépassée',
  'window.row.since': 'depuis {time}',
  'window.row.asked': 'demandée : {time}',
  'window.row.confirmed': 'prouvée : {time}',
  'window.row.found': 'constaté : {time}',
  'window.row.again': 'Se reconnecter : {name}',
  'window.row.unconfirmed': 'Preuve attendue',
  'window.row.unconfirmed.lost': 'Non confirmée',

  'window.first-run.title': 'Aucune session pour l’instant',
  'window.first-run.watch':
    'Token Tray surveille vos sessions Genesys Cloud et vous prévient quand l’une d’elles se termine.',
  'window.first-run.end': 'Quand un jeton doit disparaître, deux clics le révoquent, et vous voyez la preuve.',
  'window.first-run.keep':
    'Les jetons sont conservés dans le trousseau de cet ordinateur et ne sont envoyés qu’à leur propre région.',
  'window.first-run.add': 'Ajouter une session',

  'window.add.title': 'Ajouter une session',
  'window.add.submit': 'Vérifier et ajouter',
  'window.add.busy': 'Vérification…',
  'window.add.slow':
    'C’est plus long que d’habitude. Genesys Cloud met peut-être du temps à répondre, ou votre trousseau demande son mot de passe dans une autre fenêtre.',
  'window.add.slow.locked':
    'Votre trousseau est verrouillé et demande peut-être son mot de passe dans une autre fenêtre.',
  'window.missing.token': 'Collez d’abord le jeton.',
  'window.missing.client-id': 'Saisissez l’ID client. Un administrateur le trouve dans le client OAuth.',
  'window.missing.client-secret': 'Saisissez le secret client.',
  'window.missing.region': 'Choisissez la région de votre Genesys Cloud.',
  'window.missing.host': 'Saisissez le domaine de votre Genesys Cloud, par exemple mypurecloud.ie.',
  'window.add.duplicate': 'Afficher cette session',
  'window.token': 'Jeton d’accès',
  'window.token.note': 'Il est d’abord vérifié. Seul un jeton accepté par Genesys Cloud est conservé.',
  'window.token.show': 'Afficher',
  'window.token.hide': 'Masquer',
  'window.region': 'Région',
  'window.region.choose': 'Choisir une région',
  'window.region.note': 'Le jeton n’est envoyé que là.',
  'window.label': 'Nom',
  'window.label.placeholder': 'Comme dans Genesys Cloud',

  'window.storage': 'Où la conserver',
  'window.storage.keychain': 'le trousseau',
  'window.storage.memory': 'la mémoire, jusqu’à la fermeture de Token Tray',
  'window.storage.memory.note':
    'N’est écrite nulle part. Elle disparaît à la fermeture de Token Tray et doit être ajoutée de nouveau.',
  'window.storage.locked': 'Le trousseau, une fois déverrouillé',
  'window.storage.locked.note': 'Le trousseau est verrouillé. Déverrouillez-le, puis ajoutez la session.',
  'window.storage.missing': 'Un trousseau, dès qu’il y en aura un',
  'window.storage.missing.note':
    'Cet ordinateur n’en a pas pour l’instant. Démarrez un service de trousseau, puis ajoutez la session.',
  'window.storage.retry': 'Rechercher de nouveau le trousseau',
} as const;
