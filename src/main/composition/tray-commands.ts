import type { SessionCommands } from '../sessions/session-commands';
import type { SignInCommands } from '../sessions/sign-in-commands';
import type { OnActivate } from '../surfaces/notifications/notifier';
import type { TrayCommand } from '../surfaces/tray/menu-model';
import type { Log } from '../system/log';

interface Commands extends SessionCommands, Pick<SignInCommands, 'renewSession'> {
  readonly show: OnActivate;
  readonly copyText: (text: string) => void;
  readonly retryKeychain: () => Promise<unknown>;
  /** Shows no notice before this instant (epoch milliseconds); 0 for at once. */
  readonly pauseNotices: (until: number) => Promise<unknown>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly quit: () => void;
}

/** How long the menu's pause lasts, in milliseconds. */
const pauseMs = 3_600_000;

const run = async (command: TrayCommand, commands: Commands): Promise<unknown> => {
  switch (command.kind) {
    case 'show':
      return commands.show(command.view);
    case 'check-session':
      return commands.checkSession({ sessionId: command.sessionId });
    case 'renew-session':
      return commands.renewSession({ sessionId: command.sessionId });
    case 'check-all':
      return commands.checkAll(undefined);
    case 'set-mode':
      return commands.setMode({ sessionId: command.sessionId, mode: command.mode });
    case 'revoke-session':
      return commands.revokeSession({ sessionId: command.sessionId });
    case 'forget-session':
      return commands.forgetSession({ sessionId: command.sessionId });
    case 'revoke-all-sessions':
      return commands.revokeAllSessions(undefined);
    case 'copy-text':
      return commands.copyText(command.text);
    case 'retry-keychain':
      return commands.retryKeychain();
    case 'pause-notices':
      return commands.pauseNotices(commands.now() + pauseMs);
    case 'resume-notices':
      return commands.pauseNotices(0);
    case 'quit':
      return commands.quit();
    default:
      return command satisfies never;
  }
};

/** Carries out what was chosen in the tray's menu. What came of it is seen in tray, notifications and window. */
export const runTrayCommand = (command: TrayCommand, commands: Commands, log: Log): void => {
  run(command, commands).catch((problem: unknown) => log.error('menu: a command failed', problem));
};
