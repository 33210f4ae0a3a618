/** Words of the window about what a person can set. */
export const windowPreferences = {
  'window.preferences': 'Einstellungen',
  'window.preferences.checks': 'Prüfungen',
  'window.preferences.poll': 'Jede Sitzung prüfen',
  'window.preferences.poll.note':
    'Solange Netzwerk und Schlüsselbund antworten, wird spätestens nach dieser Zeit bemerkt, dass eine Sitzung beendet ist.',
  'window.preferences.every':
    '{unit, select, second {Alle {count} Sekunden} hour {{count, plural, one {Jede Stunde} other {Alle # Stunden}}} other {{count, plural, one {Jede Minute} other {Alle # Minuten}}}}',

  'window.preferences.notices': 'Benachrichtigungen',
  'window.preferences.notices.ended': 'Eine Sitzung ist beendet',
  'window.preferences.notices.ending': 'Eine Sitzung endet bald',
  'window.preferences.notices.unreachable': 'Eine Sitzung antwortet seit einer Weile nicht',
  'window.preferences.notices.revocations': 'Was aus einem Widerruf geworden ist',
  'window.preferences.notices.keychain': 'Der Schlüsselbund ist gesperrt oder wieder offen',
  'window.preferences.idle': 'Vor dem Inaktivitätslimit',
  'window.preferences.expiry': 'Vor dem Ablauf',
  'window.preferences.silence': 'Ohne Antwort',
  'window.preferences.before': '{count, plural, one {# Minute vorher} other {# Minuten vorher}}',
  'window.preferences.after': '{count, plural, one {Nach # Minute} other {Nach # Minuten}}',
  'window.preferences.quiet': 'Ruhezeiten',
  'window.preferences.quiet.note':
    'In dieser Zeit gibt es keine Benachrichtigungen. Was danach noch zählt, erfahren Sie am Ende.',
  'window.preferences.quiet.from': 'Von',
  'window.preferences.quiet.to': 'Bis',
  'window.preferences.pause': 'Alle Benachrichtigungen anhalten',
  'window.preferences.pause.until': 'Angehalten bis {time}.',
  'window.preferences.pause.hour': 'Eine Stunde',
  'window.preferences.pause.end': 'Fortsetzen',

  'window.preferences.opening': 'Öffnen',
  'window.preferences.login': 'Beim Anmelden am Computer starten',
  'window.preferences.login.note': 'Startet im Infobereich und öffnet kein Fenster.',
  'window.preferences.shortcut': 'Mit Tastenkürzel öffnen',
  'window.preferences.shortcut.note': 'Funktioniert aus jedem Programm.',
  'window.preferences.shortcut.taken': 'Ein anderes Programm verwendet dieses Tastenkürzel. Wählen Sie andere Tasten.',
  'window.preferences.shortcut.keys': 'Tasten: {keys}. Zum Ändern drücken.',
  'window.preferences.shortcut.record': 'Neue Tasten drücken…',
  'window.preferences.shortcut.hint':
    'Halten Sie Strg, Alt oder Super, und drücken Sie eine weitere Taste. Mit Esc bleibt es, wie es war.',
  'window.preferences.shortcut.hint.mac':
    'Halten Sie ⌘, ⌃ oder ⌥, und drücken Sie eine weitere Taste. Mit Esc bleibt es, wie es war.',
  'window.preferences.shortcut.done': 'Die Tasten sind jetzt {keys}.',

  'window.preferences.look': 'Aussehen',
  'window.preferences.theme': 'Darstellung',
  'window.preferences.theme.system': 'Wie im System',
  'window.preferences.theme.light': 'Hell',
  'window.preferences.theme.dark': 'Dunkel',
  'window.preferences.language': 'Sprache',
  'window.preferences.language.system': 'Wie im System',

  'window.preferences.data': 'Was hier aufbewahrt wird',
  'window.preferences.audit': 'Verlauf aufbewahren',
  'window.preferences.audit.note': 'Ältere Einträge werden gelöscht. Einträge enthalten keine Tokens.',
  'window.preferences.audit.for':
    '{unit, select, year {{count, plural, one {Ein Jahr} other {# Jahre}}} other {{count, plural, one {Einen Tag} other {# Tage}}}}',
  'window.preferences.clear': 'Alle Daten löschen…',
  'window.preferences.clear.note': 'Sitzungen, ihre Tokens, Einstellungen und Verlauf.',
  'window.clear.title': 'Alles löschen, was Token Tray aufbewahrt?',
  'window.clear.what':
    '{sessions, plural, =0 {Einstellungen, Verlauf und Protokoll werden von diesem Computer gelöscht.} one {Die Sitzung und ihr Token, Einstellungen, Verlauf und Protokoll werden von diesem Computer gelöscht.} other {Alle # Sitzungen und ihre Tokens, Einstellungen, Verlauf und Protokoll werden von diesem Computer gelöscht.}}',
  'window.clear.not-revoked':
    '{live, plural, one {Es wird nichts widerrufen. Ein Token ist möglicherweise noch gültig: Wer eine Kopie hat, kann es weiter verwenden, und Token Tray kann es nicht mehr beenden.} other {Es wird nichts widerrufen. # Tokens sind möglicherweise noch gültig: Wer eine Kopie hat, kann sie weiter verwenden, und Token Tray kann sie nicht mehr beenden.}}',
  'window.clear.sweep': 'Erst alle meine Sitzungen widerrufen',
  'window.clear.now': 'Löschen, ohne zu widerrufen',
  'window.clear.now.plain': 'Alle Daten löschen',
  'window.clear.sure': 'Jetzt löschen: Das lässt sich nicht rückgängig machen',
  'window.clear.done': 'Alle Daten sind gelöscht.',
} as const;
