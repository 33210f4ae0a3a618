/** Words of the window about revoking all tokens of a user: who asks, finding the user, agreeing to it, and what came of it. */
export const windowUsers = {
  'window.revoke-user.open': 'Révoquer un utilisateur…',
  'window.users': 'Révoquer des utilisateurs',
  'window.users.which': 'Nombre d’utilisateurs',
  'window.users.one': 'Un utilisateur',
  'window.users.many': 'Plusieurs',
  'window.users.lead':
    'Pour un départ ou un jeton divulgué : met fin à toutes les connexions d’un utilisateur, où qu’elles soient.',
  'window.users.nobody':
    'Aucune session n’est active : personne ne peut faire cette demande. Ajoutez d’abord une session ou reconnectez-vous.',
  'window.users.add': 'Ajouter une session',

  'window.acting': 'Demandé par',
  'window.acting.option': '{name}, {organization}',
  'window.ability.revoke-users.seen': 'A déjà révoqué des utilisateurs ({time}).',
  'window.ability.revoke-users.no':
    'Genesys Cloud n’a pas laissé cette session révoquer un utilisateur ({time}). Demandez à un administrateur de donner à son utilisateur un rôle avec l’autorisation {permission}. Vous pouvez quand même essayer.',
  'window.ability.revoke-users.unlikely':
    'Ce jeton n’a pas reçu la portée {scope} : Genesys Cloud refusera probablement de révoquer un utilisateur. Vous pouvez quand même essayer.',
  'window.ability.revoke-users.unknown': 'Révoquer exige {permission} ; pas encore essayé.',
  'window.ability.search-users.seen': 'Peut rechercher par nom et adresse e-mail.',
  'window.ability.search-users.no':
    'Genesys Cloud n’a pas laissé cette session effectuer de recherche ({time}). Demandez à un administrateur l’autorisation {permission}, ou saisissez l’ID de l’utilisateur, qui n’exige aucune autorisation.',
  'window.ability.search-users.unlikely':
    'Ce jeton n’a pas reçu la portée {scope} : une recherche sera probablement refusée. L’ID d’un utilisateur fonctionne malgré tout.',
  'window.ability.search-users.unknown': 'Rechercher exige {permission} ; un ID, non.',

  'window.users.list.running': 'Une liste d’utilisateurs est en cours de révocation.',
  'window.users.list.paused': 'Une liste d’utilisateurs est en pause et reprendra toute seule.',
  'window.users.list.waiting': 'Une liste d’utilisateurs vous attend.',
  'window.users.list.show': 'L’afficher',

  'window.find': 'Utilisateur',
  'window.find.placeholder': 'Nom, adresse e-mail ou ID',
  'window.find.submit': 'Rechercher',
  'window.find.busy': 'Demande à Genesys Cloud…',
  'window.find.empty': 'Saisissez un nom, une adresse e-mail ou un ID utilisateur.',
  'window.find.found': '{count, plural, one {# utilisateur trouvé} other {# utilisateurs trouvés}}',
  'window.find.some':
    'Les {count, number} premiers utilisateurs sur {total, number}. Précisez le nom, ou saisissez l’adresse e-mail, pour en trouver moins.',
  'window.find.none': 'Personne dans cette organisation ne correspond à « {query} ».',
  'window.find.none.place': 'Personne dans l’organisation {organization} ne correspond à « {query} ».',
  'window.find.none.note':
    'Vérifiez l’orthographe ou essayez l’adresse e-mail. Une autre organisation exige sa propre session.',
  'window.find.unseen': 'Continuer avec cet ID sans recherche',
  'window.find.unnamed': 'Utilisateur sans nom',
  'window.find.you': 'C’est l’utilisateur qui fait la demande',
  'window.find.state.active': 'Actif',
  'window.find.state.inactive': 'Inactif',
  'window.find.state.deleted': 'Supprimé',

  'window.confirm.title': 'Révoquer tous les jetons de cet utilisateur ?',
  'window.confirm.title.name': 'Révoquer tous les jetons de {name} ?',
  'window.confirm.asked-by': 'Demandé par {name}',
  'window.confirm.unseen': 'Personne n’a vérifié de qui il s’agit. Contrôlez l’ID encore une fois.',
  'window.confirm.self':
    'C’est l’utilisateur qui fait la demande : la session « {name} » que vous utilisez se termine aussi.',
  'window.confirm.effect.all': 'Toutes ses connexions se terminent : chaque appareil, chaque application.',
  'window.confirm.effect.calls': 'Cette personne est aussitôt exclue de Genesys Cloud, appels compris.',
  'window.confirm.effect.sso':
    'L’authentification unique peut la reconnecter. Pour l’empêcher, désactivez aussi l’utilisateur.',
  'window.confirm.held':
    '{count, plural, one {Cette session conservée ici se termine aussi : {names}.} other {Ces # sessions conservées ici se terminent aussi : {names}.}}',
  'window.confirm.now': 'Révoquer tous ses jetons',
  'window.confirm.sending': 'Demande à Genesys Cloud…',

  'window.outcomes': 'Ce qui a été demandé',
  'window.outcomes.earlier': 'Demandes précédentes',
  'window.outcomes.next': 'Révoquer un autre utilisateur',
  'window.outcome.asked': '{time} : révocation de tous les jetons demandée par {name}.',
  'window.outcome.asked.gone':
    '{time} : révocation de tous les jetons demandée par une session qui n’est plus conservée ici.',
  'window.outcome.tries':
    '{count, plural, one {Déjà envoyée une fois, sans réponse claire.} other {Déjà envoyée # fois, sans réponse claire.}}',
  'window.outcome.sent': 'En attente de la réponse de Genesys Cloud.',
  'window.outcome.accepted': '{time} : Genesys Cloud a accepté la demande ({status}).',
  'window.outcome.elsewhere':
    'On ne peut pas en savoir plus d’ici : aucun de ses jetons n’y est conservé, donc aucun ne peut être essayé.',
  'window.outcome.failed': '{time} : rien n’a été révoqué. {why}',
  'window.outcome.unknown':
    '{time} : la réponse a été perdue, et on ne sait pas si ses jetons sont révoqués. {why} Vous pouvez redemander sans risque.',
  'window.outcome.unknown.proven':
    '{time} : la réponse a été perdue. {why} La demande a quand même été exécutée, on le sait depuis.',
  'window.outcome.retry': 'Prochain envoi automatique : {time}.',
  'window.outcome.held': 'Session conservée ici : {name} ({status})',
  'window.outcome.refused': 'Session conservée ici : {name}, jeton refusé depuis {time} ({how}).',
  'window.outcome.proven': 'La preuve : un jeton conservé ici ({name}) est refusé depuis {time} ({how}).',
  'window.outcome.proven.gone':
    'La preuve : un jeton de cet utilisateur, conservé ici auparavant, est refusé depuis {time} ({how}).',
  'window.outcome.show': 'Afficher cette session',
  'window.outcome.again': 'Redemander',
} as const;
