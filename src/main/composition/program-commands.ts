import type { CommandHandlers } from '../../shared/commands';
import { succeed, type Result } from '../../shared/failure';
import type { Snapshot } from '../../shared/snapshot';
import { clearAllData, type Clearing } from './data-clearing';
import { createHelpCommands } from './help-commands';
import type { Preferences } from './preferences';

interface Parts extends Omit<Parameters<typeof createHelpCommands>[0], 'snapshot'> {
  readonly snapshot: () => Snapshot;
  readonly preferences: Preferences;
  readonly forgetAll: Clearing;
  /** What else is kept, in the order in which it is to go. */
  readonly clearings: readonly Clearing[];
  readonly eraseFiles: Clearing;
  /** Resolves once the keychain has answered, which may wait for a person's password. */
  readonly retryKeychain: () => Promise<unknown>;
  readonly hideWindow: () => void;
  readonly quit: () => void;
}

/** The commands that are about no session. */
export type ProgramCommands = Pick<
  CommandHandlers,
  | 'getSnapshot'
  | 'changeSettings'
  | 'clearAllData'
  | 'copyDiagnostics'
  | 'openFolder'
  | 'retryKeychain'
  | 'copyText'
  | 'hideWindow'
  | 'quit'
>;

/** For what can't fail. */
const done = async (act: () => void): Promise<Result<null>> => {
  act();
  return succeed(null);
};

/** What a person can do with the program itself. */
export const createProgramCommands = (parts: Parts): ProgramCommands => {
  const { preferences, forgetAll, clearings, eraseFiles } = parts;
  return {
    ...createHelpCommands(parts),
    getSnapshot: async () => succeed(parts.snapshot()),
    changeSettings: (change) => preferences.change(change),
    clearAllData: () => clearAllData({ preferences, forgetAll, others: clearings, eraseFiles }),
    retryKeychain: async () => {
      await parts.retryKeychain();
      return succeed(null);
    },
    copyText: ({ text }) => done(() => parts.copyText(text)),
    hideWindow: () => done(parts.hideWindow),
    quit: () => done(parts.quit),
  };
};
