import type { SessionCommands } from '../sessions/session-commands';
import type { SignInCommands } from '../sessions/sign-in-commands';
import type { OnActivate } from '../surfaces/notifications/notifier';
import type { TrayCommand } from '../surfaces/tray/menu-model';
import type { Log } from '../system/log';

interface Commands extends SessionCommands, Pick<SignInCommands, 'renewSession'> {
  readonly show: OnActivate;
  readonly copyText: (text: string) => void;
  readonly retryKeychain: () => void;
  readonly quit: () => void;
}

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
    case 'copy-text':
      return commands.copyText(command.text);
    case 'retry-keychain':
      return commands.retryKeychain();
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
