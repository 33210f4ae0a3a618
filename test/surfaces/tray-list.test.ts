import { describe, expect, test } from 'vitest';
import { trayModel } from '../../src/main/surfaces/tray/tray-model';
import type { UserList } from '../../src/shared/user-list';
import { userList } from '../renderer/fixtures/user-list-fixture';
import { noon, session, snapshot, statuses } from './sample';

const counts = { waiting: 20, accepted: 80, failed: 1, unclear: 4 };
const waiting = userList({ kind: 'paused', why: 'restart' }, counts);
const running = userList({ kind: 'running', startedAt: noon }, counts);
const offline = { kind: 'network', cause: 'offline' } as const;
const retrying = userList({ kind: 'paused', why: 'failure', failure: offline, retryAt: noon + 9 }, counts);

const tray = (list: UserList | undefined, sessions = [session('Ada')]) => {
  const { icon, tooltip, menu } = trayModel(snapshot(sessions, list === undefined ? {} : { userList: list }), noon);
  return { icon, tooltip, item: menu.find(({ id }) => id === 'user-list'), first: menu[0], second: menu[1]?.id };
};

describe('a list of users in the tray', () => {
  test('that waits for a person is the icon, the tooltip and the first entry, and leads to it', () => {
    expect(tray(waiting)).toMatchObject({
      icon: 'attention',
      tooltip: 'Token Tray: a list of users waits for you',
      second: 'user-list',
      item: {
        kind: 'action',
        id: 'user-list',
        label: 'Go on with the list of users: 24 of 105 left…',
        command: { kind: 'show', view: { kind: 'user-list' } },
      },
    });
    expect(tray(waiting, [])).toMatchObject({ icon: 'attention', second: 'user-list' });
  });

  test('says when it is the look-up that was cut off', () => {
    const cut = userList({ kind: 'paused', why: 'restart' }, { lookingUp: 3, waiting: 1 });
    expect(tray(cut).item).toMatchObject({ label: 'Go on with the list of users: not all are looked up…' });
  });

  test('comes after a session that needs somebody, and stays in the menu', () => {
    const { icon, item } = tray(waiting, [session('Ada', statuses.ended)]);
    expect(icon).toBe('ended');
    expect(item).toBeDefined();
  });

  test('has words that stand still while it goes on by itself, so that the menu does not close under a hand', () => {
    const { item, first } = tray(running);
    const soon = userList({ kind: 'running', startedAt: noon }, { ...counts, waiting: 19, accepted: 81 });
    expect(tray(soon)).toMatchObject({ item, first, tooltip: 'Token Tray: revoking a list of users: 23 of 105 left' });
    const later = userList({ kind: 'running', startedAt: noon }, { ...counts, waiting: 1, accepted: 99 });
    expect(tray(later).item).toEqual(item);
    expect(tray(later).first).not.toEqual(first);
  });

  test('is at work for all to see while it runs, with how many are left, unless a session needs somebody', () => {
    expect(tray(running)).toMatchObject({
      icon: 'busy',
      tooltip: 'Token Tray: revoking a list of users: 24 of 105 left',
      first: { label: 'Revoking a list of users: about 24 of 105 left' },
    });
    const few = userList({ kind: 'running', startedAt: noon }, { waiting: 3, accepted: 4 });
    expect(tray(few)).toMatchObject({ first: { label: 'Revoking a list of users: 3 of 7 left' } });
    expect(tray(running, [session('Ada', statuses.ended)]).icon).toBe('ended');
  });

  test('calls for attention while it is stuck, also where it tries again by itself', () => {
    expect(tray(retrying)).toMatchObject({
      icon: 'attention',
      tooltip: 'Token Tray: the list of users can’t go on now: 24 of 105 left',
      item: { label: 'The list of users is paused, and goes on by itself…' },
    });
    expect(tray(retrying, [session('Ada', statuses.ended)]).icon).toBe('ended');
  });

  test.each([undefined, userList({ kind: 'ready' }, counts), userList({ kind: 'done', at: noon }, counts)])(
    'is no entry where nothing of it is to go on: %#',
    (list) => {
      expect(tray(list)).toMatchObject({ icon: 'active', item: undefined });
    },
  );
});
