/** Words of the window about revoking every session that is held here. */
export const windowSweep = {
  'window.sweep': 'Révoquer toutes mes sessions',
  'window.sweep.lead': 'Pour un ordinateur perdu, ou un jour où rien ne doit rester connecté.',
  'window.sweep.nothing':
    'Aucune session conservée ici ne peut être révoquée : elles sont toutes déjà terminées ou révoquées.',
  'window.sweep.empty': 'Aucune session n’est conservée ici.',
  'window.sweep.effect.revoke':
    '{count, plural, one {Cette session est révoquée, et vous voyez la preuve.} other {Ces # sessions sont révoquées en même temps, et vous voyez la preuve pour chacune.}}',
  'window.sweep.effect.ended':
    '{ended, plural, one {Une session terminée pourrait se renouveler : ce qui la renouvelle est effacé ici.} other {# sessions terminées pourraient se renouveler : ce qui les renouvelle est effacé ici.}}',
  'window.sweep.effect.again': 'Token Tray ne reconnecte et ne renouvelle rien.',
  'window.sweep.effect.secret':
    '{count, plural, one {Le secret client conservé avec l’une d’elles est effacé ici. Quiconque en a une copie peut encore l’utiliser : changez-le dans Genesys Cloud.} other {Les secrets client conservés avec # d’entre elles sont effacés ici. Quiconque en a des copies peut encore les utiliser : changez-les dans Genesys Cloud.}}',
  'window.sweep.effect.others':
    'Vos connexions qui ne sont pas conservées ici restent ouvertes. Pour y mettre fin aussi, révoquez-vous en tant qu’utilisateur.',
  'window.sweep.plan': 'Ce qui est révoqué',
  'window.sweep.waiting': 'À révoquer dès que le trousseau s’ouvre',
  'window.sweep.waiting.note':
    '{count, plural, one {L’une d’elles attend le trousseau : elle sera révoquée dès qu’il fournira son jeton.} other {# d’entre elles attendent le trousseau : elles seront révoquées dès qu’il fournira leurs jetons.}}',
  'window.sweep.ended': 'Déjà terminées, ne se renouvellent plus',
  'window.sweep.unreachable': 'sans réponse pour l’instant ; Token Tray réessaie jusqu’à en obtenir une',
  'window.sweep.press': '{count, plural, one {Révoquer cette session} other {Révoquer les # sessions}}',
  'window.sweep.now': '{count, plural, one {La révoquer maintenant} other {Révoquer les # sessions maintenant}}',
  'window.sweep.press.ended':
    '{ended, plural, one {Arrêter son renouvellement} other {Arrêter le renouvellement de # sessions}}',
  'window.sweep.now.ended':
    '{ended, plural, one {Arrêter son renouvellement maintenant} other {Arrêter les # renouvellements maintenant}}',
  'window.sweep.sending': 'Demande à Genesys Cloud…',
  'window.sweep.outcome': 'Demande envoyée : {time}',
  'window.sweep.progress': 'Sessions révoquées avec preuve',
  'window.sweep.sum.proven':
    '{total, plural, one {La session est révoquée, avec preuve.} other {Les # sessions sont révoquées, avec preuve.}}',
  'window.sweep.sum.unproven':
    'Sessions révoquées avec preuve : {proven, number} sur {total, number}. {count, plural, one {# n’est pas encore prouvée.} other {# ne sont pas encore prouvées.}}',
  'window.sweep.sum.waiting':
    'Sessions révoquées avec preuve : {proven, number} sur {total, number}. {count, plural, one {# attend le trousseau.} other {# attendent le trousseau.}}',
  'window.sweep.sum.refused':
    'Sessions révoquées avec preuve : {proven, number} sur {total, number}. {count, plural, one {# n’a pas été révoquée et reste à traiter.} other {# n’ont pas été révoquées et restent à traiter.}}',
  'window.sweep.sum.ended':
    '{ended, plural, one {Une session était déjà terminée et ne se renouvelle plus :} other {# sessions étaient déjà terminées et ne se renouvellent plus :}}',
  'window.sweep.gone':
    '{count, plural, one {# de ces sessions n’est plus dans la liste.} other {# de ces sessions ne sont plus dans la liste.}}',
} as const;
