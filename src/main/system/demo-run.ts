/** Given by `npm run demo` to an unpackaged run: its sessions, settings and secrets lie apart from those of real use. */
const demoSwitch = '--demo';

/** Whether this run is one to try the app on a cloud that is made up. A packaged run never is. */
export const isDemoRun = (argv: readonly string[], packaged: boolean): boolean =>
  !packaged && argv.includes(demoSwitch);

/** The folder of such a run, beside that of real use. */
export const demoFolder = 'Token Tray Demo';
