import { describe, expect, test } from 'vitest';
import type { MenuItem } from '../../src/main/surfaces/tray/menu-model';
import { trayModel } from '../../src/main/surfaces/tray/tray-model';
import type { Session } from '../../src/shared/session';
import { defaultSettings } from '../../src/shared/settings';
import { active, minute, noon, session, snapshot, statuses } from './sample';

const clientId = '5a0f7e0e-8d1c-4b5e-9a55-0f6f2f4f9a01';
const signedIn = { source: { kind: 'browser', clientId } } as const;
const idling = active({ idlesAt: noon + minute });
const expiring = { ...signedIn, expiresAt: noon + minute };

const itemIn = (sessions: readonly Session[], id: string): MenuItem | undefined =>
  trayModel(snapshot(sessions), noon).menu.find((item) => item.id === id);

describe('the menu’s first entry', () => {
  const sessionId = 'Ada';
  const show = { kind: 'show', view: { kind: 'session', sessionId } };
  const signIn = { kind: 'show', view: { kind: 'sign-in', sessionId } };
  test.each<readonly [string, readonly Session[], string, unknown]>([
    ['ended, and can be signed in to', [session('Ada', statuses.ended, signedIn)], 'Sign in again to Ada…', signIn],
    ['ended, and was pasted', [session('Ada', statuses.ended)], 'Show Ada', show],
    [
      'ended, twice',
      [session('Ada', statuses.ended, signedIn), session('Bob', statuses.ended)],
      'Show these 2 sessions',
      { kind: 'show', view: { kind: 'sessions' } },
    ],
    ['is about to expire', [session('Ada', statuses.active, expiring)], 'Sign in again to Ada…', signIn],
    ['is about to idle out', [session('Ada', idling, signedIn)], 'Show Ada', show],
    ['has no proof', [session('Ada', statuses.unconfirmed, signedIn)], 'Show Ada', show],
    ['has no answer', [session('Ada', statuses.unreachable)], 'Check again now', { kind: 'check-session', sessionId }],
    [
      'has no answer, twice',
      [session('Ada', statuses.unreachable), session('Bob', statuses.unreachable)],
      'Check again now',
      { kind: 'check-all' },
    ],
  ])('of a session that %s leads to what helps', (_, sessions, label, command) => {
    expect(itemIn(sessions, 'first')).toMatchObject({ label, command });
  });

  test('is not there where nobody has to do anything', () => {
    for (const status of [statuses.active, statuses.revoked, statuses.revoking, statuses.unchecked, statuses.locked]) {
      expect(itemIn([session('Ada', status)], 'first')).toBeUndefined();
    }
    expect(itemIn([], 'first')).toBeUndefined();
  });
});

test('the menu pauses notices, and lets them come again while they are paused', () => {
  expect(itemIn([], 'notices')).toMatchObject({ command: { kind: 'pause-notices' } });
  const paused = snapshot([], { settings: { ...defaultSettings, quietUntil: noon + 90 * minute } });
  expect(trayModel(paused, noon).menu.find(({ id }) => id === 'notices')).toMatchObject({
    label: 'Resume notices, paused until 1:30 PM',
    command: { kind: 'resume-notices' },
  });
});
