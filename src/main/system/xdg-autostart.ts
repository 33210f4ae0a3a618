import { readFile, rm } from 'node:fs/promises';
import { fail, succeed } from '../../shared/failure';
import { writeAtomically } from './atomic-write';
import { diskFailure, errorCode } from './disk-failure';
import { execLine } from './exec-line';
import type { LoginStart } from './login-start';

export interface XdgAutostartOptions {
  /** `$XDG_CONFIG_HOME/autostart/token-tray.desktop`. */
  readonly path: string;
  readonly name: string;
  readonly comment: string;
  /** File of the icon that the desktop's own list shows. */
  readonly icon: string;
  /** The program and its arguments. */
  readonly command: readonly string[];
}

/** A value of a desktop entry, on its one line. */
const value = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');

/** The file's text. */
export const autostartEntry = ({ name, comment, icon, command }: Omit<XdgAutostartOptions, 'path'>): string =>
  `${[
    '[Desktop Entry]',
    'Type=Application',
    `Name=${value(name)}`,
    `Comment=${value(comment)}`,
    `Exec=${execLine(command)}`,
    `Icon=${value(icon)}`,
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
  ].join('\n')}\n`;

/** Desktops switch an entry off in one of two ways, and leave it in its place. */
const isSwitchedOff = (text: string): boolean =>
  /^Hidden\s*=\s*true\s*$/m.test(text) || /^X-GNOME-Autostart-enabled\s*=\s*false\s*$/m.test(text);

/** Start at login on Linux: a file that every desktop reads (freedesktop Desktop Application Autostart Specification). */
export const xdgAutostart = ({ path, ...entry }: XdgAutostartOptions): LoginStart => ({
  isOn: async () => {
    try {
      return !isSwitchedOff(await readFile(path, 'utf8'));
    } catch {
      return false;
    }
  },
  set: async (on) => {
    try {
      if (on) await writeAtomically(path, autostartEntry(entry));
      else await rm(path);
      return succeed(null);
    } catch (error) {
      return !on && errorCode(error) === 'ENOENT' ? succeed(null) : fail(diskFailure(path, error));
    }
  },
});
