import { join } from 'node:path';
import { app, BrowserWindow, dialog, webContents } from 'electron';
import { t } from '../../../shared/messages';

/** A kind of file, as the desktop's dialog offers it. */
export interface FileKind {
  readonly name: string;
  /** Without the dot. */
  readonly extensions: readonly string[];
}

/** Asks where to save: the path, or undefined where the person thought better of it. `suggestedName`: without a folder. */
export type ChooseFile = (suggestedName: string, kinds: readonly FileKind[]) => Promise<string | undefined>;

/** The desktop's own dialog, over the window that asks. `contentsId`: that of the window's page, while there is one. */
export const createFileDialog =
  (contentsId: () => number | undefined): ChooseFile =>
  async (suggestedName, kinds) => {
    const options = {
      title: t('file-dialog.title'),
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters: kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
      properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
    };
    const id = contentsId();
    const page = id === undefined ? undefined : webContents.fromId(id);
    const parent = page === undefined ? undefined : BrowserWindow.fromWebContents(page);
    const choice =
      parent === undefined || parent === null
        ? await dialog.showSaveDialog(options)
        : await dialog.showSaveDialog(parent, options);
    return choice.canceled || choice.filePath === '' ? undefined : choice.filePath;
  };
