/** What is known of a session from before, what was kept of a damaged file, and how a proof came. */
export const keeping = {
  'status.locked.missing': 'Pas de trousseau',
  'status.line.locked.missing': 'Aucun trousseau pour fournir son jeton depuis {time}',
  'status.line.unchecked.verified': 'En attente de la première vérification ; active avant le redémarrage ({time})',
  'status.line.unreachable.before': 'Sans réponse depuis {time} ; active avant le redémarrage ({verified})',

  'window.sentence.unchecked.verified':
    'Pas encore vérifiée depuis le démarrage de Token Tray. Elle était active à la dernière vérification ({time}), avant le redémarrage.',
  'window.sentence.unreachable.before':
    'Aucune réponse depuis {time} : on ne sait pas si elle est active. Elle l’était à la dernière vérification ({verified}), avant le redémarrage.',
  'window.sentence.locked.missing':
    'Depuis {time}, cet ordinateur n’a aucun trousseau pour fournir son jeton : elle ne peut pas être vérifiée. Rien n’a été effacé ici.',
  'window.sentence.locked.verified':
    'Le trousseau ne fournit plus son jeton depuis {time} : elle ne peut pas être vérifiée. Elle était active à la dernière vérification ({verified}). Rien n’a été effacé ici.',
  'window.sentence.locked.missing.verified':
    'Depuis {time}, cet ordinateur n’a aucun trousseau pour fournir son jeton : elle ne peut pas être vérifiée. Elle était active à la dernière vérification ({verified}). Rien n’a été effacé ici.',

  'failure.disk.salvaged':
    '{file} était endommagé et a été mis de côté. {kept, plural, =0 {Aucune session n’a pu y être lue.} one {# session a pu y être lue et a été conservée.} other {# sessions ont pu y être lues et ont été conservées.}}',
  'failure.disk.salvaged.lost':
    '{file} était endommagé et a été mis de côté. {kept, plural, =0 {Aucune session n’a été conservée.} one {# session a été conservée.} other {# sessions ont été conservées.}} {lost, plural, one {# session n’a pas pu être lue : ajoutez-la de nouveau.} other {# sessions n’ont pas pu être lues : ajoutez-les de nouveau.}}',
  'failure.disk.salvaged.named':
    '{file} était endommagé et a été mis de côté. {kept, plural, =0 {Aucune session n’a été conservée.} one {# session a été conservée.} other {# sessions ont été conservées.}} {lost, plural, one {# session n’a pas pu être lue : ajoutez-la de nouveau ({names}).} other {# sessions n’ont pas pu être lues : ajoutez-les de nouveau ({names}).}}',
} as const;
