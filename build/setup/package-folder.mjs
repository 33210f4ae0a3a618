/** Where `npm run package` puts the app for this machine. */
import { join } from 'node:path';
import { inProject } from './project.mjs';

/** @typedef {Readonly<{ folder: string, program: string, archive: string }>} PackageFolder */

/** @returns {PackageFolder} `program` is what a person starts, `archive` what the app is in */
export function packageFolder() {
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'darwin') {
    const folder = inProject('dist', `mac${arch}`, 'Token Tray.app', 'Contents');
    return { folder, program: join(folder, 'MacOS/Token Tray'), archive: join(folder, 'Resources/app.asar') };
  }
  const windows = process.platform === 'win32';
  const folder = inProject('dist', `${windows ? 'win' : 'linux'}${arch}-unpacked`);
  const program = join(folder, windows ? 'Token Tray.exe' : 'token-tray');
  return { folder, program, archive: join(folder, 'resources/app.asar') };
}
