import { contextBridge, ipcRenderer } from 'electron';
import { commandChannel, snapshotChannel, type CommandName } from '../shared/command-names';
import type { CommandClient } from '../shared/commands';
import type { Snapshot } from '../shared/snapshot';

/**
 * One function of the page for one command. A call that main doesn't answer (its window is going away, or the
 * command was not its to send) is refused like any other: the page only ever sees results.
 */
const command = <Name extends CommandName>(name: Name): CommandClient[Name] => {
  const send = async (input?: unknown): Promise<unknown> => {
    try {
      return (await ipcRenderer.invoke(commandChannel, name, input)) as unknown;
    } catch {
      return { ok: false, failure: { kind: 'command-refused' } };
    }
  };
  // What main answers is main's promise, held to the same contract at its end.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return send as unknown as CommandClient[Name];
};

const client: CommandClient = {
  getSnapshot: command('getSnapshot'),
  addSession: command('addSession'),
  signInWithBrowser: command('signInWithBrowser'),
  cancelSignIn: command('cancelSignIn'),
  signInAsClient: command('signInAsClient'),
  renewSession: command('renewSession'),
  renameSession: command('renameSession'),
  setMode: command('setMode'),
  checkSession: command('checkSession'),
  checkAll: command('checkAll'),
  revokeSession: command('revokeSession'),
  forgetSession: command('forgetSession'),
  revokeAllSessions: command('revokeAllSessions'),
  findUsers: command('findUsers'),
  revokeUser: command('revokeUser'),
  openUserList: command('openUserList'),
  readUserListRows: command('readUserListRows'),
  startUserList: command('startUserList'),
  pauseUserList: command('pauseUserList'),
  resumeUserList: command('resumeUserList'),
  stopUserList: command('stopUserList'),
  retryUserList: command('retryUserList'),
  handOverUserList: command('handOverUserList'),
  closeUserList: command('closeUserList'),
  saveUserList: command('saveUserList'),
  readAudit: command('readAudit'),
  saveAudit: command('saveAudit'),
  changeSettings: command('changeSettings'),
  clearAllData: command('clearAllData'),
  copyDiagnostics: command('copyDiagnostics'),
  openFolder: command('openFolder'),
  retryKeychain: command('retryKeychain'),
  copyText: command('copyText'),
  hideWindow: command('hideWindow'),
  quit: command('quit'),
  onSnapshot: (listener) => {
    // The event itself stays here: it would hand the page the means to send anything to main.
    const forward = (_event: unknown, snapshot: Snapshot): void => listener(snapshot);
    ipcRenderer.on(snapshotChannel, forward);
    return () => void ipcRenderer.off(snapshotChannel, forward);
  },
};

contextBridge.exposeInMainWorld('tokenTray', client);
