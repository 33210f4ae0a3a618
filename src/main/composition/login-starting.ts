import { join } from 'node:path';
import type { App } from 'electron';
import { t } from '../../shared/messages';
import { desktopEntry } from '../system/desktop-entry';
import { loginItems } from '../system/login-items';
import { atLoginSwitch, type LoginStart } from '../system/login-start';
import { startCommand } from '../system/start-command';
import { xdgAutostart } from '../system/xdg-autostart';

/** Start at login in this platform's own way. */
export const createLoginStart = (app: App, iconFolder: string): LoginStart =>
  process.platform === 'linux'
    ? xdgAutostart({
        // What Electron calls so is $XDG_CONFIG_HOME, or what stands for it.
        path: join(app.getPath('appData'), 'autostart', `${desktopEntry}.desktop`),
        name: t('program.name'),
        comment: t('program.comment'),
        icon: join(iconFolder, 'app', '256x256.png'),
        command: startCommand({
          packaged: app.isPackaged,
          program: process.execPath,
          appPath: app.getAppPath(),
          argv: process.argv,
          env: process.env,
        }),
      })
    : loginItems(app);

/** Whether a login started this run, and nobody waits for a window. */
export const isStartedAtLogin = (app: App): boolean =>
  process.argv.includes(atLoginSwitch) ||
  (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin);
