import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../driver/eventually';

const opened = (env: Readonly<Record<string, string>>): string => join(env['HOME'] ?? '', 'opened');

/**
 * Makes a program that only notes what it is to open the desktop's default for addresses and folders: the way there, by
 * the desktop's own opener, is real. @param env of the desktop
 */
export const openAddressesWith = async (env: Readonly<Record<string, string>>): Promise<void> => {
  const program = join(env['HOME'] ?? '', 'opener');
  const applications = join(env['XDG_DATA_HOME'] ?? '', 'applications');
  const kinds = ['x-scheme-handler/http', 'x-scheme-handler/https', 'inode/directory'];
  const entry = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Opener',
    `Exec=${program} %U`,
    `MimeType=${kinds.join(';')};`,
  ];
  await mkdir(applications, { recursive: true });
  await writeFile(program, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${opened(env)}'\n`, { mode: 0o755 });
  await writeFile(join(applications, 'opener.desktop'), [...entry, ''].join('\n'));
  const defaults = ['[Default Applications]', ...kinds.map((kind) => `${kind}=opener.desktop`), ''];
  await writeFile(join(env['XDG_CONFIG_HOME'] ?? '', 'mimeapps.list'), defaults.join('\n'));
};

/** Waits until something like this was to be opened. */
export const openedAddress = (env: Readonly<Record<string, string>>, wanted: RegExp): Promise<string> =>
  eventually(`${wanted} is opened`, async () => {
    const lines = (await readFile(opened(env), 'utf8')).split('\n');
    return lines.findLast((line) => wanted.test(line));
  });
