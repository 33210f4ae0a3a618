import type { AppFacts } from '../../shared/snapshot';

/** What the app can say of itself. Whether there is a tray is found out later. */
export const appFacts = (app: {
  readonly getVersion: () => string;
  readonly isPackaged: boolean;
  readonly getPreferredSystemLanguages: () => readonly string[];
}): AppFacts => {
  const { platform } = process;
  return {
    version: app.getVersion(),
    packaged: app.isPackaged,
    platform: platform === 'linux' || platform === 'darwin' || platform === 'win32' ? platform : 'other',
    trayHost: platform === 'linux' ? 'unknown' : 'present',
    systemLanguages: app.getPreferredSystemLanguages(),
    shortcut: 'off',
    canStartAtLogin: platform === 'linux' || platform === 'darwin' || platform === 'win32',
  };
};
