/** Words of the window about what a person can set. */
export const windowPreferences = {
  'window.preferences': 'Préférences',
  'window.preferences.checks': 'Vérifications',
  'window.preferences.poll': 'Vérifier chaque session',
  'window.preferences.poll.note':
    'Tant que le réseau et le trousseau répondent, la fin d’une session est remarquée au plus tard après ce délai.',
  'window.preferences.every':
    '{unit, select, second {Toutes les {count} secondes} hour {{count, plural, one {Toutes les heures} other {Toutes les # heures}}} other {{count, plural, one {Toutes les minutes} other {Toutes les # minutes}}}}',

  'window.preferences.notices': 'Notifications',
  'window.preferences.notices.ended': 'Une session s’est terminée',
  'window.preferences.notices.ending': 'Une session va bientôt se terminer',
  'window.preferences.notices.unreachable': 'Une session ne répond pas depuis un moment',
  'window.preferences.notices.revocations': 'Le résultat d’une révocation',
  'window.preferences.notices.keychain': 'Le trousseau est verrouillé ou de nouveau ouvert',
  'window.preferences.idle': 'Fin par inactivité',
  'window.preferences.expiry': 'Expiration',
  'window.preferences.silence': 'Sans réponse',
  'window.preferences.before': '{count, plural, one {# minute avant} other {# minutes avant}}',
  'window.preferences.after': '{count, plural, one {Après # minute} other {Après # minutes}}',
  'window.preferences.quiet': 'Heures calmes',
  'window.preferences.quiet.note':
    'Aucune notification pendant ces heures. Ce qui compte encore est annoncé dès qu’elles sont passées.',
  'window.preferences.quiet.from': 'De',
  'window.preferences.quiet.to': 'À',
  'window.preferences.pause': 'Suspendre les notifications',
  'window.preferences.pause.until': 'Fin de la pause : {time}.',
  'window.preferences.pause.hour': 'Une heure',
  'window.preferences.pause.end': 'Reprendre',

  'window.preferences.opening': 'Ouverture',
  'window.preferences.login': 'Démarrer avec l’ordinateur',
  'window.preferences.login.note': 'Token Tray démarre dans la zone de notification, sans ouvrir de fenêtre.',
  'window.preferences.shortcut': 'Ouvrir avec un raccourci',
  'window.preferences.shortcut.note': 'Fonctionne depuis n’importe quel programme.',
  'window.preferences.shortcut.taken': 'Un autre programme utilise ce raccourci. Choisissez d’autres touches.',
  'window.preferences.shortcut.keys': 'Touches : {keys}. Appuyez pour les changer.',
  'window.preferences.shortcut.record': 'Appuyez sur les touches…',
  'window.preferences.shortcut.hint':
    'Maintenez Ctrl, Alt ou Super, puis appuyez sur une autre touche. Échap ne change rien.',
  'window.preferences.shortcut.hint.mac':
    'Maintenez ⌘, ⌃ ou ⌥, puis appuyez sur une autre touche. Échap ne change rien.',
  'window.preferences.shortcut.done': 'Les touches sont maintenant {keys}.',

  'window.preferences.look': 'Apparence',
  'window.preferences.theme': 'Thème',
  'window.preferences.theme.system': 'Comme le système',
  'window.preferences.theme.light': 'Clair',
  'window.preferences.theme.dark': 'Sombre',
  'window.preferences.language': 'Langue',
  'window.preferences.language.system': 'Comme le système',

  'window.preferences.data': 'Ce qui est conservé ici',
  'window.preferences.audit': 'Conserver l’activité',
  'window.preferences.audit.note': 'Les entrées plus anciennes sont effacées. Les entrées ne contiennent aucun jeton.',
  'window.preferences.audit.for':
    '{unit, select, year {{count, plural, one {Pendant un an} other {Pendant # ans}}} other {{count, plural, one {Pendant un jour} other {Pendant # jours}}}}',
  'window.preferences.clear': 'Tout effacer…',
  'window.preferences.clear.note': 'Les sessions, leurs jetons, les préférences et l’activité.',
  'window.clear.title': 'Effacer tout ce que Token Tray conserve ?',
  'window.clear.what':
    '{sessions, plural, =0 {Les préférences, l’activité et le journal sont effacés de cet ordinateur.} one {La session et son jeton, les préférences, l’activité et le journal sont effacés de cet ordinateur.} other {Les # sessions et leurs jetons, les préférences, l’activité et le journal sont effacés de cet ordinateur.}}',
  'window.clear.not-revoked':
    '{live, plural, one {Rien n’est révoqué. Un jeton est peut-être encore valide : quiconque en a une copie peut continuer à l’utiliser, et Token Tray ne pourra plus y mettre fin.} other {Rien n’est révoqué. # jetons sont peut-être encore valides : quiconque en a une copie peut continuer à les utiliser, et Token Tray ne pourra plus y mettre fin.}}',
  'window.clear.sweep': 'Révoquer d’abord toutes mes sessions',
  'window.clear.now': 'Effacer sans révoquer',
  'window.clear.now.plain': 'Tout effacer',
  'window.clear.sure': 'Effacer maintenant : irréversible',
  'window.clear.done': 'Toutes les données sont effacées.',
} as const;
