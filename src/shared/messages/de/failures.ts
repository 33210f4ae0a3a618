/** Sentences for shared/failure.ts: what is wrong, and what to do. */
export const failures = {
  'failure.network.offline': 'Dieser Computer ist offline.',
  'failure.network.dns': 'Der Name des Genesys-Cloud-Hosts wurde nicht gefunden. Prüfen Sie das Netzwerk oder das VPN.',
  'failure.network.refused': 'Der Genesys-Cloud-Host hat die Verbindung abgelehnt.',
  'failure.network.certificate':
    'Dem Zertifikat des Genesys-Cloud-Hosts konnte nicht vertraut werden, darum wurde nichts gesendet. Prüft eine Firewall den Datenverkehr, muss möglicherweise ihr Zertifikat installiert werden.',
  'failure.network.tls': 'Zum Genesys-Cloud-Host kam keine sichere Verbindung zustande, darum wurde nichts gesendet.',
  'failure.network.proxy': 'Der Proxy zwischen diesem Computer und Genesys Cloud hat die Anfrage nicht durchgelassen.',
  'failure.network.redirect':
    'Die Antwort verwies auf eine andere Adresse. Token Tray ist ihr nicht gefolgt, denn ein Token geht nur an seine eigene Region.',
  'failure.network.timeout': 'Genesys Cloud hat nicht rechtzeitig geantwortet.',
  'failure.network.aborted': 'Die Anfrage wurde abgebrochen, bevor eine Antwort kam.',
  'failure.network.lost': 'Die Verbindung zu Genesys Cloud ist abgebrochen, bevor eine Antwort kam.',
  'failure.rejected':
    'Genesys Cloud nimmt dieses Token nicht an. Es wurde unvollständig oder fehlerhaft kopiert, gehört zu einer anderen Region, ist abgelaufen oder wurde widerrufen. Über andere Tokens sagt das nichts aus.',
  'failure.rejected.expired': 'Dieses Token ist abgelaufen.',
  'failure.forbidden': 'Dieses Token ist dazu nicht berechtigt.',
  'failure.forbidden.message': 'Dieses Token ist dazu nicht berechtigt. Genesys Cloud meldet: {message}',
  'failure.not-found': 'In dieser Organisation gibt es keinen Benutzer mit dieser ID.',
  'failure.rate-limited': 'Genesys Cloud bittet, wegen zu vieler Anfragen zu warten.',
  'failure.rate-limited.wait': 'Genesys Cloud bittet, wegen zu vieler Anfragen {wait} zu warten.',
  'failure.server': 'Bei Genesys Cloud selbst ist ein Problem aufgetreten ({status}).',
  'failure.bad-reply.not-genesys':
    'Die Antwort kam nicht von Genesys Cloud. Möglicherweise ist eine Anmeldeseite dieses Netzwerks dazwischen.',
  'failure.bad-reply.not-json': 'Die Antwort von Genesys Cloud konnte nicht gelesen werden.',
  'failure.bad-reply.shape': 'Die Antwort von Genesys Cloud hatte nicht die erwartete Form.',
  'failure.bad-reply.too-large': 'Die Antwort von Genesys Cloud war zu groß, um richtig zu sein.',
  'failure.bad-reply.status': 'Genesys Cloud hat unerwartet geantwortet ({status}).',
  'failure.sign-in.denied': 'Die Anmeldung wurde abgelehnt: Sie oder Ihre Organisation haben sie nicht erlaubt.',
  'failure.sign-in.timed-out':
    'Die Anmeldung wurde nicht rechtzeitig abgeschlossen. Falls der Browser einen Fehler gezeigt hat: Prüfen Sie die Client-ID und die Region und ob der Client die Umleitung auf http://localhost erlaubt.',
  'failure.sign-in.cancelled': 'Die Anmeldung wurde abgebrochen.',
  'failure.sign-in.browser-failed': 'Für die Anmeldung ließ sich kein Browser öffnen.',
  'failure.sign-in.port-unavailable':
    'Auf diesem Computer war kein Port frei, zu dem der Browser zurückkehren kann. Möglicherweise blockiert ein anderes Programm lokale Verbindungen.',
  'failure.sign-in.bad-client':
    'Genesys Cloud kennt diesen Client in dieser Region nicht, oder sein Secret ist nicht das richtige.',
  'failure.sign-in.grant-not-allowed':
    'Dieser Client darf sich so nicht anmelden. Den Grant-Typ eines OAuth-Clients legt ein Administrator fest.',
  'failure.sign-in.expired-grant': 'Genesys Cloud nimmt diese Anmeldung nicht mehr an. Melden Sie sich erneut an.',
  'failure.sign-in.refused': 'Genesys Cloud hat die Anmeldung abgelehnt.',
  'failure.sign-in.says': '{sentence} Genesys Cloud meldet: {message}',
  'failure.unended':
    '{sentence} Bis dahin war ein Token ausgestellt, das sich noch nicht beenden ließ. Token Tray versucht es weiter, solange es läuft.',
  'failure.unended.until':
    '{sentence} Bis dahin war ein Token ausgestellt, das sich noch nicht beenden ließ. Token Tray versucht es weiter, solange es läuft. Spätestens am {time} endet das Token von selbst.',
  'failure.keychain.locked': 'Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.',
  'failure.keychain.missing':
    'Auf diesem Computer gibt es keinen Schlüsselbund. Das Token lässt sich nur behalten, bis die App beendet wird.',
  'failure.keychain.timeout':
    'Der Schlüsselbund hat nicht geantwortet. Fragt er nach einem Passwort, geben Sie es ein und versuchen Sie es erneut.',
  'failure.keychain.crashed': 'Die Verbindung zum Schlüsselbund ist abgebrochen. Versuchen Sie es erneut.',
  'failure.keychain.refused': 'Der Schlüsselbund hat das Token nicht gespeichert.',
  'failure.disk.full':
    'Der Datenträger ist voll, darum konnte {file} nicht geschrieben werden. Vorhandenes ist nicht verloren.',
  'failure.disk.read-only': '{file} darf nicht geschrieben werden. Vorhandenes ist nicht verloren.',
  'failure.disk.newer': '{file} stammt von einer neueren Version von Token Tray und bleibt unverändert.',
  'failure.disk.damaged': '{file} war beschädigt. Die Datei wurde beiseitegelegt und eine neue angelegt.',
  'failure.disk.other': '{file} konnte nicht geschrieben werden. Vorhandenes ist nicht verloren.',
  'failure.malformed-token.empty': 'Fügen Sie zuerst ein Token ein.',
  'failure.malformed-token.too-short': 'Das ist zu kurz für ein Token.',
  'failure.malformed-token.too-long': 'Das ist zu lang für ein Token: Der Schlüsselbund fasst 2.500 Zeichen.',
  'failure.malformed-token.white-space':
    'Ein Token enthält keine Leerzeichen und keine Zeilenumbrüche. Kopieren Sie nur das Token.',
  'failure.malformed-token.characters':
    'Das enthält Zeichen, die in keinem Token vorkommen. Kopieren Sie nur das Token.',
  'failure.malformed-user-id':
    'Eine Benutzer-ID sieht so aus: 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f. Kopieren Sie sie aus der Adresse der Benutzerseite.',
  'failure.malformed-label': 'Ein Name hat eine Zeile mit höchstens 60 Zeichen.',
  'failure.malformed-client-secret': 'Das kann kein Client-Secret sein. Kopieren Sie nur das Secret, ohne Leerzeichen.',
  'failure.not-renewable': 'Diese Sitzung lässt sich nicht erneuern. Melden Sie sich erneut an.',
  'failure.malformed-client-id':
    'Eine Client-ID sieht so aus: 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f. Ein Administrator findet sie beim OAuth-Client.',
  'failure.malformed-region.empty': 'Geben Sie die Domain Ihrer Genesys Cloud ein, zum Beispiel mypurecloud.ie.',
  'failure.malformed-region.scheme':
    'Tokens werden nur über https gesendet. Geben Sie nur die Domain ein, oder beginnen Sie mit https://.',
  'failure.malformed-region.user-info':
    'Ein Name oder Passwort vor einem @ gehört nicht hierher. Geben Sie nur die Domain ein.',
  'failure.malformed-region.path': 'Lassen Sie den Schrägstrich und alles danach weg: Nur die Domain wird gebraucht.',
  'failure.malformed-region.query': 'Lassen Sie alles ab ? oder # weg: Nur die Domain wird gebraucht.',
  'failure.malformed-region.port': 'Der Port muss eine Zahl von 1 bis 65535 sein.',
  'failure.malformed-region.ip-address': 'Das ist eine Adresse aus Zahlen. Geben Sie den Namen der Domain ein.',
  'failure.malformed-region.trailing-dot': 'Lassen Sie den Punkt am Ende weg.',
  'failure.malformed-region.look-alike':
    'Dieser Name sieht einem anderen nur ähnlich, darum wird kein Token dorthin gesendet. Tippen Sie die Domain Buchstabe für Buchstabe ein.',
  'failure.malformed-region.characters': 'Eine Domain besteht nur aus Buchstaben, Ziffern, Bindestrichen und Punkten.',
  'failure.malformed-region.incomplete': 'Eine Domain hat mindestens zwei Teile, zum Beispiel mypurecloud.ie.',
  'failure.malformed-region.too-long': 'Das ist zu lang für eine Domain.',
  'failure.unknown-region': 'Wählen Sie eine Region aus der Liste.',
  'failure.unknown-session': 'Diese Sitzung wird hier nicht mehr verwaltet.',
  'failure.session-not-live': 'Diese Sitzung ist beendet, darum geht das nicht mehr.',
  'failure.secret-missing':
    'Der Schlüsselbund enthält dieses Token nicht mehr. Möglicherweise hat ein anderes Programm es entfernt.',
  'failure.secret-unreadable.newer':
    'Eine neuere Version von Token Tray hat dieses Token im Schlüsselbund abgelegt. Aktualisieren Sie Token Tray.',
  'failure.secret-unreadable.damaged':
    'Dieses Token ist im Schlüsselbund nicht mehr lesbar. Vergessen Sie diese Sitzung, und fügen Sie ihr Token neu hinzu.',
  'failure.region-unavailable': 'Die Cloud, mit der diese Sitzung hinzugefügt wurde, ist nicht die jetzt verwendete.',
  'failure.duplicate-session': 'Dieses Token ist schon in der Liste.',
  'failure.command-refused': 'Das Fenster hat etwas angefordert, das die App nicht ausführt.',
} as const;
