/** A hook of electron-builder: the folder of an app that the development runtime brings along has no place in a package. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Electron would load `resources/app` before our own archive.
 * @param {Readonly<{ appOutDir: string, electronPlatformName: string }>} context
 */
export default async function afterExtract({ appOutDir, electronPlatformName }) {
  if (electronPlatformName !== 'linux') return;
  await rm(join(appOutDir, 'resources/app'), { recursive: true, force: true });
}
