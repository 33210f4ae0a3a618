/** Words of the window: what stands on every page of it, the list, and adding. */
export const window = {
  'window.title': 'Token Tray',
  'window.loading': 'Sitzungen werden geladen…',
  'window.silent': 'Die App antwortet nicht. Beenden Sie Token Tray, und starten Sie es neu.',
  'window.back': 'Zurück',
  'window.cancel': 'Abbrechen',
  'window.retry': 'Erneut versuchen',
  'window.retrying': 'Wird angefragt…',
  'window.copy': 'Kopieren: {what}',
  'window.copied': 'Kopiert: {what}',
  'window.correlation': 'Korrelations-ID',
  'window.optional': '(optional)',

  'window.announce.changed': '{name}: {status}.',
  'window.announce.many':
    '{count, plural, one {# Sitzung hat sich geändert.} other {# Sitzungen haben sich geändert.}}',
  'window.announce.keychain-open': 'Der Schlüsselbund ist wieder offen.',

  'window.banner.stale': 'Die App antwortet nicht',
  'window.banner.stale.note':
    'Sie sehen den Stand von {time}. Bleibt das so, beenden Sie Token Tray und starten Sie es neu.',
  'window.banner.keychain-locked': 'Der Schlüsselbund ist gesperrt',
  'window.banner.keychain-locked.note':
    'Entsperren Sie ihn, dann werden die Sitzungen darin wieder geprüft. Nichts ist verloren.',
  'window.banner.keychain-missing': 'Auf diesem Computer gibt es keinen Schlüsselbund',
  'window.banner.keychain-missing.note':
    'Sitzungen lassen sich nur behalten, bis Token Tray beendet wird. Sobald es einen Schlüsselbund gibt, wird er verwendet.',
  'window.banner.keychain-missing.held':
    'Die Sitzungen in einem Schlüsselbund sind nicht verloren: Sie werden wieder geprüft, sobald er antwortet. Neue lassen sich behalten, bis Token Tray beendet wird.',
  'window.banner.disk': 'Eine Datei konnte nicht gespeichert werden',
  'window.banner.offline': 'Dieser Computer ist offline',
  'window.banner.offline.note':
    'Sie sehen den letzten bekannten Stand. Die Prüfungen gehen von selbst weiter, sobald er wieder online ist.',
  'window.banner.no-tray': 'Diese Desktopumgebung zeigt keine Symbole im Infobereich',
  'window.banner.no-tray.note':
    'Token Tray überwacht weiter, wenn dieses Fenster geschlossen ist. Starten Sie es erneut, um das Fenster zurückzuholen.',

  'window.add': 'Hinzufügen',
  'window.check': 'Jetzt prüfen',
  'window.check-all': 'Alle jetzt prüfen',
  'window.checking': 'Wird geprüft…',

  'window.search': 'Sitzungen durchsuchen',
  'window.search.placeholder': 'Name, Organisation, Region, Status',
  'window.search.nothing': 'Keine Sitzung passt zu „{query}“.',

  'window.headline.unproven':
    '{count, plural, one {# Widerruf ist noch nicht nachgewiesen} other {# Widerrufe sind noch nicht nachgewiesen}}',
  'window.headline.attention': '{count, plural, one {# Sitzung wartet auf Sie} other {# Sitzungen warten auf Sie}}',
  'window.headline.unreachable':
    '{count, plural, one {# Sitzung lässt sich jetzt nicht prüfen} other {# Sitzungen lassen sich jetzt nicht prüfen}}',
  'window.headline.revoking': '{count, plural, one {# Widerruf läuft} other {# Widerrufe laufen}}',
  'window.headline.live': '{count, plural, one {Ihre Sitzung ist aktiv} other {Alle # Sitzungen sind aktiv}}',
  'window.headline.live.some': '{count, plural, one {# Sitzung ist aktiv} other {# Sitzungen sind aktiv}}',
  'window.headline.unchecked': 'Ihre Sitzungen werden geprüft…',
  'window.headline.revoked': 'Alle Sitzungen sind widerrufen',
  'window.headline.detail':
    '{total, plural, one {# Sitzung, geprüft} other {# Sitzungen, jede geprüft}} {unit, select, second {alle {count} Sekunden} hour {{count, plural, one {jede Stunde} other {alle # Stunden}}} other {{count, plural, one {jede Minute} other {alle # Minuten}}}}',
  'window.headline.detail.some':
    '{checked, number} von {total, number} Sitzungen, geprüft {unit, select, second {alle {count} Sekunden} hour {{count, plural, one {jede Stunde} other {alle # Stunden}}} other {{count, plural, one {jede Minute} other {alle # Minuten}}}}',
  'window.headline.detail.none':
    '{total, plural, one {# Sitzung, nicht geprüft} other {# Sitzungen, keine wird geprüft}}',

  'window.more': '{count, number} weitere anzeigen',

  'window.group.attention': 'Wartet auf Sie',
  'window.group.unreachable': 'Nicht prüfbar',
  'window.group.revoking': 'Wird widerrufen',
  'window.group.unchecked': 'Noch nicht geprüft',
  'window.group.live': 'Aktiv',
  'window.group.revoked': 'Widerrufen',

  'window.row.verified': 'geprüft {time}',
  'window.row.idles': 'endet ungenutzt in {duration}',
  'window.row.idles.due': 'Inaktivitätszeit ist um',
  'window.row.expires': 'läuft ab in {duration}',
  'window.row.expires.due': 'Ablauf ist überschritten',
  'window.row.since': 'seit {time}',
  'window.row.asked': 'angefordert {time}',
  'window.row.confirmed': 'nachgewiesen {time}',
  'window.row.found': 'festgestellt {time}',
  'window.row.again': 'Erneut anmelden: {name}',
  'window.row.unconfirmed': 'Nachweis steht aus',
  'window.row.unconfirmed.lost': 'Nicht bestätigt',

  'window.first-run.title': 'Hier ist noch keine Sitzung',
  'window.first-run.watch': 'Token Tray überwacht Ihre Genesys-Cloud-Sitzungen und sagt Ihnen, wenn eine endet.',
  'window.first-run.end': 'Wenn ein Token weg muss, wird es mit zwei Klicks widerrufen, und Sie sehen den Nachweis.',
  'window.first-run.keep':
    'Tokens bleiben im Schlüsselbund dieses Computers und werden nur an ihre eigene Region gesendet.',
  'window.first-run.add': 'Sitzung hinzufügen',

  'window.add.title': 'Sitzung hinzufügen',
  'window.add.submit': 'Prüfen und hinzufügen',
  'window.add.busy': 'Wird geprüft…',
  'window.add.slow':
    'Das dauert länger als sonst. Möglicherweise antwortet Genesys Cloud langsam, oder Ihr Schlüsselbund fragt in einem eigenen Fenster nach seinem Passwort.',
  'window.add.slow.locked':
    'Ihr Schlüsselbund ist gesperrt und fragt möglicherweise in einem eigenen Fenster nach seinem Passwort.',
  'window.missing.token': 'Fügen Sie zuerst das Token ein.',
  'window.missing.client-id': 'Geben Sie die Client-ID ein. Ein Administrator findet sie beim OAuth-Client.',
  'window.missing.client-secret': 'Geben Sie das Client-Secret ein.',
  'window.missing.region': 'Wählen Sie die Region Ihrer Genesys Cloud.',
  'window.missing.host': 'Geben Sie die Domain Ihrer Genesys Cloud ein, zum Beispiel mypurecloud.ie.',
  'window.add.duplicate': 'Diese Sitzung anzeigen',
  'window.token': 'Zugriffstoken',
  'window.token.note': 'Es wird zuerst geprüft. Nur ein Token, das Genesys Cloud annimmt, wird aufbewahrt.',
  'window.token.show': 'Anzeigen',
  'window.token.hide': 'Verbergen',
  'window.region': 'Region',
  'window.region.choose': 'Region wählen',
  'window.region.note': 'Das Token wird nur dorthin gesendet.',
  'window.label': 'Name',
  'window.label.placeholder': 'Wie in Genesys Cloud',

  'window.storage': 'Speicherort',
  'window.storage.keychain': 'Schlüsselbund',
  'window.storage.memory': 'Arbeitsspeicher, bis Token Tray beendet wird',
  'window.storage.memory.note':
    'Wird nirgends abgelegt. Beim Beenden von Token Tray ist es weg und muss neu hinzugefügt werden.',
  'window.storage.locked': 'Schlüsselbund, sobald er entsperrt ist',
  'window.storage.locked.note':
    'Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und fügen Sie dann die Sitzung hinzu.',
  'window.storage.missing': 'Schlüsselbund, sobald es einen gibt',
  'window.storage.missing.note':
    'Auf diesem Computer gibt es gerade keinen. Starten Sie einen Schlüsselbunddienst, und fügen Sie dann die Sitzung hinzu.',
  'window.storage.retry': 'Erneut nach dem Schlüsselbund suchen',
} as const;
