import { describe, expect, test } from 'vitest';
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

const endedRenewing = session('Cleo', statuses.ended, { renewsWith: 'refresh-token' });

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

  test.each(['ended', 'revoked', 'active', 'revoking'] as const)(
    'leads on from a session that is %s to its user, unless its end is under way',
    (kind) => {
      const person = { id: 'user', name: 'Ada' };
      const { menu } = at([session('Ada', statuses[kind], { person })]);
      const view = { kind: 'revoke-user', sessionId: 'Ada' };
      expect(command(menu, 'session:Ada:revoke-user')).toEqual(
        kind === 'revoking' ? undefined : { kind: 'show', view },
      );
    },
  );

  const signedIn: Partial<Session> = { source: { kind: 'browser', clientId: 'client' } };
  const renewing: Partial<Session> = { ...signedIn, renewsWith: 'refresh-token' };
  test.each<readonly [Status['kind'], Partial<Session>, readonly string[]]>([
    ['active', {}, []],
    ['active', signedIn, ['sign-in']],
    ['active', renewing, ['renew', 'sign-in']],
    ['unreachable', renewing, ['renew', 'sign-in']],
    ['ended', renewing, ['renew', 'sign-in']],
    ['revoked', renewing, ['sign-in']],
    ['revoking', renewing, []],
    ['unconfirmed', renewing, []],
    ['locked', renewing, []],
  ])('offers a session that is %s its next token where there is a way to it: %j', (kind, change, offered) => {
    const ids = flat(at([session('Ada', statuses[kind], change)]).menu).map(({ id }) => id.replace('session:Ada:', ''));
    expect(ids.filter((id) => id === 'renew' || id === 'sign-in')).toEqual(offered);
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
    const signed = at([session('Ada', statuses.active, renewing)]).menu;
    expect(command(signed, 'session:Ada:renew')).toEqual({ kind: 'renew-session', sessionId });
    expect(command(signed, 'session:Ada:sign-in')).toEqual({ kind: 'show', view: { kind: 'sign-in', sessionId } });
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
    expect(labels(menu).slice(0, 5)).toEqual([
      'Gone has ended',
      'Show Gone',
      'Gone: Expired',
      'Mute: No answer',
      'Live: Live',
    ]);
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

  test.each<readonly [readonly Session[], string]>([
    [[session('Ada'), session('Bob')], 'Revoke all 2 sessions now, at Genesys Cloud'],
    [[session('Ada'), session('Bob', statuses.locked)], 'Revoke 1 session now, and 1 more once the keychain answers'],
    [[session('Bob', statuses.locked)], 'Revoke the one session once the keychain answers'],
    [[session('Ada'), endedRenewing], 'Revoke the one session now, at Genesys Cloud'],
    [[session('Bob', statuses.ended), endedRenewing], 'Stop the renewal of the one session that has ended'],
  ])('says of revoking everything what has to wait for the keychain', (sessions, label) => {
    expect(flat(at(sessions).menu).find(({ id }) => id === 'revoke-all:now')).toMatchObject({ label });
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
      'Show these 3 sessions',
      'Ended (3)',
      'Live (997)',
      'Add session…',
      'Check all now',
      'Revoke all my sessions',
      'Revoke users…',
      'Activity',
      'Preferences…',
      'Pause notices for an hour',
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
