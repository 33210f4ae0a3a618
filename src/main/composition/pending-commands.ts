import type { CommandHandlers } from '../../shared/commands';
import { fail } from '../../shared/failure';

const refuse = async () => fail({ kind: 'command-refused' } as const);

/** Commands of the contract that nothing carries out yet. Empty before a release. */
export const pendingCommands = {
  openUserList: refuse,
  readUserListRows: refuse,
  startUserList: refuse,
  pauseUserList: refuse,
  resumeUserList: refuse,
  stopUserList: refuse,
  retryUserList: refuse,
  closeUserList: refuse,
  saveUserList: refuse,
} as const satisfies Partial<CommandHandlers>;
