/** What is known of a session from before, what was kept of a damaged file, and how a proof came. */
export const keeping = {
  'status.locked.missing': 'No keychain',
  'status.line.locked.missing': 'There has been no keychain to give its token out since {time}',
  'status.line.unchecked.verified': 'Waiting for its first check; it was live {time}, before the restart',
  'status.line.unreachable.before': 'No answer since {time}; it was live {verified}, before the restart',

  'window.sentence.unchecked.verified':
    'Not verified yet since Token Tray started. It was live when last verified, {time}, before the restart.',
  'window.sentence.unreachable.before':
    'No answer since {time}, so it is not known whether it is live. It was when last verified, {verified}, before the restart.',
  'window.sentence.locked.missing':
    'This computer has offered no keychain to give its token out since {time}, so it can’t be checked. Nothing here was erased.',
  'window.sentence.locked.verified':
    'The keychain has not given its token out since {time}, so it can’t be checked. It was live when last verified, {verified}. Nothing here was erased.',
  'window.sentence.locked.missing.verified':
    'This computer has offered no keychain to give its token out since {time}, so it can’t be checked. It was live when last verified, {verified}. Nothing here was erased.',

  'failure.disk.salvaged':
    '{file} was damaged and set aside. {kept, plural, =0 {No session in it could be read.} one {# session in it could be read and was kept.} other {# sessions in it could be read and were kept.}}',
  'failure.disk.salvaged.lost':
    '{file} was damaged and set aside. {kept, plural, =0 {No session was kept.} one {# session was kept.} other {# sessions were kept.}} {lost, plural, one {# session could not be read: add it again.} other {# sessions could not be read: add them again.}}',
  'failure.disk.salvaged.named':
    '{file} was damaged and set aside. {kept, plural, =0 {No session was kept.} one {# session was kept.} other {# sessions were kept.}} {lost, plural, one {# session could not be read: add it again ({names}).} other {# sessions could not be read: add them again ({names}).}}',
} as const;
