import { join } from 'node:path';
import type { PanelColour } from '../../system/panel-colour';
import type { TrayIcon } from './tray-model';

/** The folder of drawings for a panel's colour. */
const folders = { dark: 'dark', light: 'light', unknown: 'any' } as const;

/**
 * The icon's file: on macOS a template that the system tints, elsewhere one for the colour of the panel, and one that is
 * readable on any where that is not known. Windows always tells.
 */
export const iconFile = (icon: TrayIcon, platform: NodeJS.Platform, panel: PanelColour): string => {
  if (platform === 'darwin') return join('template', `${icon}Template.png`);
  const folder = folders[panel];
  return platform === 'win32' ? join(panel === 'dark' ? 'dark' : 'light', `${icon}.ico`) : join(folder, `${icon}.png`);
};
