import type { CommandHandlers } from '../../shared/commands';
import type { UserFinding } from './user-finding';
import type { UserRevoking } from './user-revoking';

/** The commands that are about users one by one. */
export type UserCommands = Pick<CommandHandlers, 'findUsers' | 'revokeUser'>;

/** What a person can do with users. */
export const createUserCommands = (
  finding: Pick<UserFinding, 'find'>,
  revoking: Pick<UserRevoking, 'revoke'>,
): UserCommands => ({
  findUsers: ({ sessionId, query }) => finding.find(sessionId, query),
  revokeUser: ({ sessionId, userId }) => revoking.revoke(sessionId, userId),
});
