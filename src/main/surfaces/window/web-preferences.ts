import type { Session, WebPreferences } from 'electron';

/** The page is a guest: no node, no other world's objects, nothing that a web site could use. */
export const webPreferences = (preload: string, session: Session, packaged: boolean): WebPreferences => ({
  preload,
  session,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  devTools: !packaged,
});
