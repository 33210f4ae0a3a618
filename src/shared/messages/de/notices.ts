/** Desktop notifications: a title of a few words, then one sentence. */
export const notices = {
  'notice.organization': '{organization}: {sentence}',
  'notice.open': 'Anzeigen',
  'notice.action.sign-in': 'Erneut anmelden',
  'notice.action.revoke': 'Widerrufen…',
  'notice.action.revoke-user': 'Alle Tokens des Benutzers…',

  'notice.ended.expired.title': '{name} ist abgelaufen',
  'notice.ended.expired': 'Die Gültigkeit ist zu Ende. Festgestellt: {time}.',
  'notice.ended.expired.sign-in':
    'Die Gültigkeit ist zu Ende. Festgestellt: {time}. Melden Sie sich erneut an, um weiterzumachen.',
  'notice.ended.idled-out.title': '{name} war zu lange inaktiv',
  'notice.ended.idled-out': 'Die Sitzung blieb länger ungenutzt, als ihre Organisation erlaubt. Festgestellt: {time}.',
  'notice.ended.rejected.title': '{name} ist beendet',
  'notice.ended.rejected':
    'Genesys Cloud weist das Token ab: Es ist abgelaufen oder wurde anderswo widerrufen. Festgestellt: {time}.',
  'notice.revoked.title': 'Dieses Token von {name} ist widerrufen',
  'notice.revoked': 'Bestätigt {time}: Genesys Cloud weist das Token ab.',
  'notice.not-revoked.title': '{name} wurde nicht widerrufen',
  'notice.not-revoked': 'Genesys Cloud hat den Widerruf nicht ausgeführt, das Token ist noch gültig.',
  'notice.not-revoked.unreachable': 'Die Anfrage kam nicht durch: {failure}',
  'notice.unproven.title': 'Widerruf von {name} noch nicht nachgewiesen',
  'notice.unproven': 'Bisher fehlt der Nachweis. Token Tray fragt weiter, bis er da ist.',
  'notice.unproven.alive': 'Genesys Cloud hat das Token noch angenommen ({time}). Token Tray fragt weiter.',
  'notice.ending.idles.title': '{name}: ungenutzt nur noch bis {time}',
  'notice.ending.idles': 'Nutzen Sie die Sitzung vorher, oder lassen Sie sie enden.',
  'notice.ending.expires.title': '{name}: nur noch gültig bis {time}',
  'notice.ending.expires': 'Holen Sie vorher ein neues Token, um weiterzumachen.',
  'notice.ending.expires.sign-in': 'Melden Sie sich vorher erneut an, um weiterzumachen.',
  'notice.ending.expires.not-renewed': 'Das Erneuern hat nicht geklappt: {failure}',
  'notice.renewal-failed.title': '{name} lässt sich nicht erneuern',
  'notice.renewal-failed': '{failure}',
  'notice.renewal-failed.expires': '{failure} Gültig bis {time}.',
  'notice.unreachable.title': 'Keine Antwort für {name}',
  'notice.unreachable': 'Seit {time}. {failure}',
  'notice.back.title': '{name} ist wieder erreichbar',
  'notice.back': 'Aktiv, geprüft {time}.',

  'notice.keychain-locked.title': 'Der Schlüsselbund ist gesperrt',
  'notice.keychain-locked': 'Wartende Sitzungen werden geprüft, sobald er entsperrt ist.',
  'notice.keychain-missing.title': 'Kein Schlüsselbund gefunden',
  'notice.keychain-missing': 'Sitzungen lassen sich erst prüfen, wenn der Schlüsselbund des Computers antwortet.',
  'notice.keychain-open.title': 'Der Schlüsselbund antwortet wieder',
  'notice.keychain-open': 'Die Sitzungen werden geprüft.',

  'notice.many.title': '{count, plural, other {# Sitzungen haben sich geändert}}',
  'notice.many.ended': '{count, plural, one {# Sitzung ist beendet} other {# Sitzungen sind beendet}}',
  'notice.many.revoked': '{count, plural, one {# Sitzung ist widerrufen} other {# Sitzungen sind widerrufen}}',
  'notice.many.not-revoked':
    '{count, plural, one {# Sitzung wurde nicht widerrufen} other {# Sitzungen wurden nicht widerrufen}}',
  'notice.many.unproven':
    '{count, plural, one {# Widerruf ist nicht nachgewiesen} other {# Widerrufe sind nicht nachgewiesen}}',
  'notice.many.ending': '{count, plural, one {# Sitzung endet bald} other {# Sitzungen enden bald}}',
  'notice.many.renewal-failed':
    '{count, plural, one {# Sitzung lässt sich nicht erneuern} other {# Sitzungen lassen sich nicht erneuern}}',
  'notice.many.unreachable': '{count, plural, one {# Sitzung ist ohne Antwort} other {# Sitzungen sind ohne Antwort}}',
  'notice.many.back':
    '{count, plural, one {# Sitzung ist wieder erreichbar} other {# Sitzungen sind wieder erreichbar}}',
  'notice.many.user-revocation':
    '{count, plural, one {# Antwort zu den Tokens eines Benutzers} other {# Antworten zu den Tokens von Benutzern}}',
  'notice.many.keychain-locked': 'der Schlüsselbund ist gesperrt',
  'notice.many.keychain-missing': 'kein Schlüsselbund gefunden',
  'notice.many.keychain-open': 'der Schlüsselbund antwortet wieder',
  'notice.many.more': '{count} weitere',
  'notice.many.list': '{list}.',

  'notice.missed.title': 'Während Benachrichtigungen angehalten waren',

  'notice.signed-in.title': '{name} ist angemeldet',
  'notice.signed-in': 'Token Tray überwacht diese Sitzung ab jetzt.',
  'notice.signed-in.again': 'Die Sitzung hat ein neues Token.',
  'notice.not-signed-in.title': 'Die Anmeldung hat nicht geklappt',

  'notice.hidden.title': 'Token Tray überwacht weiter',
  'notice.hidden':
    'Diese Desktopumgebung zeigt keine Symbole im Infobereich. Starten Sie Token Tray erneut, um das Fenster zurückzuholen.',
} as const;
