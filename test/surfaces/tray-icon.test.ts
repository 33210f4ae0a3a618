import { describe, expect, test } from 'vitest';
import { iconFile } from '../../src/main/surfaces/tray/icon-file';
import { trayModel } from '../../src/main/surfaces/tray/tray-model';
import type { Session } from '../../src/shared/session';
import type { Snapshot } from '../../src/shared/snapshot';
import { active, minute, noon, session, snapshot, statuses } from './sample';

const at = (sessions: readonly Session[], change: Partial<Snapshot> = {}, now = noon) =>
  trayModel(snapshot(sessions, change), now);

describe('the tray icon', () => {
  const soon = active({ idlesAt: noon + 4 * minute });
  const locked = { kind: 'locked', since: noon } as const;
  test.each<readonly [string, readonly Session[], Partial<Snapshot>, string, string]>([
    ['no session', [], {}, 'empty', 'no sessions yet'],
    ['no session and a locked keychain', [], { keychain: locked }, 'locked', 'the keychain is locked'],
    ['one live', [session('Ada')], {}, 'active', 'Ada is live'],
    ['two live', [session('Ada'), session('Bob')], {}, 'active', '2 sessions are live'],
    ['one not checked yet', [session('Ada', statuses.unchecked)], {}, 'busy', 'checking Ada'],
    ['one being revoked', [session('Ada', statuses.revoking)], {}, 'busy', 'revoking Ada'],
    ['one about to idle out', [session('Ada', soon), session('Bob')], {}, 'attention', 'Ada ends at 12:04 PM'],
    ['one that idles out later', [session('Ada', active({ idlesAt: noon + 6 * minute }))], {}, 'active', 'Ada is live'],
    ['one kept alive', [session('Ada', soon, { mode: 'keep-alive' })], {}, 'active', 'Ada is live'],
    [
      'one about to expire',
      [session('Ada', active(), { expiresAt: noon + 9 * minute })],
      {},
      'attention',
      'Ada ends at 12:09 PM',
    ],
    [
      'one that expires and renews itself',
      [session('Ada', active(), { expiresAt: noon + minute, renewsWith: 'client-secret' })],
      {},
      'active',
      'Ada is live',
    ],
    ['one whose end has passed', [session('Ada', active({ idlesAt: noon - 1 }))], {}, 'active', 'Ada is live'],
    ['one without proof', [session('Ada', statuses.unconfirmed)], {}, 'attention', 'revocation of Ada not proven yet'],
    ['one without answer', [session('Ada', statuses.unreachable)], {}, 'unreachable', 'no answer for Ada'],
    [
      'one locked',
      [session('Ada', statuses.locked)],
      { keychain: locked },
      'locked',
      'the keychain is locked: Ada is not checked',
    ],
    [
      'one without a keychain',
      [session('Ada', statuses.locked)],
      { keychain: { kind: 'missing', since: noon } },
      'locked',
      'no keychain on this computer: Ada is not checked',
    ],
    ['one ended', [session('Ada', statuses.ended)], {}, 'ended', 'Ada has ended'],
    ['one revoked', [session('Ada', statuses.revoked)], {}, 'empty', 'Ada is revoked'],
    ['one revoked and one live', [session('Ada', statuses.revoked), session('Bob')], {}, 'active', 'Bob is live'],
  ])('with %s says the one thing that matters', (_, sessions, change, icon, words) => {
    const model = at(sessions, change);
    expect(model.icon).toBe(icon);
    expect(model.tooltip).toBe(`Token Tray: ${words}`);
  });

  test('shows the worst of all, whatever the order', () => {
    const every = Object.values(statuses).map((status, index) => session(`s${index}`, status));
    expect(at(every).tooltip).toMatch(/not proven yet$/);
    expect(at(every.toReversed()).tooltip).toMatch(/not proven yet$/);
    const proven = every.filter(({ status }) => status.kind !== 'unconfirmed');
    expect(at(proven).icon).toBe('locked');
    expect(at(proven.filter(({ status }) => status.kind !== 'locked')).icon).toBe('ended');
  });

  test('shows a revocation that is not proven before a keychain that can’t be had, also where it waits for that', () => {
    const waiting = { ...statuses.locked, before: statuses.unconfirmed };
    expect(at([session('Ada', statuses.ended), session('Bob', waiting)]).tooltip).toBe(
      'Token Tray: revocation of Bob not proven yet',
    );
  });

  test('shows a revocation that is not proven before a session that does not answer', () => {
    const model = at([session('Ada', statuses.unreachable), session('Bob', statuses.unconfirmed)]);
    expect([model.icon, model.tooltip]).toEqual(['attention', 'Token Tray: revocation of Bob not proven yet']);
  });

  test.each([
    ['linux', 'unknown', 'any/ended.png'],
    ['linux', 'dark', 'dark/ended.png'],
    ['linux', 'light', 'light/ended.png'],
    ['win32', 'dark', 'dark/ended.ico'],
    ['win32', 'light', 'light/ended.ico'],
    ['darwin', 'unknown', 'template/endedTemplate.png'],
  ] as const)('on %s, on a panel that is %s, is drawn from %s', (platform, panel, file) => {
    expect(iconFile('ended', platform, panel).replaceAll('\\', '/')).toBe(file);
  });

  test('keeps its tooltip within what Windows shows', () => {
    expect(at([session('Ada', statuses.ended, { label: 'x'.repeat(300) })]).tooltip.length).toBeLessThanOrEqual(127);
  });
});
