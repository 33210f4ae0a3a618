import { describe, expect, test } from 'vitest';
import { stateLine, whereLine, whoLine } from '../../src/main/surfaces/tray/session-lines';
import { trayModel } from '../../src/main/surfaces/tray/tray-model';
import { regions } from '../../src/shared/region';
import type { Session } from '../../src/shared/session';
import { active, minute, noon, session, snapshot } from './sample';

const person = { id: 'p', name: 'Ada Berg', email: 'ada@north.example' };
const info = { organization: { name: 'North' }, oauthClient: { name: 'Sync' } };

describe('the lines of a session in the menu', () => {
  test.each<readonly [string, Partial<Session>, string | undefined]>([
    ['named by its person', { label: 'Wallboard', person }, 'Ada Berg, ada@north.example'],
    ['named after its user', { label: '', person }, 'ada@north.example'],
    ['without a user', { label: 'Wallboard', info }, 'Client Sync'],
    ['named after its client', { label: '', info }, undefined],
    ['of which nothing is known', {}, undefined],
  ])('say whose it is: %s', (_, change, line) => {
    expect(whoLine(session('Ada', active(), change))).toBe(line);
  });

  test('say where it is at home', () => {
    expect(whereLine(session('Ada', active(), { info }), regions)).toBe('North, Europe (Ireland)');
    expect(whereLine(session('Ada'), [])).toBe('mypurecloud.ie');
  });

  const signedIn: Partial<Session> = { issuedAt: noon - 60 * minute, expiresAt: noon + 60 * minute };
  test.each<readonly [string, Partial<Session>, string]>([
    ['renews itself', { ...signedIn, renewsWith: 'refresh-token' }, 'Live, renews itself at 12:48 PM'],
    ['expires', signedIn, 'Live, expires at 1:00 PM'],
    [
      'could not be renewed',
      { ...signedIn, renewsWith: 'refresh-token', renewalFailure: { at: noon, failure: { kind: 'not-renewable' } } },
      'Live, expires at 1:00 PM',
    ],
  ])('say how it stands: one that %s', (_, change, line) => {
    expect(stateLine(session('Ada', active(), change), noon).replaceAll('\u202F', ' ')).toBe(line);
  });

  test('say why it was not renewed', () => {
    const failed = session('Ada', active(), {
      renewalFailure: { at: noon, failure: { kind: 'network', cause: 'offline' } },
    });
    expect(JSON.stringify(trayModel(snapshot([failed]), noon)).replaceAll('\u202F', ' ')).toContain(
      'Not renewed at 12:00 PM: This computer is offline.',
    );
  });
});
