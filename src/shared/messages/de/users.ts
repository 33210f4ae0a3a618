/** Finding users, and ending all tokens of one. */
export const users = {
  'failure.empty-query': 'Geben Sie einen Namen, eine E-Mail-Adresse oder eine Benutzer-ID ein.',
  'failure.interrupted': 'Token Tray wurde beendet, bevor eine Antwort kam.',
  'failure.forbidden.permission':
    'Dafür ist die Berechtigung {permission} nötig, die der Benutzer dieser Sitzung nicht hat. Bitten Sie einen Administrator von Genesys Cloud um eine Rolle, die sie enthält.',
  'failure.forbidden.permission.message':
    'Dafür ist die Berechtigung {permission} nötig, die der Benutzer dieser Sitzung nicht hat. Bitten Sie einen Administrator von Genesys Cloud um eine Rolle, die sie enthält. Genesys Cloud meldet: {message}',
  'failure.forbidden.scope':
    'Dafür ist der Scope {scope} nötig, den der OAuth-Client dieser Sitzung nicht hat. Bitten Sie einen Administrator von Genesys Cloud, ihn dem Client zu geben, und melden Sie sich dann erneut an.',
  'failure.forbidden.scope.message':
    'Dafür ist der Scope {scope} nötig, den der OAuth-Client dieser Sitzung nicht hat. Bitten Sie einen Administrator von Genesys Cloud, ihn dem Client zu geben, und melden Sie sich dann erneut an. Genesys Cloud meldet: {message}',

  'notice.user-revocation.accepted.title': 'Genesys Cloud hat den Widerruf angenommen',
  'notice.user-revocation.accepted': 'Für alle Tokens von {user} ({time}).',
  'notice.user-revocation.failed.title': 'Die Tokens von {user} wurden nicht widerrufen',
  'notice.user-revocation.failed.again': '{failure} Nächster Versuch von Token Tray: {time}.',
  'notice.user-revocation.unknown.title': 'Unklar, ob die Tokens von {user} widerrufen sind',
  'notice.user-revocation.unknown': 'Die Antwort ging verloren: {failure} Eine erneute Anfrage schadet nicht.',
  'notice.user-revocation.unknown.again': 'Die Antwort ging verloren: {failure} Token Tray fragt von selbst erneut.',
  'notice.user-revocation.unknown.proof':
    'Die Antwort ging verloren, aber eine hier verwaltete Sitzung dieses Benutzers ist widerrufen. Festgestellt: {time}.',

  'notice.sweep.done.title':
    '{sessions, plural, one {Ihre Sitzung ist widerrufen} other {Alle # Sitzungen sind widerrufen}}',
  'notice.sweep.done':
    '{sessions, plural, one {Das ist nachgewiesen: Genesys Cloud weist ihr Token ab.} other {Das ist nachgewiesen: Genesys Cloud weist jedes ihrer Tokens ab.}}',
  'notice.sweep.title':
    '{sessions, plural, one {Der Widerruf Ihrer Sitzung ist noch nicht nachgewiesen} other {{proven} von # Sitzungen sind nachweislich widerrufen}}',
  'notice.sweep':
    '{unproven, plural, =0 {} one {Ein Widerruf ist noch nicht nachgewiesen: Token Tray fragt weiter. } other {# Widerrufe sind noch nicht nachgewiesen: Token Tray fragt weiter. }}{waiting, plural, =0 {} one {Eine Sitzung wartet auf den Schlüsselbund. } other {# Sitzungen warten auf den Schlüsselbund. }}{refused, plural, =0 {} one {Eine Sitzung ist noch aktiv.} other {# Sitzungen sind noch aktiv.}}',
  'notice.many.sweep': '{count, plural, other {alle Sitzungen sollten widerrufen werden}}',

  'tray.revoke-all': 'Alle meine Sitzungen widerrufen',
  'tray.revoke-all.now':
    '{count, plural, one {Die eine Sitzung jetzt bei Genesys Cloud widerrufen} other {Alle # Sitzungen jetzt bei Genesys Cloud widerrufen}}',
  'tray.revoke-all.some':
    '{count, plural, one {# Sitzung jetzt widerrufen} other {# Sitzungen jetzt widerrufen}}, {waiting, plural, one {# weitere} other {# weitere}}, sobald der Schlüsselbund antwortet',
  'tray.revoke-all.ended':
    '{ended, plural, one {Erneuerung der einen beendeten Sitzung beenden} other {Erneuerung von # beendeten Sitzungen beenden}}',
  'tray.revoke-all.waiting':
    '{count, plural, one {Die eine Sitzung widerrufen, sobald der Schlüsselbund antwortet} other {Alle # Sitzungen widerrufen, sobald der Schlüsselbund antwortet}}',
} as const;
