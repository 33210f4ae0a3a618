/** Words of the window about revoking the tokens of many users at once. */
export const windowList = {
  'window.list.lead':
    'Eine Liste mit Benutzer-IDs oder E-Mail-Adressen, eine pro Zeile, oder eine CSV-Datei: Die Spalte findet Token Tray selbst.',
  'window.list.drop': 'Datei hier ablegen',
  'window.list.choose': 'Datei auswählen…',
  'window.list.paste': 'Oder Liste einfügen',
  'window.list.paste.placeholder': 'erika.mustermann@example.com',
  'window.list.look-up': 'Diese Benutzer nachschlagen',
  'window.list.reading': 'Wird gelesen…',
  'window.list.safe':
    'Zuerst werden die Benutzer nachgeschlagen. Nichts wird widerrufen, bevor Sie die Benutzer gesehen und zugestimmt haben.',
  'window.list.problem.empty': 'Die Datei ist leer. Wählen Sie eine Datei mit einem Benutzer pro Zeile.',
  'window.list.problem.paste-empty': 'Fügen Sie zuerst eine Liste ein, oder wählen Sie eine Datei.',
  'window.list.problem.too-big':
    'Das ist zu groß für eine Benutzerliste: höchstens 4 Millionen Zeichen. Teilen Sie sie auf, und arbeiten Sie die Teile nacheinander ab.',
  'window.list.problem.spreadsheet':
    'Das ist eine Tabellenkalkulation oder ein Archiv. Speichern Sie sie als CSV, und wählen Sie dann diese Datei.',
  'window.list.problem.not-text':
    'Das ist keine Textdatei. Wählen Sie eine CSV- oder Textdatei mit einem Benutzer pro Zeile.',
  'window.list.problem.unreadable':
    'Die Datei konnte nicht gelesen werden. Möglicherweise wurde sie verschoben, oder Sie dürfen sie nicht lesen.',

  'window.list.name': 'Benutzerliste',
  'window.list.source.column': '{file}, Spalte „{column}“',
  'window.list.asked-by': 'Angefordert von {name}',
  'window.list.asked-by.gone': 'Die anfordernde Sitzung wird hier nicht mehr verwaltet.',
  'window.list.hand-over':
    'Die anfordernde Sitzung kann nicht mehr anfragen. Lassen Sie eine andere dieser Organisation anfragen:',
  'window.list.hand-over.to': '{name} anfragen lassen',
  'window.list.hand-over.none':
    'Die anfordernde Sitzung kann nicht mehr anfragen. Fügen Sie eine dieser Organisation hinzu, oder melden Sie sich erneut an, um fortzufahren.',

  'window.list.phase.resolving': 'Benutzer werden nachgeschlagen',
  'window.list.phase.ready':
    '{count, plural, =0 {Keine Tokens zu widerrufen} one {Bereit für # Benutzer} other {Bereit für # Benutzer}}',
  'window.list.phase.ready.self':
    '{count, plural, =0 {Niemand zu widerrufen außer Ihnen selbst} one {# Benutzer zu widerrufen, und Sie selbst} other {# Benutzer zu widerrufen, und Sie selbst}}',
  'window.list.phase.running':
    '{count, plural, one {Tokens von # Benutzer werden widerrufen} other {Tokens von # Benutzern werden widerrufen}}',
  'window.list.phase.paused': 'Angehalten',
  'window.list.phase.restart': 'Diese Liste wurde unterbrochen',
  'window.list.phase.failure': 'Angehalten, weil gerade nichts gesendet werden kann',
  'window.list.phase.stopped': 'Gestoppt',
  'window.list.phase.done': 'Fertig',
  'window.list.phase.open': 'Fertig, einige sind noch offen',

  'window.list.restart':
    'Token Tray wurde mittendrin beendet. Es macht dort weiter, wo es war. {unclear, plural, =0 {} one {Die Anfrage für # Benutzer wird noch einmal gesendet, weil ihre Antwort nicht bekannt ist. } other {Die Anfragen für # Benutzer werden noch einmal gesendet, weil ihre Antworten nicht bekannt sind. }}Angenommene Anfragen werden nicht noch einmal gesendet.',
  'window.list.retry-at': 'Nächster Versuch, ganz von selbst: {time}.',
  'window.list.person': 'Es wird nichts mehr gesendet, bis Sie fortsetzen.',
  'window.list.stopped': 'Sie haben gestoppt. Wer noch nicht an der Reihe war, behält seine Tokens.',
  'window.list.done.all':
    '{count, plural, one {Genesys Cloud hat die Anfrage für diesen Benutzer angenommen.} other {Genesys Cloud hat die Anfrage für alle # Benutzer angenommen.}}',
  'window.list.done.some':
    'Genesys Cloud hat die Anfrage für {accepted, number} von {total, number} Benutzern angenommen. Sehen Sie sich die übrigen an, und versuchen Sie diese dann erneut.',
  'window.list.done.none': 'Es wurden keine Tokens widerrufen.',

  'window.list.progress': 'Fortschritt',
  'window.list.progress.looking': '{done, number} von {total, number} nachgeschlagen',
  'window.list.progress.looking.waits':
    '{done, number} von {total, number} nachgeschlagen; Pause von {wait} wegen des Anfragelimits',
  'window.list.progress.plain': 'Noch {left, number} von {total, number}',
  'window.list.progress.left': 'Noch {left, number} von {total, number}; noch etwa {time}',
  'window.list.progress.waits': 'Noch {left, number} von {total, number}; Pause von {wait} wegen des Anfragelimits',
  'window.list.progress.waits.left':
    'Noch {left, number} von {total, number}; noch etwa {time}; Pause von {wait} wegen des Anfragelimits',

  'window.list.left-out': 'Ausgelassen',
  'window.list.left-out.duplicate': '{count, plural, one {# doppelter Eintrag} other {# doppelte Einträge}}',
  'window.list.left-out.unknown': '{count, plural, one {# unbekannter Benutzer} other {# unbekannte Benutzer}}',
  'window.list.left-out.malformed':
    '{count, plural, one {# Zeile ohne ID oder E-Mail-Adresse} other {# Zeilen ohne ID oder E-Mail-Adresse}}',
  'window.list.left-out.lookup-failed':
    '{count, plural, one {# konnte nicht nachgeschlagen werden} other {# konnten nicht nachgeschlagen werden}}',
  'window.list.left-out.self': 'Sie selbst',

  'window.list.filter': 'Anzeigen',
  'window.list.filter.all': 'Alle: {count, number}',
  'window.list.filter.to-revoke': 'Zu widerrufen: {count, number}',
  'window.list.filter.to-revoke.self': 'Zu widerrufen: {count, number} und Sie selbst',
  'window.list.filter.problems': 'Ausgelassen: {count, number}',
  'window.list.filter.open': 'Fehlgeschlagen oder unklar: {count, number}',
  'window.list.filter.accepted': 'Angenommen: {count, number}',
  'window.list.rows': 'Benutzer der Liste',
  'window.list.rows.none': 'Keine Zeile dieser Art.',
  'window.list.rows.waiting': '{row, number}…',
  'window.list.rows.failed': 'Diese Zeilen konnten nicht gelesen werden.',
  'window.list.line': 'Zeile {line}',

  'window.list.standing.looking-up': 'Wird nachgeschlagen',
  'window.list.standing.waiting': 'Zu widerrufen',
  'window.list.standing.waiting.self': 'Sie selbst, zuletzt',
  'window.list.standing.sending': 'Wird gesendet…',
  'window.list.standing.accepted': 'Angenommen {time} ({status})',
  'window.list.standing.proven': 'Widerrufen, nachgewiesen {time}',
  'window.list.standing.failed': 'Fehlgeschlagen',
  'window.list.standing.unclear': 'Unklar',
  'window.list.standing.duplicate': 'Derselbe Benutzer wie in Zeile {line}',
  'window.list.standing.unknown': 'Benutzer gibt es nicht',
  'window.list.standing.malformed': 'Keine ID oder E-Mail-Adresse',
  'window.list.standing.lookup-failed': 'Nachschlagen fehlgeschlagen',
  'window.list.standing.self-left-out': 'Sie selbst, ausgelassen',

  'window.list.confirm.effect':
    'Alle Anmeldungen dieser Benutzer enden, laufende Anrufe brechen ab. Wo Single Sign-on verwendet wird, melden ihre Browser sie möglicherweise wieder an.',
  'window.list.confirm.self': 'Sie stehen auf dieser Liste',
  'window.list.confirm.self.include': 'Auch meine Tokens widerrufen, ganz zuletzt',
  'window.list.confirm.self.note':
    'Damit endet die anfordernde Sitzung und alles andere, wo Sie angemeldet sind. Sie sind erst an der Reihe, wenn von allen anderen bekannt ist, was daraus wurde.',
  'window.list.confirm.type':
    'Geben Sie {users, number} ein, um {users, plural, one {die Tokens dieses Benutzers} other {die Tokens dieser Benutzer}} zu widerrufen',
  'window.list.confirm.start':
    '{users, plural, one {Alle Tokens von # Benutzer widerrufen} other {Alle Tokens von # Benutzern widerrufen}}',
  'window.list.confirm.other': 'Das ist nicht die Zahl der Benutzer: {users, number}.',
  'window.list.confirm.nobody':
    'Keine Zeile dieser Liste nennt einen Benutzer, dessen Tokens widerrufen werden könnten.',

  'window.list.pause': 'Anhalten',
  'window.list.resume': 'Fortsetzen',
  'window.list.stop': 'Stoppen',
  'window.list.stop.now': 'Jetzt stoppen: Die übrigen behalten ihre Tokens',
  'window.list.retry': 'Offene erneut versuchen',
  'window.list.retry.look-up': 'Erneut nachschlagen',
  'window.list.save': 'Als CSV speichern…',
  'window.list.saved': 'Gespeichert als {file}.',
  'window.list.close': 'Diese Liste schließen',
} as const;
