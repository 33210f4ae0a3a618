/** Words of the window about revoking every session that is held here. */
export const windowSweep = {
  'window.sweep': 'Alle meine Sitzungen widerrufen',
  'window.sweep.lead': 'Für einen verlorenen Computer oder einen Tag, an dem nichts angemeldet bleiben darf.',
  'window.sweep.nothing': 'Hier ist keine Sitzung, die widerrufen werden kann: Jede ist schon beendet oder widerrufen.',
  'window.sweep.empty': 'Hier wird keine Sitzung verwaltet.',
  'window.sweep.effect.revoke':
    '{count, plural, one {Diese Sitzung wird widerrufen, und Sie sehen den Nachweis.} other {Diese # Sitzungen werden gleichzeitig widerrufen, und Sie sehen für jede den Nachweis.}}',
  'window.sweep.effect.ended':
    '{ended, plural, one {Eine beendete Sitzung könnte sich selbst erneuern: Was sie erneuert, wird hier gelöscht.} other {# beendete Sitzungen könnten sich selbst erneuern: Was sie erneuert, wird hier gelöscht.}}',
  'window.sweep.effect.again': 'Token Tray meldet nichts davon wieder an und erneuert keine von ihnen.',
  'window.sweep.effect.secret':
    '{count, plural, one {Das Client-Secret, das mit einer von ihnen gespeichert ist, wird hier gelöscht. Wer eine Kopie hat, kann es weiter verwenden: Ändern Sie es in Genesys Cloud.} other {Die Client-Secrets, die mit # von ihnen gespeichert sind, werden hier gelöscht. Wer Kopien hat, kann sie weiter verwenden: Ändern Sie sie in Genesys Cloud.}}',
  'window.sweep.effect.others':
    'Ihre Anmeldungen, die nicht hier verwaltet werden, bleiben. Um auch diese zu beenden, widerrufen Sie Ihre eigenen Benutzer-Tokens.',
  'window.sweep.plan': 'Was widerrufen wird',
  'window.sweep.waiting': 'Wird widerrufen, sobald der Schlüsselbund offen ist',
  'window.sweep.waiting.note':
    '{count, plural, one {Eine von ihnen wartet auf den Schlüsselbund: Sie wird widerrufen, sobald er ihr Token herausgibt.} other {# von ihnen warten auf den Schlüsselbund: Sie werden widerrufen, sobald er ihre Tokens herausgibt.}}',
  'window.sweep.ended': 'Schon beendet, wird nicht mehr erneuert',
  'window.sweep.unreachable': 'antwortet gerade nicht; wird versucht, bis es klappt',
  'window.sweep.press': '{count, plural, one {Diese Sitzung widerrufen} other {Alle # Sitzungen widerrufen}}',
  'window.sweep.now': '{count, plural, one {Jetzt widerrufen} other {Alle # Sitzungen jetzt widerrufen}}',
  'window.sweep.press.ended': '{ended, plural, one {Erneuerung beenden} other {Erneuerung von # Sitzungen beenden}}',
  'window.sweep.now.ended': '{ended, plural, one {Erneuerung jetzt beenden} other {Alle # Erneuerungen jetzt beenden}}',
  'window.sweep.sending': 'Genesys Cloud wird gefragt…',
  'window.sweep.outcome': 'Angefordert: {time}',
  'window.sweep.progress': 'Nachweislich widerrufene Sitzungen',
  'window.sweep.sum.proven':
    '{total, plural, one {Die Sitzung ist nachweislich widerrufen.} other {Alle # Sitzungen sind nachweislich widerrufen.}}',
  'window.sweep.sum.unproven':
    '{proven, number} von {total, plural, one {# Sitzung} other {# Sitzungen}} nachweislich widerrufen. {count, plural, one {# Widerruf ist noch nicht nachgewiesen.} other {# Widerrufe sind noch nicht nachgewiesen.}}',
  'window.sweep.sum.waiting':
    '{proven, number} von {total, plural, one {# Sitzung} other {# Sitzungen}} nachweislich widerrufen. {count, plural, one {# wartet auf den Schlüsselbund.} other {# warten auf den Schlüsselbund.}}',
  'window.sweep.sum.refused':
    '{proven, number} von {total, plural, one {# Sitzung} other {# Sitzungen}} nachweislich widerrufen. {count, plural, one {# wurde nicht widerrufen und wartet auf Sie.} other {# wurden nicht widerrufen und warten auf Sie.}}',
  'window.sweep.sum.ended':
    '{ended, plural, one {Eine Sitzung war schon beendet und erneuert sich nicht mehr:} other {# Sitzungen waren schon beendet und erneuern sich nicht mehr:}}',
  'window.sweep.gone':
    '{count, plural, one {# dieser Sitzungen ist nicht mehr in der Liste.} other {# dieser Sitzungen sind nicht mehr in der Liste.}}',
} as const;
