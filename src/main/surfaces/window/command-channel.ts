import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { commandChannel } from '../../../shared/command-names';
import type { CommandServer, Sender } from './command-server';
import { originOf } from './page-address';

/** Reads the sender out of Electron's event; the frame may be gone, and then even asking may throw. */
const senderOf = ({ sender, senderFrame }: IpcMainInvokeEvent): Sender => {
  try {
    // Null once the frame went away or navigated; by its type never so on the older Electron.
    const frame = senderFrame as IpcMainInvokeEvent['senderFrame'] | undefined;
    if (frame === null || frame === undefined) return { contentsId: sender.id, frame: undefined };
    const isTop = frame.parent === null && frame.frameTreeNodeId === sender.mainFrame.frameTreeNodeId;
    // By the address too: a blank frame inherits its opener's origin.
    const origin = originOf(frame.url) ?? '';
    return { contentsId: sender.id, frame: { isTop, origin } };
  } catch {
    return { contentsId: sender.id, frame: undefined };
  }
};

/** Hears the window's commands for as long as the app runs. */
export const serveCommands = (ipc: Pick<IpcMain, 'handle'>, server: CommandServer): void => {
  ipc.handle(commandChannel, (event, name: unknown, input: unknown) => server(senderOf(event), name, input));
};
