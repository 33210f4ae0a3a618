/** What is known of a session from before, what was kept of a damaged file, and how a proof came. */
export const keeping = {
  'status.locked.missing': 'Kein Schlüsselbund',
  'status.line.locked.missing': 'Seit {time} gibt es keinen Schlüsselbund, der das Token herausgibt',
  'status.line.unchecked.verified': 'Wartet auf die erste Prüfung; vor dem Neustart aktiv ({time})',
  'status.line.unreachable.before': 'Keine Antwort seit {time}; vor dem Neustart aktiv ({verified})',

  'window.sentence.unchecked.verified':
    'Seit dem Start von Token Tray noch nicht geprüft. Bei der letzten Prüfung vor dem Neustart war die Sitzung aktiv ({time}).',
  'window.sentence.unreachable.before':
    'Keine Antwort seit {time}, darum ist nicht bekannt, ob die Sitzung aktiv ist. Bei der letzten Prüfung vor dem Neustart war sie es ({verified}).',
  'window.sentence.locked.missing':
    'Auf diesem Computer gibt es seit {time} keinen Schlüsselbund, der das Token herausgibt. Darum lässt sich die Sitzung nicht prüfen. Hier wurde nichts gelöscht.',
  'window.sentence.locked.verified':
    'Der Schlüsselbund gibt das Token seit {time} nicht heraus. Darum lässt sich die Sitzung nicht prüfen. Bei der letzten Prüfung war sie aktiv ({verified}). Hier wurde nichts gelöscht.',
  'window.sentence.locked.missing.verified':
    'Auf diesem Computer gibt es seit {time} keinen Schlüsselbund, der das Token herausgibt. Darum lässt sich die Sitzung nicht prüfen. Bei der letzten Prüfung war sie aktiv ({verified}). Hier wurde nichts gelöscht.',

  'failure.disk.salvaged':
    '{file} war beschädigt und wurde beiseitegelegt. {kept, plural, =0 {Keine Sitzung darin war lesbar.} one {# Sitzung darin war lesbar und wurde behalten.} other {# Sitzungen darin waren lesbar und wurden behalten.}}',
  'failure.disk.salvaged.lost':
    '{file} war beschädigt und wurde beiseitegelegt. {kept, plural, =0 {Keine Sitzung wurde behalten.} one {# Sitzung wurde behalten.} other {# Sitzungen wurden behalten.}} {lost, plural, one {# Sitzung war nicht lesbar: Fügen Sie sie neu hinzu.} other {# Sitzungen waren nicht lesbar: Fügen Sie sie neu hinzu.}}',
  'failure.disk.salvaged.named':
    '{file} war beschädigt und wurde beiseitegelegt. {kept, plural, =0 {Keine Sitzung wurde behalten.} one {# Sitzung wurde behalten.} other {# Sitzungen wurden behalten.}} {lost, plural, one {# Sitzung war nicht lesbar: Fügen Sie sie neu hinzu ({names}).} other {# Sitzungen waren nicht lesbar: Fügen Sie sie neu hinzu ({names}).}}',
} as const;
