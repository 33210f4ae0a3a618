import * as v from 'valibot';
import { commandNames, type CommandName } from '../../../shared/command-names';
import { commandSchemas, type CommandHandlers } from '../../../shared/commands';
import { fail, type Result } from '../../../shared/failure';
import type { Log } from '../../system/log';

/** Who sends a command, as far as Electron can tell. */
export interface Sender {
  /** The window's contents that it came from. */
  readonly contentsId: number;
  /** Absent where the frame was gone before the command was looked at. */
  readonly frame: { readonly isTop: boolean; readonly origin: string } | undefined;
}

/** The one sender that is heard: `undefined` while there is no window. */
export interface TrustedSender {
  readonly contentsId: number;
  readonly origin: string;
}

export interface CommandServerOptions {
  readonly trusted: () => TrustedSender | undefined;
  readonly handlers: CommandHandlers;
  readonly log: Log;
}

/** Answers one command. Never rejects; what it brings back is a `Result` and can be cloned. */
export type CommandServer = (sender: Sender, name: unknown, input: unknown) => Promise<Result<unknown>>;

const refused = fail({ kind: 'command-refused' } as const);

const isTrusted = (sender: Sender, trusted: TrustedSender | undefined): boolean =>
  trusted !== undefined &&
  sender.contentsId === trusted.contentsId &&
  sender.frame !== undefined &&
  sender.frame.isTop &&
  sender.frame.origin === trusted.origin;

const isCommandName = (name: unknown): name is CommandName => commandNames.some((known) => known === name);

/**
 * The only way from the page into the program: sender, then name, then schema, then the handler. What is refused is
 * logged by its reason, never by its content, because a pasted token could be in it.
 */
export const createCommandServer = ({ trusted, handlers, log }: CommandServerOptions): CommandServer => {
  // One name for schema and handler, so that the compiler holds what the one gives to what the other takes.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  const dispatch = async <Name extends CommandName>(name: Name, input: unknown): Promise<Result<unknown>> => {
    const parsed = v.safeParse(commandSchemas[name], input);
    if (!parsed.success) {
      log.warn('command refused: shape', { name });
      return refused;
    }
    try {
      return await handlers[name](parsed.output);
    } catch (problem) {
      log.error('command failed', problem, { name });
      return refused;
    }
  };
  return async (sender, name, input) => {
    if (!isTrusted(sender, trusted())) {
      log.warn('command refused: sender', { top: sender.frame?.isTop ?? false });
      return refused;
    }
    if (!isCommandName(name)) {
      log.warn('command refused: name');
      return refused;
    }
    return dispatch(name, input);
  };
};
