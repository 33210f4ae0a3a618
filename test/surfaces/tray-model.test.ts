import { describe, expect, test } from 'vitest';
import { iconFile } from '../../src/main/surfaces/tray/icon-file';
import type { MenuItem, MenuModel, TrayCommand } from '../../src/main/surfaces/tray/menu-model';
import { trayModel } from '../../src/main/surfaces/tray/tray-model';
import type { Session, Status } from '../../src/shared/session';
import type { Snapshot } from '../../src/shared/snapshot';
import { active, minute, noon, session, snapshot, statuses } from './sample';

const flat = (menu: MenuModel): readonly MenuItem[] =>
  menu.flatMap((item) => (item.kind === 'submenu' ? [item, ...flat(item.items)] : [item]));
const labels = (menu: MenuModel): readonly string[] =>
  menu.flatMap((item) => (item.kind === 'separator' ? [] : [item.label]));
const command = (menu: MenuModel, id: string): TrayCommand | undefined => {
  const item = flat(menu).find((one) => one.id === id);
  return item?.kind === 'action' || item?.kind === 'choice' ? item.command : undefined;
};
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
    ['one whose end has passed', [session('Ada', active({ idlesAt: noon - 1 }))], {}, 'active', 'Ada is live'],
    ['one without proof', [session('Ada', statuses.unconfirmed)], {}, 'attention', 'revocation of Ada not proven yet'],
    ['one without answer', [session('Ada', statuses.unreachable)], {}, 'unreachable', 'no answer for Ada'],
    ['one locked', [session('Ada', statuses.locked)], { keychain: locked }, 'locked', 'the keychain is locked'],
    [
      'one without a keychain',
      [session('Ada', statuses.locked)],
      { keychain: { kind: 'missing', since: noon } },
      'locked',
      'no keychain on this computer',
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
    expect(at(every).icon).toBe('ended');
    expect(at(every.toReversed()).icon).toBe('ended');
    expect(at(every.filter(({ status }) => status.kind !== 'ended')).icon).toBe('locked');
  });

  test.each([
    ['linux', true, 'any/ended.png'],
    ['win32', true, 'dark/ended.ico'],
    ['win32', false, 'light/ended.ico'],
    ['darwin', true, 'template/endedTemplate.png'],
  ] as const)('on %s, panel dark %s, is drawn from %s', (platform, dark, file) => {
    expect(iconFile('ended', platform, dark).replaceAll('\\', '/')).toBe(file);
  });

  test('keeps its tooltip within what Windows shows', () => {
    expect(at([session('Ada', statuses.ended, { label: 'x'.repeat(300) })]).tooltip.length).toBeLessThanOrEqual(127);
  });
});

describe('the tray menu', () => {
  const actions: Readonly<Record<Status['kind'], readonly string[]>> = {
    unchecked: ['show', 'check', 'keep-alive', 'revoke', 'revoke-now', 'revoke-user', 'forget', 'forget-now'],
    active: ['show', 'check', 'keep-alive', 'revoke', 'revoke-now', 'revoke-user', 'forget', 'forget-now'],
    unreachable: ['show', 'check', 'keep-alive', 'copy', 'revoke', 'revoke-now', 'revoke-user', 'forget', 'forget-now'],
    revoking: ['show', 'forget', 'forget-now'],
    unconfirmed: ['show', 'check', 'forget', 'forget-now'],
    locked: ['show', 'forget', 'forget-now'],
    ended: ['show', 'check', 'forget'],
    revoked: ['show', 'copy', 'forget'],
  };
  test.each(Object.entries(statuses))('offers for a session that is %s what can be done', (kind, status) => {
    const ids = flat(at([session('Ada', status)]).menu)
      .filter((item) => item.kind !== 'line' && item.kind !== 'separator' && item.id.startsWith('session:Ada:'))
      .map((item) => item.id.replace('session:Ada:', ''));
    expect(ids).toEqual(actions[kind as Status['kind']]);
  });

  test('sends what its entries say', () => {
    const { menu } = at([session('Ada', statuses.unreachable)]);
    const sessionId = 'Ada';
    expect(command(menu, 'session:Ada:show')).toEqual({ kind: 'show', view: { kind: 'session', sessionId } });
    expect(command(menu, 'session:Ada:check')).toEqual({ kind: 'check-session', sessionId });
    expect(command(menu, 'session:Ada:keep-alive')).toEqual({ kind: 'set-mode', sessionId, mode: 'keep-alive' });
    expect(command(menu, 'session:Ada:copy')).toEqual({ kind: 'copy-text', text: 'correlation-503' });
    expect(command(menu, 'session:Ada:revoke-now')).toEqual({ kind: 'revoke-session', sessionId });
    expect(command(menu, 'session:Ada:revoke-user')).toEqual({
      kind: 'show',
      view: { kind: 'revoke-user', sessionId },
    });
    expect(command(menu, 'session:Ada:forget-now')).toEqual({ kind: 'forget-session', sessionId });
    expect(command(menu, 'add')).toEqual({ kind: 'show', view: { kind: 'add' } });
    expect(command(menu, 'check-all')).toEqual({ kind: 'check-all' });
    expect(command(menu, 'open')).toEqual({ kind: 'show', view: { kind: 'sessions' } });
    expect(command(menu, 'quit')).toEqual({ kind: 'quit' });
  });

  test('ticks keep alive for a session that is, and offers the way back', () => {
    const item = flat(at([session('Ada', statuses.active, { mode: 'keep-alive' })]).menu).find(
      ({ id }) => id === 'session:Ada:keep-alive',
    );
    expect(item).toMatchObject({ checked: true, command: { mode: 'observe' } });
  });

  test('puts the neediest session first', () => {
    const menu = at([session('Live'), session('Gone', statuses.ended), session('Mute', statuses.unreachable)]).menu;
    expect(labels(menu).slice(0, 4)).toEqual(['Gone has ended', 'Gone: Expired', 'Mute: No answer', 'Live: Live']);
  });

  test('says what is wrong with the keychain and offers to ask again', () => {
    const { menu } = at([session('Ada', statuses.locked)], { keychain: { kind: 'locked', since: noon } });
    expect(labels(menu).slice(0, 3)).toEqual([
      'The keychain is locked',
      'Ask the keychain again',
      'Ada: Keychain locked',
    ]);
    expect(command(menu, 'keychain:retry')).toEqual({ kind: 'retry-keychain' });
  });

  test('is the same after a check that changed nothing, and a minute later', () => {
    const idlesAt = noon + 30 * minute;
    const before = at([session('Ada', active({ idlesAt })), session('Bob', statuses.unreachable)]);
    const sessions = [
      session('Ada', active({ idlesAt, verifiedAt: noon + 50_000, verifiedBy: 'GET' }), { generation: 2 }),
      session('Bob', { ...statuses.unreachable, attempts: 3, retryAt: noon + 90_000 }),
    ];
    const after = at(sessions, { now: noon + minute, checking: ['Ada'] }, noon + minute);
    expect(after).toEqual(before);
  });

  test('has no two entries of one id', () => {
    const every = Object.values(statuses).map((status, index) => session(`s${index}`, status));
    const ids = flat(at(every, { keychain: { kind: 'locked', since: noon } }).menu).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows many sessions by need, and leaves the rest to the window', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      session(`s${index}`, index < 3 ? statuses.ended : statuses.active),
    );
    const { menu } = at(many);
    expect(labels(menu)).toEqual([
      '3 sessions have ended',
      'Ended (3)',
      'Live (997)',
      'Add session…',
      'Check all now',
      'Open Token Tray',
      'Quit',
    ]);
    expect(command(menu, 'group:active:more')).toEqual({ kind: 'show', view: { kind: 'sessions' } });
    expect(flat(menu).find(({ id }) => id === 'group:active:more')).toMatchObject({ label: 'And 982 more…' });
    expect(flat(menu).length).toBeLessThan(300);
  });

  test('shows a hostile name as one short line of plain text', () => {
    const name = `<b>x</b>\n\u202Eevil\u0000 & Co ${'y'.repeat(500)}`;
    const [, label = ''] = labels(at([session('Ada', statuses.active, { label: name })]).menu);
    expect(label).toMatch(/^<b>x<\/b> evil & Co y+…: Live$/);
    expect(label.length).toBeLessThan(60);
  });
});
