/** Every command that the window can send. The preload exposes one function per name. */
export const commandNames = [
  'getSnapshot',
  'addSession',
  'signInWithBrowser',
  'cancelSignIn',
  'signInAsClient',
  'renewSession',
  'renameSession',
  'setMode',
  'checkSession',
  'checkAll',
  'revokeSession',
  'forgetSession',
  'revokeAllSessions',
  'findUsers',
  'revokeUser',
  'openUserList',
  'readUserListRows',
  'startUserList',
  'pauseUserList',
  'resumeUserList',
  'stopUserList',
  'retryUserList',
  'handOverUserList',
  'closeUserList',
  'saveUserList',
  'readAudit',
  'saveAudit',
  'changeSettings',
  'clearAllData',
  'copyDiagnostics',
  'openFolder',
  'retryKeychain',
  'copyText',
  'hideWindow',
  'quit',
] as const;

export type CommandName = (typeof commandNames)[number];

/** IPC channel of all commands: `invoke(commandChannel, name, input)`. */
export const commandChannel = 'token-tray:command';

/** IPC channel on which main sends snapshots to its window. */
export const snapshotChannel = 'token-tray:snapshot';
