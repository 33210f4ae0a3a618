/** Words of the window about revoking every session that is held here. */
export const windowSweep = {
  'window.sweep': 'Revoke all my sessions',
  'window.sweep.lead': 'For a computer that is lost, or a day when nothing may stay signed in.',
  'window.sweep.nothing': 'No session held here can be revoked: each has ended or is revoked already.',
  'window.sweep.empty': 'No session is held here.',
  'window.sweep.effect.revoke':
    '{count, plural, one {This session is revoked, and you see the proof.} other {These # sessions are revoked at the same time, and you see the proof of each.}}',
  'window.sweep.effect.ended':
    '{ended, plural, one {One session that has ended could renew itself: what renews it is erased here.} other {# sessions that have ended could renew themselves: what renews them is erased here.}}',
  'window.sweep.effect.again': 'Token Tray signs nothing in again and renews none of them.',
  'window.sweep.effect.secret':
    '{count, plural, one {The client secret kept with one of them is erased here. Whoever has a copy can still use it: change it in Genesys Cloud.} other {The client secrets kept with # of them are erased here. Whoever has copies can still use them: change them in Genesys Cloud.}}',
  'window.sweep.effect.others':
    'Sign-ins of yours that are not held here stay. To end those too, revoke yourself as a user.',
  'window.sweep.plan': 'What is revoked',
  'window.sweep.waiting': 'Revoked once the keychain opens',
  'window.sweep.waiting.note':
    '{count, plural, one {One of them waits for the keychain: it is revoked as soon as the keychain gives its token out.} other {# of them wait for the keychain: they are revoked as soon as the keychain gives their tokens out.}}',
  'window.sweep.ended': 'Has ended and renews itself no more',
  'window.sweep.unreachable': 'does not answer now; tried until it does',
  'window.sweep.press': '{count, plural, one {Revoke this session} other {Revoke all # sessions}}',
  'window.sweep.now': '{count, plural, one {Revoke it now} other {Revoke all # sessions now}}',
  'window.sweep.press.ended': '{ended, plural, one {Stop its renewal} other {Stop the renewal of # sessions}}',
  'window.sweep.now.ended': '{ended, plural, one {Stop its renewal now} other {Stop all # renewals now}}',
  'window.sweep.sending': 'Asking Genesys Cloud…',
  'window.sweep.outcome': 'Asked for at {time}',
  'window.sweep.progress': 'Sessions proven revoked',
  'window.sweep.sum.proven':
    '{total, plural, one {The session is revoked, with proof.} other {All # sessions are revoked, with proof.}}',
  'window.sweep.sum.unproven':
    '{proven, number} of {total, plural, one {# session is} other {# sessions are}} revoked, with proof. {count, plural, one {# is not proven yet.} other {# are not proven yet.}}',
  'window.sweep.sum.waiting':
    '{proven, number} of {total, plural, one {# session is} other {# sessions are}} revoked, with proof. {count, plural, one {# waits for the keychain.} other {# wait for the keychain.}}',
  'window.sweep.sum.refused':
    '{proven, number} of {total, plural, one {# session is} other {# sessions are}} revoked, with proof. {count, plural, one {# was not revoked and needs you.} other {# were not revoked and need you.}}',
  'window.sweep.sum.ended':
    '{ended, plural, one {One session had ended already and renews itself no more:} other {# sessions had ended already and renew themselves no more:}}',
  'window.sweep.gone':
    '{count, plural, one {# session of these is no longer in the list.} other {# sessions of these are no longer in the list.}}',
} as const;
