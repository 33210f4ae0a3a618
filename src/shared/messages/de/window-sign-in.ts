/** Words of the window about signing in and renewing. */
export const windowSignIn = {
  'window.way': 'Art des Hinzufügens',
  'window.way.browser': 'Browser-Anmeldung',
  'window.way.client-credentials': 'Client-Anmeldedaten',
  'window.way.paste': 'Token einfügen',

  'window.client': 'OAuth-Client',
  'window.client.another': 'Anderer Client…',
  'window.client.offered': '{client} ({region})',
  'window.client-id': 'Client-ID',
  'window.client-id.browser': 'Von einem OAuth-Client, der http://localhost als Umleitungsadresse erlaubt.',
  'window.client-id.client-credentials': 'Von einem OAuth-Client mit dem Grant-Typ „Client Credentials“.',
  'window.client-secret': 'Client-Secret',
  'window.client-secret.note': 'Es wird nur an {host} gesendet.',
  'window.client-secret.note.unknown': 'Es wird nur an die Region des Clients gesendet.',
  'window.keep': 'Wenn das Token abläuft',
  'window.keep.keep': 'Secret behalten und selbst erneuern',
  'window.keep.keep.keychain':
    'Das Secret bleibt im Schlüsselbund dieses Computers und holt vor jedem Ablauf ein neues Token.',
  'window.keep.keep.memory':
    'Das Secret bleibt im Arbeitsspeicher, bis Token Tray beendet wird, und holt vor jedem Ablauf ein neues Token.',
  'window.keep.once': 'Secret einmal verwenden',
  'window.keep.once.note': 'Es wird gleich danach vergessen. Wenn das Token abläuft, endet die Sitzung.',

  'window.region.other': 'Andere…',
  'window.host': 'Domain der Region',
  'window.host.placeholder': 'example.com',
  'window.host.warning':
    'Diese Region ist nicht von Genesys veröffentlicht. Ihre Anmeldedaten gehen an {login} und das Token an {api}. Machen Sie nur weiter, wenn Sie den Betreibern vertrauen.',
  'window.host.known': 'Das ist {region}.',
  'window.host.use': '{host} verwenden',

  'window.sign-in': 'Im Browser anmelden',
  'window.sign-in.client': 'Anmelden',
  'window.sign-in.busy': 'Wird angemeldet…',
  'window.sign-in.waiting': 'Warten auf Ihren Browser',
  'window.sign-in.waiting.lead':
    'In Ihrem Browser öffnet sich eine Seite von {host}. Melden Sie sich dort an; die Sitzung erscheint dann von selbst hier.',
  'window.sign-in.waiting.left': 'Noch {duration}',
  'window.sign-in.waiting.due': 'Die Zeit ist um',
  'window.sign-in.waiting.note':
    'Sie können dieses Fenster inzwischen schließen. Öffnet sich keine Seite, brechen Sie ab und versuchen Sie es erneut.',
  'window.sign-in.waiting.hint':
    'Ein Fehler im Browser oder keine Anmeldeseite? Prüfen Sie die Client-ID {clientId} und die Region {region} und ob der Client die Umleitungsadresse http://localhost erlaubt.',
  'window.sign-in.cancel': 'Anmeldung abbrechen',
  'window.sign-in.cancelled': 'Die Anmeldung ist abgebrochen.',
  'window.sign-in.show': 'Anzeigen',
  'window.sign-in.dismiss': 'Ausblenden',
  'window.sign-in.failed': 'Sie sind nicht angemeldet',

  'window.again': 'Erneut anmelden',
  'window.again.open': 'Erneut anmelden…',
  'window.again.lead': 'Die Sitzung bleibt an ihrem Platz und bekommt ein neues Token.',
  'window.again.now': 'Zurzeit',
  'window.again.account': 'Konto',
  'window.again.client': 'Client-ID',

  'window.arrival.added': 'Angemeldet. Token Tray überwacht die Sitzung jetzt.',
  'window.arrival.renewed': 'Erneut angemeldet. Die Sitzung hat ein neues Token.',
  'window.arrival.recognised': 'Dieses Konto war schon in der Liste. Seine Sitzung hat ein neues Token.',
  'window.arrival.other':
    'Sie haben sich mit einem anderen Konto angemeldet, darum ist dies eine andere Sitzung. {name} ist unverändert.',

  'window.renew': 'Jetzt erneuern',
  'window.renew.busy': 'Wird erneuert…',
  'window.renew.done': '{name} hat ein neues Token.',
  'window.renews.refresh-token': 'Erneuert sich selbst mit dem Refresh-Token aus der Anmeldung.',
  'window.renews.client-secret.keychain': 'Erneuert sich selbst mit dem Client-Secret aus dem Schlüsselbund.',
  'window.renews.client-secret.memory':
    'Erneuert sich selbst mit dem Client-Secret, das im Arbeitsspeicher bleibt, bis Token Tray beendet wird.',
  'window.renews.not.browser': 'Erneuert sich nicht selbst: Sie hat kein Refresh-Token.',
  'window.renews.not.client-credentials': 'Erneuert sich nicht selbst: Das Client-Secret wird nicht behalten.',
  'window.renews.failed':
    'Die Erneuerung hat nicht geklappt ({time}). Token Tray versucht es weiter, solange es möglich ist.',
  'window.renews.over': 'Die Erneuerung hat nicht geklappt ({time}), und weitere Versuche helfen nicht.',

  'window.clock.renewal': 'Erneuert sich in',
  'window.clock.renewal.title': 'Erneuerung',
  'window.clock.renewal.note': 'Gültig bis {time}.',
  'window.clock.expiry.untold': 'Genesys Cloud hat es nicht mitgeteilt.',
  'window.row.renews': 'erneuert sich in {duration}',
  'window.row.renews.due': 'Erneuerung ist fällig',

  'window.field.source': 'Herkunft',
  'window.source.pasted': 'eingefügtes Token',
  'window.source.browser': 'Anmeldung im Browser',
  'window.source.client-credentials': 'Client-Anmeldedaten',
  'window.field.client-id': 'Client-ID',
  'window.field.issued': 'Token ausgestellt',
  'window.field.expires': 'Läuft ab',
  'window.field.renews': 'Erneuert sich',

  'window.organization.unknown': 'Organisation noch nicht bekannt',
} as const;
