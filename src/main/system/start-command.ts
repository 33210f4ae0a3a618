import { atLoginSwitch } from './login-start';

/** How this run was started. */
export interface StartedAs {
  readonly packaged: boolean;
  /** The program's file (`process.execPath`). */
  readonly program: string;
  /** Folder of the app, which an unpackaged run is told. */
  readonly appPath: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What is kept of this run's arguments: without it the next start would be refused, or would speak to another cloud. */
const isKept = (argument: string): boolean => argument === '--no-sandbox' || argument.startsWith('--cloud=');

/** The command that starts the same app again at login, also from another folder and after an update in place. */
export const startCommand = ({ packaged, program, appPath, argv, env }: StartedAs): readonly string[] => {
  // The program of an AppImage lies in a folder that is gone with the run; the image itself stays.
  const image = env['APPIMAGE'];
  const file = packaged && image !== undefined && image !== '' ? image : program;
  return [file, ...(packaged ? [] : [appPath]), ...argv.filter(isKept), atLoginSwitch];
};
