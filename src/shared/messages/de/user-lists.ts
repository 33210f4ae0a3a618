/** Why a list of users can't be taken or worked on, and the words of the table that is saved of it. */
export const userLists = {
  'failure.user-list.empty':
    'Diese Liste ist leer. Geben Sie einen Benutzer pro Zeile an: eine Benutzer-ID oder eine E-Mail-Adresse.',
  'failure.user-list.not-text':
    'Das ist kein Text. Speichern Sie die Liste als CSV oder als reinen Text mit einem Benutzer pro Zeile, und wählen Sie diese Datei.',
  'failure.user-list.no-users':
    'Keine Zeile und keine Spalte dieser Liste enthält Benutzer-IDs oder E-Mail-Adressen. Prüfen Sie, ob es die richtige Datei ist.',
  'failure.user-list.too-many':
    'Diese Liste hat {rows, number} Zeilen, erlaubt sind höchstens {most, number}. Teilen Sie sie auf, und arbeiten Sie die Teile nacheinander ab.',
  'failure.user-list.unfinished':
    'Eine andere Benutzerliste ist noch nicht fertig. Warten Sie, bis sie fertig ist, oder stoppen Sie sie, bevor Sie eine neue öffnen.',
  'failure.user-list.no-list': 'Die Benutzerliste gibt es nicht mehr. Öffnen Sie sie erneut.',
  'failure.user-list.not-now':
    'Das ist mit der Benutzerliste jetzt nicht möglich. Möglicherweise ist sie inzwischen weitergelaufen.',
  'failure.user-list.other-number':
    '{users, plural, =0 {Auf dieser Liste steht jetzt niemand, dessen Tokens widerrufen werden können.} one {Diese Liste betrifft jetzt einen Benutzer. Prüfen Sie sie, und bestätigen Sie diese Zahl.} other {Diese Liste betrifft jetzt # Benutzer. Prüfen Sie sie, und bestätigen Sie diese Zahl.}}',

  'user-list.table.line': 'Zeile',
  'user-list.table.input': 'Eingabe',
  'user-list.table.id': 'Benutzer-ID',
  'user-list.table.name': 'Name',
  'user-list.table.email': 'E-Mail',
  'user-list.table.organization': 'Organisations-ID',
  'user-list.table.asked-by': 'Angefordert von',
  'user-list.table.outcome': 'Ergebnis',
  'user-list.table.at': 'Zeit (UTC)',
  'user-list.table.status': 'Status',
  'user-list.table.correlation': 'Korrelations-ID',
  'user-list.table.detail': 'Details',
  'user-list.outcome.looking-up': 'noch nicht nachgeschlagen',
  'user-list.outcome.waiting': 'nicht angefordert',
  'user-list.outcome.sending': 'wird angefordert',
  'user-list.outcome.accepted': 'angenommen',
  'user-list.outcome.proven': 'widerrufen, nachgewiesen',
  'user-list.outcome.failed': 'fehlgeschlagen',
  'user-list.outcome.unclear': 'unklar',
  'user-list.outcome.duplicate': 'doppelt',
  'user-list.outcome.unknown': 'unbekannter Benutzer',
  'user-list.outcome.malformed': 'keine ID oder E-Mail-Adresse',
  'user-list.outcome.lookup-failed': 'Nachschlagen fehlgeschlagen',
  'user-list.outcome.self-left-out': 'Sie selbst, ausgelassen',
  'user-list.detail.proven': 'Eine hier verwaltete Sitzung dieses Benutzers wurde abgewiesen ({time}).',
  'user-list.detail.duplicate': 'Derselbe Benutzer wie in Zeile {line, number}.',
  'user-list.file': 'widerrufene Benutzer {day}.csv',
  'user-list.asker-refused':
    'Genesys Cloud weist das Token der anfordernden Sitzung ab: Es ist abgelaufen oder wurde widerrufen.',
  'tray.headline.list': 'eine Benutzerliste wartet auf Sie',
  'tray.headline.list.stuck': 'die Benutzerliste kommt gerade nicht weiter: noch {left, number} von {total, number}',
  'tray.headline.list.running': 'eine Benutzerliste wird widerrufen: noch {left, number} von {total, number}',
  'tray.headline.list.running.about':
    'eine Benutzerliste wird widerrufen: noch etwa {left, number} von {total, number}',
  'tray.list.running': 'Eine Benutzerliste wird widerrufen…',
  'tray.list.stuck': 'Die Benutzerliste ist angehalten und geht von selbst weiter…',
  'tray.list.waiting': 'Benutzerliste fortsetzen: noch {left, number} von {total, number}…',
  'tray.list.look-up': 'Benutzerliste fortsetzen: noch nicht alle nachgeschlagen…',
  'notice.list.waiting.title': 'Eine Benutzerliste wartet auf Sie',
  'notice.list.waiting':
    '{left, plural, one {# von {total, number} Benutzern ist noch zu widerrufen. Es geht weiter, wenn Sie es sagen.} other {# von {total, number} Benutzern sind noch zu widerrufen. Es geht weiter, wenn Sie es sagen.}}',
  'notice.list.waiting.look-up':
    'Sie wurde unterbrochen, während die Benutzer nachgeschlagen wurden. Niemand wurde widerrufen.',
  'notice.list.paused.title': 'Die Benutzerliste ist angehalten',
  'notice.list.done.title': 'Die Benutzerliste ist fertig',
  'notice.list.done':
    '{total, plural, one {Genesys Cloud hat die Anfrage für diesen Benutzer angenommen.} other {Genesys Cloud hat die Anfrage für alle # Benutzer angenommen.}}',
  'notice.list.done.some.title': 'Die Benutzerliste ist fertig, einige sind offen',
  'notice.list.done.some':
    'Genesys Cloud hat die Anfrage für {accepted, number} von {total, number} Benutzern angenommen. Sehen Sie sich die übrigen an, und versuchen Sie es dann erneut.',
  'notice.many.user-list': '{count, plural, one {Neues zur Benutzerliste} other {Neues zur Benutzerliste}}',
} as const;
