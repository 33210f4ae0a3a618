/**
 * The name, without `.desktop`, of the app's file among the desktop's menu files and of the one that starts it at login. Packages name
 * theirs after the program (`executableName` in build/electron-builder.yml); daemons find the app's name and icon by it.
 */
export const desktopEntry = 'token-tray';
