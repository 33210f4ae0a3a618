/** Words of the window about signing in and renewing. */
export const windowSignIn = {
  'window.way': 'Mode d’ajout',
  'window.way.browser': 'Avec le navigateur',
  'window.way.client-credentials': 'Identifiants client',
  'window.way.paste': 'Coller un jeton',

  'window.client': 'Client OAuth',
  'window.client.another': 'Autre client…',
  'window.client.offered': '{client} · {region}',
  'window.client-id': 'ID client',
  'window.client-id.browser': 'D’un client OAuth qui accepte http://localhost comme adresse de redirection.',
  'window.client-id.client-credentials': 'D’un client OAuth avec le type d’octroi Client Credentials.',
  'window.client-secret': 'Secret client',
  'window.client-secret.note': 'Il n’est envoyé qu’à {host}.',
  'window.client-secret.note.unknown': 'Il n’est envoyé qu’à la région du client.',
  'window.keep': 'À l’expiration du jeton',
  'window.keep.keep': 'Conserver le secret et renouveler automatiquement',
  'window.keep.keep.keychain':
    'Le secret est conservé dans le trousseau de cet ordinateur et obtient un nouveau jeton avant chaque expiration.',
  'window.keep.keep.memory':
    'Le secret est conservé en mémoire jusqu’à la fermeture de Token Tray et obtient un nouveau jeton avant chaque expiration.',
  'window.keep.once': 'Utiliser le secret une fois',
  'window.keep.once.note': 'Il est oublié aussitôt après. Quand le jeton expire, la session se termine.',

  'window.region.other': 'Autre…',
  'window.host': 'Domaine de la région',
  'window.host.placeholder': 'example.com',
  'window.host.warning':
    'Ce n’est pas une région publiée par Genesys. Ce qui vous connecte est envoyé à {login}, et le jeton à {api}. Ne continuez que si vous faites confiance à ceux qui les gèrent.',
  'window.host.known': 'C’est {region}.',
  'window.host.use': 'Utiliser {host}',

  'window.sign-in': 'Se connecter avec le navigateur',
  'window.sign-in.client': 'Se connecter',
  'window.sign-in.busy': 'Connexion…',
  'window.sign-in.waiting': 'En attente de votre navigateur',
  'window.sign-in.waiting.lead':
    'Une page de {host} s’ouvre dans votre navigateur. Connectez-vous-y ; la session apparaît ensuite ici automatiquement.',
  'window.sign-in.waiting.left': 'Temps restant : {duration}',
  'window.sign-in.waiting.due': 'Délai écoulé',
  'window.sign-in.waiting.note':
    'Vous pouvez fermer cette fenêtre entre-temps. Si aucune page ne s’ouvre, annulez et réessayez.',
  'window.sign-in.waiting.hint':
    'Une erreur dans le navigateur, ou pas de page de connexion ? Vérifiez l’ID client {clientId} et la région {region}, et que le client autorise l’adresse de redirection http://localhost.',
  'window.sign-in.cancel': 'Annuler la connexion',
  'window.sign-in.cancelled': 'La connexion est annulée.',
  'window.sign-in.show': 'Afficher',
  'window.sign-in.dismiss': 'Fermer',
  'window.sign-in.failed': 'La connexion a échoué',

  'window.again': 'Se reconnecter',
  'window.again.open': 'Se reconnecter…',
  'window.again.lead': 'La session garde sa place et reçoit un nouveau jeton.',
  'window.again.now': 'Maintenant',
  'window.again.account': 'Compte',
  'window.again.client': 'ID client',

  'window.arrival.added': 'Connexion réussie. Token Tray surveille désormais la session.',
  'window.arrival.renewed': 'Reconnexion réussie. La session a un nouveau jeton.',
  'window.arrival.recognised': 'Ce compte était déjà dans la liste. Sa session a un nouveau jeton.',
  'window.arrival.other':
    'Cette connexion concerne un autre compte : c’est donc une autre session. Rien ne change pour {name}.',

  'window.renew': 'Renouveler',
  'window.renew.busy': 'Renouvellement…',
  'window.renew.done': '{name} a un nouveau jeton.',
  'window.renews.refresh-token':
    'Se renouvelle automatiquement avec le jeton d’actualisation reçu lors de la connexion.',
  'window.renews.client-secret.keychain':
    'Se renouvelle automatiquement avec le secret client conservé dans le trousseau.',
  'window.renews.client-secret.memory':
    'Se renouvelle automatiquement avec le secret client, conservé en mémoire jusqu’à la fermeture de Token Tray.',
  'window.renews.not.browser': 'Ne se renouvelle pas automatiquement : elle n’a pas de jeton d’actualisation.',
  'window.renews.not.client-credentials': 'Ne se renouvelle pas automatiquement : le secret client n’est pas conservé.',
  'window.renews.failed': 'Le renouvellement a échoué ({time}). Token Tray réessaie tant que c’est possible.',
  'window.renews.over': 'Le renouvellement a échoué ({time}), et réessayer ne servirait à rien.',

  'window.clock.renewal': 'Se renouvelle dans',
  'window.clock.renewal.title': 'Renouvellement',
  'window.clock.renewal.note': 'Expiration : {time}.',
  'window.clock.expiry.untold': 'Genesys Cloud ne l’a pas indiquée.',
  'window.row.renews': 'se renouvelle dans {duration}',
  'window.row.renews.due': 'renouvellement imminent',

  'window.field.source': 'Provenance',
  'window.source.pasted': 'jeton collé',
  'window.source.browser': 'connexion avec le navigateur',
  'window.source.client-credentials': 'identifiants client',
  'window.field.client-id': 'ID client',
  'window.field.issued': 'Émission du jeton',
  'window.field.expires': 'Expiration',
  'window.field.renews': 'Renouvellement',

  'window.organization.unknown': 'Organisation pas encore connue',
} as const;
