import { describeListFailure, t } from '../../../shared/messages';
import type { Snapshot } from '../../../shared/snapshot';
import { usersLeft, usersOfRun, waitsForPerson, type UserList } from '../../../shared/user-list';
import { plainText } from '../plain-text';
import type { Notice } from './notice';

/** A list of users came to a point that whoever started it has to know of, and may not be there to see. */
export interface UserListChange {
  readonly kind: 'user-list';
  readonly list: UserList;
}

const longestBody = 240;

/**
 * What is worth telling of a list of users: that it is done, that it can't go on, or that the last run of the app left it
 * unfinished. What a person does to it is seen where they do it.
 */
export const userListChange = (previous: Snapshot | undefined, next: Snapshot): UserListChange | undefined => {
  const { userList: list } = next;
  if (list === undefined) return undefined;
  const before = previous?.userList?.id === list.id ? previous.userList : undefined;
  const { phase } = list;
  const isNews =
    phase.kind === 'done'
      ? before?.phase.kind === 'running'
      : phase.kind === 'paused' && waitsForPerson(list) && (before === undefined || isHalt(before, list));
  return isNews ? { kind: 'user-list', list } : undefined;
};

/** It halted for a reason of its own, with nobody to wait for. */
const isHalt = (before: UserList, { phase }: UserList): boolean =>
  phase.kind === 'paused' && phase.why === 'failure' && (before.phase.kind !== 'paused' || !waitsForPerson(before));

/** Whether what was told of a list still holds. */
export const isListAsTold = ({ list }: UserListChange, { userList }: Snapshot): boolean =>
  userList?.id === list.id && userList.phase.kind === list.phase.kind;

const words = ({ phase, counts }: UserList): readonly [title: string, body: string] => {
  const total = usersOfRun(counts);
  if (phase.kind === 'done') {
    const { accepted } = counts;
    return accepted === total
      ? [t('notice.list.done.title'), t('notice.list.done', { total })]
      : [t('notice.list.done.some.title'), t('notice.list.done.some', { accepted, total })];
  }
  if (phase.kind === 'paused' && phase.why === 'failure') {
    return [t('notice.list.paused.title'), describeListFailure(phase.failure)];
  }
  const body =
    counts.lookingUp > 0
      ? t('notice.list.waiting.look-up')
      : t('notice.list.waiting', { left: usersLeft(counts), total });
  return [t('notice.list.waiting.title'), body];
};

/** The notification for it. One that says that something is left to do stays until it is seen. */
export const userListNotice = ({ list }: UserListChange): Notice => {
  const [title, body] = words(list);
  const { phase, counts } = list;
  const isWell = phase.kind === 'done' && counts.accepted === usersOfRun(counts);
  return {
    tag: 'user-list',
    title,
    body: plainText(body, longestBody),
    urgency: isWell ? 'normal' : 'critical',
    focus: { kind: 'user-list' },
  };
};
