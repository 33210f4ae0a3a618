import { basename } from 'node:path';
import type { CommandHandlers } from '../../shared/commands';
import { fail, succeed } from '../../shared/failure';
import { sessionName, t } from '../../shared/messages';
import type { Session } from '../../shared/session';
import { dayOf } from '../audit/audit-file-name';
import type { ChooseFile } from '../surfaces/window/file-dialog';
import { writeAtomically } from '../system/atomic-write';
import { diskFailure } from '../system/disk-failure';
import { unfinishedPath } from '../system/unfinished-path';
import type { ListWork } from '../users/list/list-work';

interface Parts {
  readonly lists: ListWork;
  readonly chooseFile: ChooseFile;
  /** All that are held, for their names. */
  readonly sessions: () => readonly Session[];
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The commands about a list of users. */
export type UserListCommands = Pick<
  CommandHandlers,
  | 'openUserList'
  | 'readUserListRows'
  | 'startUserList'
  | 'pauseUserList'
  | 'resumeUserList'
  | 'stopUserList'
  | 'retryUserList'
  | 'handOverUserList'
  | 'closeUserList'
  | 'saveUserList'
>;

/** What a person can do with many users at once. */
export const createUserListCommands = ({ lists, chooseFile, sessions, now }: Parts): UserListCommands => ({
  openUserList: ({ sessionId, text, fileName }) => lists.open(sessionId, text, fileName),
  readUserListRows: async ({ show, offset, limit }) => succeed(lists.page(show, offset, limit)),
  startUserList: ({ users, includeSelf }) => lists.with((list) => list.start(users, includeSelf)),
  pauseUserList: () => lists.with((list) => list.pause()),
  resumeUserList: () => lists.with((list) => list.resume()),
  stopUserList: () => lists.with((list) => list.stop()),
  retryUserList: () => lists.with((list) => list.retry()),
  handOverUserList: ({ sessionId }) => lists.handOver(sessionId),
  closeUserList: () => lists.close(),
  saveUserList: async () => {
    const list = lists.view();
    if (list === undefined) return fail({ kind: 'user-list', why: 'no-list' });
    const path = await chooseFile(t('user-list.file', { day: dayOf(now()) }), [
      { name: t('audit.file.csv'), extensions: ['csv'] },
    ]);
    if (path === undefined) return succeed({ saved: false });
    const [{ toCsv }, { listTable }] = await Promise.all([import('../system/csv'), import('../users/list/list-table')]);
    try {
      const askers = new Map(sessions().map((session) => [session.id, sessionName(session)]));
      await writeAtomically(path, toCsv(listTable(lists.rows(), list.organization, askers)), unfinishedPath);
      return succeed({ saved: true, fileName: basename(path) });
    } catch (error) {
      return fail(diskFailure(path, error));
    }
  },
});
