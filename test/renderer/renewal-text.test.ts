import { describe, expect, it } from 'vitest';
import { renewalText } from '../../src/renderer/session/renewal-text';
import { clocksOf } from '../../src/renderer/session/session-clock';
import { tokenSections } from '../../src/renderer/session/token-section';
import { rowTextOf } from '../../src/renderer/sessions/row-text';
import { needOf } from '../../src/renderer/sessions/session-group';
import type { Session } from '../../src/shared/session';
import { defaultSettings } from '../../src/shared/settings';
import { minute, now, session } from './fixtures/session-fixture';
import { states } from './fixtures/sessions-fixture';

const browser: Partial<Session> = { source: { kind: 'browser', clientId: 'client' } };
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u202F', ' ');

describe('what is said of a session’s renewal', () => {
  it.each<readonly [string, Session, string | undefined]>([
    ['a pasted token', states.plain, undefined],
    ['a kept secret', states.renewing, 'Renews itself with the client secret that is kept in the keychain.'],
    [
      'a secret in memory',
      { ...states.renewing, storage: 'memory' },
      'Renews itself with the client secret, which is kept in memory until Token Tray quits.',
    ],
    [
      'a refresh token',
      session(1, undefined, { ...browser, renewsWith: 'refresh-token' }),
      'Renews itself with the refresh token that came with the sign-in.',
    ],
    ['no refresh token', session(1, undefined, browser), 'Doesn’t renew itself: it has no refresh token.'],
    [
      'a secret used once',
      session(1, undefined, { source: { kind: 'client-credentials', clientId: 'client' } }),
      'Doesn’t renew itself: the client secret is not kept.',
    ],
    [
      'a renewal that failed',
      states.notRenewed,
      'The renewal at 2:01:07 PM did not work. Token Tray tries again while it can.',
    ],
    ['an expired session without a way', states.signedInExpired, undefined],
    ['a revoked session', { ...states.revoked, ...browser, renewsWith: 'refresh-token' }, undefined],
  ])('with %s', (_, of, text) => {
    expect(plain(renewalText(of, now))).toBe(text);
  });

  it('is that trying again won’t help, once nothing renews it any more', () => {
    const { renewsWith: _with, ...over } = states.notRenewed;
    expect(renewalText(over, now)).toContain('trying again won’t help');
  });
});

describe('the expiry of a session that renews itself', () => {
  const brief = (of: Session, at = now): string | undefined =>
    clocksOf(of, at, defaultSettings)
      .filter(({ id }) => id === 'expiry')
      .map(({ label, value, note, tone }) => plain(`${label} ${value}. ${note} (${tone})`))[0];

  it.each<readonly [string, Session, number, string, string]>([
    ['ahead', states.renewing, now, 'Renews itself in 48 min. Expires at 3:03:07 PM. (known)', 'renews in 48 min'],
    ['due', states.renewing, now + 50 * minute, 'Renewal Now. Expires at 3:03:07 PM. (known)', 'renewal is due'],
    ['failed', states.notRenewed, now, 'Expires in 8 min. At 2:11:07 PM. (soon)', 'expires in 8 min'],
  ])('is its renewal: %s', (_, of, at, clock, note) => {
    expect(brief(of, at)).toBe(clock);
    expect(rowTextOf(of, at).note).toBe(note);
  });

  it('needs nobody, until a renewal has failed', () => {
    const late = now + 55 * minute;
    expect(needOf(states.renewing, defaultSettings, late)).toBe('live');
    expect(needOf(states.notRenewed, defaultSettings, now)).toBe('attention');
  });

  it('is unknown for a pasted token, and untold where a sign-in did not say', () => {
    expect(brief(states.plain)).toContain('Genesys Cloud tells it at a sign-in; this token was pasted.');
    expect(brief(session(1, undefined, browser))).toContain('Genesys Cloud did not tell.');
  });

  it('is among what is known of the token, with how it came here', () => {
    const held = tokenSections(states.renewing, undefined, now).find(({ title }) => title === 'Held here');
    const told = held?.fields.map(({ label, value }) => `${label}: ${plain(value) ?? ''}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'Came by: client credentials',
        'Token from: 1:03:07 PM',
        'Renews: 2:51:07 PM',
        'Expires: 3:03:07 PM',
      ]),
    );
  });
});
