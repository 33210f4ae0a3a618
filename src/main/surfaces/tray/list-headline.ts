import { t } from '../../../shared/messages';
import { usersLeft, usersOfRun, waitsForPerson, type UserList } from '../../../shared/user-list';

/** What a list of users has to say in the tray where no session needs anybody. */
export interface ListHeadline {
  readonly icon: 'attention' | 'busy';
  /** Of the tooltip; exact. */
  readonly words: string;
  /** Of the menu's first line. With each change the menu is built anew, and may close under a hand by that: they are few. */
  readonly line: string;
}

/** Changes of the menu's number in one run, at most. */
const steps = 20;

const roughly = (left: number, total: number): number => {
  const step = Math.ceil(total / steps);
  return Math.min(total, Math.ceil(left / step) * step);
};

const still = (words: string): ListHeadline => ({ icon: 'attention', words, line: words });

/** A list that waits, is stuck, or runs; undefined where none is under way. */
export const listHeadline = (list: UserList | undefined): ListHeadline | undefined => {
  if (list === undefined) return undefined;
  const left = usersLeft(list.counts);
  const total = usersOfRun(list.counts);
  if (waitsForPerson(list)) return still(t('tray.headline.list'));
  if (list.phase.kind === 'paused') return still(t('tray.headline.list.stuck', { left, total }));
  if (list.phase.kind !== 'running') return undefined;
  const words = t('tray.headline.list.running', { left, total });
  const rough = { left: roughly(left, total), total };
  return { icon: 'busy', words, line: total > steps ? t('tray.headline.list.running.about', rough) : words };
};
