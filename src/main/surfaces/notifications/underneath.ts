import type { Locked, Status } from '../../../shared/session';

/** The state underneath: a locked keychain hides a session's state and does not change it. */
export const underneath = (status: Status): Exclude<Status, Locked> =>
  status.kind === 'locked' ? status.before : status;
