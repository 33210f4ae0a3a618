import { join } from 'node:path';
import type { TrayIcon } from './tray-model';

/**
 * The icon's file: on macOS a template that the system tints, on Windows one for the taskbar's colour, elsewhere one that
 * is readable on any panel, because no Linux desktop tells its panel's colour.
 */
export const iconFile = (icon: TrayIcon, platform: NodeJS.Platform, darkPanel: boolean): string => {
  if (platform === 'darwin') return join('template', `${icon}Template.png`);
  return platform === 'win32' ? join(darkPanel ? 'dark' : 'light', `${icon}.ico`) : join('any', `${icon}.png`);
};
