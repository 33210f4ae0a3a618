import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';

/** The right-click menu where text can be edited or is selected: pasting a token is what most people come for. */
export const offerEditMenu = (contents: WebContents): void => {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const items: readonly MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', enabled: editFlags.canCut },
          { role: 'copy', enabled: editFlags.canCopy },
          { role: 'paste', enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', enabled: editFlags.canSelectAll },
        ]
      : [{ role: 'copy', enabled: editFlags.canCopy }];
    if (isEditable || selectionText !== '') Menu.buildFromTemplate([...items]).popup();
  });
};

/**
 * The menu bar: none, and with it none of Chromium's shortcuts for reloading and developer tools. On macOS copying and
 * pasting by keyboard works through the menu bar alone, so there it has the two menus that this takes.
 */
export const setApplicationMenu = (platform: NodeJS.Platform): void => {
  Menu.setApplicationMenu(
    platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null,
  );
};
