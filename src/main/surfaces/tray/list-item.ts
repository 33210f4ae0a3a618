import { t } from '../../../shared/messages';
import { usersLeft, usersOfRun, waitsForPerson, type UserList } from '../../../shared/user-list';
import type { MenuItem } from './menu-model';

const label = (list: UserList): string => {
  if (!waitsForPerson(list)) return list.phase.kind === 'paused' ? t('tray.list.stuck') : t('tray.list.running');
  const { counts } = list;
  return counts.lookingUp > 0
    ? t('tray.list.look-up')
    : t('tray.list.waiting', { left: usersLeft(counts), total: usersOfRun(counts) });
};

/**
 * The way to a list of users that is not finished; undefined where there is none. While it runs the words stay the same: a
 * number that grows would build the menu anew under a person's hand.
 */
export const listItem = (list: UserList | undefined): MenuItem | undefined =>
  list?.phase.kind === 'running' || list?.phase.kind === 'paused'
    ? { kind: 'action', id: 'user-list', label: label(list), command: { kind: 'show', view: { kind: 'user-list' } } }
    : undefined;
