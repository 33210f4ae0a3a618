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
  return { icon, tooltip, item: menu.find(({ id }) => id === 'user-list'), second: menu[1]?.id };
};

describe('a list of users in the tray', () => {
  test('that waits for a person is the icon, the tooltip and the first entry, and leads to it', () => {
    expect(tray(waiting)).toEqual({
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
    const { icon, item } = tray(running);
    expect(icon).toBe('active');
    const later = userList({ kind: 'running', startedAt: noon }, { ...counts, waiting: 1, accepted: 99 });
    expect(tray(later).item).toEqual(item);
    expect(tray(retrying)).toMatchObject({ icon: 'active', item });
  });

  test.each([undefined, userList({ kind: 'ready' }, counts), userList({ kind: 'done', at: noon }, counts)])(
    'is no entry where nothing of it is to go on: %#',
    (list) => {
      expect(tray(list)).toMatchObject({ icon: 'active', item: undefined });
    },
  );
});
