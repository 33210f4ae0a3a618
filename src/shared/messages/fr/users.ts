/** Finding users, and ending all tokens of one. */
export const users = {
  'failure.empty-query': 'Saisissez un nom, une adresse e-mail ou un ID utilisateur.',
  'failure.interrupted': 'Token Tray s’est arrêté avant la réponse.',
  'failure.forbidden.permission':
    'Cette action exige l’autorisation {permission}, que l’utilisateur de cette session n’a pas. Demandez à un administrateur de Genesys Cloud un rôle qui la comporte.',
  'failure.forbidden.permission.message':
    'Cette action exige l’autorisation {permission}, que l’utilisateur de cette session n’a pas. Demandez à un administrateur de Genesys Cloud un rôle qui la comporte. Message de Genesys Cloud : {message}',
  'failure.forbidden.scope':
    'Cette action exige la portée {scope}, que le client OAuth de cette session n’a pas. Demandez à un administrateur de Genesys Cloud de l’ajouter au client, puis reconnectez-vous.',
  'failure.forbidden.scope.message':
    'Cette action exige la portée {scope}, que le client OAuth de cette session n’a pas. Demandez à un administrateur de Genesys Cloud de l’ajouter au client, puis reconnectez-vous. Message de Genesys Cloud : {message}',

  'notice.user-revocation.accepted.title': 'Genesys Cloud a accepté la révocation',
  'notice.user-revocation.accepted': 'Pour tous les jetons de {user} ({time}).',
  'notice.user-revocation.failed.title': 'Jetons non révoqués : {user}',
  'notice.user-revocation.failed.again': '{failure} Prochain essai de Token Tray : {time}.',
  'notice.user-revocation.unknown.title': 'Révocation incertaine : {user}',
  'notice.user-revocation.unknown': 'La réponse a été perdue : {failure} Vous pouvez redemander sans risque.',
  'notice.user-revocation.unknown.again': 'La réponse a été perdue : {failure} Token Tray redemande de lui-même.',
  'notice.user-revocation.unknown.proof':
    'La réponse a été perdue, mais une session de cet utilisateur conservée ici s’est révélée révoquée ({time}).',

  'notice.sweep.done.title':
    '{sessions, plural, one {Votre session est révoquée} other {Les # sessions sont révoquées}}',
  'notice.sweep.done':
    '{sessions, plural, one {C’est prouvé : Genesys Cloud refuse son jeton.} other {C’est prouvé : Genesys Cloud refuse le jeton de chacune.}}',
  'notice.sweep.title':
    '{sessions, plural, one {Pas encore de preuve que votre session est révoquée} other {Sessions révoquées avec preuve : {proven} sur #}}',
  'notice.sweep':
    '{unproven, plural, =0 {} one {Une n’est pas encore prouvée : Token Tray continue de demander. } other {# ne sont pas encore prouvées : Token Tray continue de demander. }}{waiting, plural, =0 {} one {Une attend le trousseau. } other {# attendent le trousseau. }}{refused, plural, =0 {} one {Une est toujours active.} other {# sont toujours actives.}}',
  'notice.many.sweep': '{count, plural, other {révocation demandée pour toutes les sessions}}',

  'tray.revoke-all': 'Révoquer toutes mes sessions',
  'tray.revoke-all.now':
    '{count, plural, one {Révoquer maintenant la session dans Genesys Cloud} other {Révoquer maintenant les # sessions dans Genesys Cloud}}',
  'tray.revoke-all.some':
    '{count, plural, one {Révoquer # session maintenant} other {Révoquer # sessions maintenant}}, et {waiting, plural, one {# autre} other {# autres}} dès que le trousseau répond',
  'tray.revoke-all.ended':
    '{ended, plural, one {Arrêter le renouvellement de la seule session terminée} other {Arrêter le renouvellement de # sessions terminées}}',
  'tray.revoke-all.waiting':
    '{count, plural, one {Révoquer la session dès que le trousseau répond} other {Révoquer les # sessions dès que le trousseau répond}}',
} as const;
