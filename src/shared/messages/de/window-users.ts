/** Words of the window about revoking all tokens of a user: who asks, finding the user, agreeing to it, and what came of it. */
export const windowUsers = {
  'window.revoke-user.open': 'Tokens eines Benutzers widerrufen…',
  'window.users': 'Benutzer-Tokens widerrufen',
  'window.users.which': 'Wie viele Benutzer',
  'window.users.one': 'Ein Benutzer',
  'window.users.many': 'Viele Benutzer',
  'window.users.lead':
    'Wenn jemand ausscheidet oder ein Token in falsche Hände gerät: beendet jede Anmeldung eines Benutzers, überall.',
  'window.users.nobody':
    'Keine Sitzung ist aktiv, darum kann niemand das anfordern. Fügen Sie zuerst eine Sitzung hinzu, oder melden Sie sich erneut an.',
  'window.users.add': 'Sitzung hinzufügen',

  'window.acting': 'Angefordert von',
  'window.acting.option': '{name}, {organization}',
  'window.ability.revoke-users.seen': 'Hat schon Tokens eines Benutzers widerrufen ({time}).',
  'window.ability.revoke-users.no':
    'Genesys Cloud hat dieser Sitzung einen Widerruf für Benutzer verwehrt ({time}). Bitten Sie einen Administrator, ihrem Benutzer eine Rolle mit der Berechtigung {permission} zu geben. Versuchen können Sie es trotzdem.',
  'window.ability.revoke-users.unlikely':
    'Dieses Token hat den Scope {scope} nicht, darum wird Genesys Cloud den Widerruf wahrscheinlich ablehnen. Versuchen können Sie es trotzdem.',
  'window.ability.revoke-users.unknown': 'Widerrufen erfordert {permission}; noch nicht versucht.',
  'window.ability.search-users.seen': 'Darf nach Namen und E-Mail-Adresse suchen.',
  'window.ability.search-users.no':
    'Genesys Cloud hat dieser Sitzung die Suche verwehrt ({time}). Bitten Sie einen Administrator um die Berechtigung {permission}, oder geben Sie die ID des Benutzers ein: Dafür ist keine nötig.',
  'window.ability.search-users.unlikely':
    'Dieses Token hat den Scope {scope} nicht, darum wird eine Suche wahrscheinlich abgelehnt. Eine Benutzer-ID wird trotzdem nachgeschlagen.',
  'window.ability.search-users.unknown': 'Suchen erfordert {permission}, eine ID nicht.',

  'window.users.list.running': 'Eine Benutzerliste wird widerrufen.',
  'window.users.list.paused': 'Eine Benutzerliste ist angehalten und läuft von selbst weiter.',
  'window.users.list.waiting': 'Eine Benutzerliste wartet auf Sie.',
  'window.users.list.show': 'Anzeigen',

  'window.find': 'Benutzer',
  'window.find.placeholder': 'Name, E-Mail-Adresse oder ID',
  'window.find.submit': 'Suchen',
  'window.find.busy': 'Genesys Cloud wird gefragt…',
  'window.find.empty': 'Geben Sie einen Namen, eine E-Mail-Adresse oder eine Benutzer-ID ein.',
  'window.find.found': '{count, plural, one {# Benutzer gefunden} other {# Benutzer gefunden}}',
  'window.find.some':
    'Die ersten {count, number} von {total, number} Benutzern. Geben Sie mehr vom Namen oder die E-Mail-Adresse ein, um weniger zu finden.',
  'window.find.none': 'In dieser Organisation wurde zu „{query}“ niemand gefunden.',
  'window.find.none.place': 'In {organization} wurde zu „{query}“ niemand gefunden.',
  'window.find.none.note':
    'Prüfen Sie die Schreibweise, oder versuchen Sie es mit der E-Mail-Adresse. Eine andere Organisation braucht eine eigene Sitzung.',
  'window.find.unseen': 'Mit dieser ID ohne Nachschlagen weiter',
  'window.find.unnamed': 'Benutzer ohne Namen',
  'window.find.you': 'Das ist der anfordernde Benutzer',
  'window.find.state.active': 'Aktiv',
  'window.find.state.inactive': 'Inaktiv',
  'window.find.state.deleted': 'Gelöscht',

  'window.confirm.title': 'Alle Tokens dieses Benutzers widerrufen?',
  'window.confirm.title.name': 'Alle Tokens von {name} widerrufen?',
  'window.confirm.asked-by': 'Angefordert von {name}',
  'window.confirm.unseen': 'Wer das ist, wurde nicht nachgeschlagen. Prüfen Sie die ID noch einmal.',
  'window.confirm.self':
    'Das ist der anfordernde Benutzer: Auch die Sitzung „{name}“, die Sie gerade verwenden, endet.',
  'window.confirm.effect.all': 'Alle Anmeldungen enden: auf jedem Gerät, in jeder Anwendung.',
  'window.confirm.effect.calls': 'Die Verbindung zu Genesys Cloud bricht sofort ab, auch laufende Anrufe.',
  'window.confirm.effect.sso':
    'Single Sign-on meldet den Benutzer möglicherweise wieder an. Um ihn fernzuhalten, deaktivieren Sie ihn auch.',
  'window.confirm.held':
    '{count, plural, one {Diese hier verwaltete Sitzung endet auch: {names}.} other {Diese # hier verwalteten Sitzungen enden auch: {names}.}}',
  'window.confirm.now': 'Alle diese Tokens widerrufen',
  'window.confirm.sending': 'Genesys Cloud wird gefragt…',

  'window.outcomes': 'Was angefordert wurde',
  'window.outcomes.earlier': 'Früher angefordert',
  'window.outcomes.next': 'Nächster Benutzer',
  'window.outcome.asked': '{time}: Widerruf aller Tokens angefordert, durch {name}.',
  'window.outcome.asked.gone':
    '{time}: Widerruf aller Tokens angefordert, durch eine Sitzung, die hier nicht mehr verwaltet wird.',
  'window.outcome.tries':
    '{count, plural, one {Die Anfrage wurde schon einmal gesendet, ohne klare Antwort.} other {Die Anfrage wurde schon # Mal gesendet, ohne klare Antwort.}}',
  'window.outcome.sent': 'Warten auf die Antwort von Genesys Cloud.',
  'window.outcome.accepted': '{time}: Genesys Cloud hat die Anfrage angenommen ({status}).',
  'window.outcome.elsewhere':
    'Mehr ist von hier aus nicht zu erfahren: Keines der Tokens wird hier verwaltet, darum lässt sich keines ausprobieren.',
  'window.outcome.failed': '{time}: Nichts wurde widerrufen. {why}',
  'window.outcome.unknown':
    '{time}: Die Antwort ging verloren, darum ist unklar, ob die Tokens widerrufen sind. {why} Eine erneute Anfrage schadet nicht.',
  'window.outcome.unknown.proven':
    '{time}: Die Antwort ging verloren. {why} Der Widerruf wurde trotzdem ausgeführt, wie seither bekannt ist.',
  'window.outcome.retry': 'Wird von selbst erneut gesendet: {time}.',
  'window.outcome.held': '{name}, hier verwaltet: {status}',
  'window.outcome.refused': '{name}, hier verwaltet, wird seit {time} abgewiesen ({how}).',
  'window.outcome.proven': 'Der Nachweis: {name}, hier verwaltet, wird seit {time} abgewiesen ({how}).',
  'window.outcome.proven.gone':
    'Der Nachweis: Eine Sitzung dieses Benutzers, die hier verwaltet wurde, wird seit {time} abgewiesen ({how}).',
  'window.outcome.show': 'Diese Sitzung anzeigen',
  'window.outcome.again': 'Erneut anfragen',
} as const;
