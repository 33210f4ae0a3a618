import type { DiskFailure, Result } from '../../shared/failure';

/** Given to a start that a login made: it opens no window. */
export const atLoginSwitch = '--at-login';

/** Whether the system starts the app at login. The system is asked, because a person may change it there too. */
export interface LoginStart {
  readonly isOn: () => Promise<boolean>;
  readonly set: (on: boolean) => Promise<Result<null, DiskFailure>>;
}
