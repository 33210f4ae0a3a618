/** `npm run pictures`: the pictures of the documents: the window's views in both themes, and the tray's menu on a desktop. */
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { inProject, say } from '../setup/project.mjs';
import { loadScript } from '../setup/script.mjs';
import { ensureSystemLibraries } from '../setup/system-libraries.mjs';
import { task as build } from './build.mjs';

/** @typedef {typeof import('../../test/renderer/stage/pictures')} PicturesModule */
/** @typedef {typeof import('../../test/tour/menu-picture')} MenuModule */

const FOLDER = 'resources/docs';

/** @type {import('../run.mjs').Task} */
export async function task() {
  await ensureNodeModules();
  await ensureSystemLibraries(['app', 'desktop']);
  const { takePictures } = /** @type {PicturesModule} */ (await loadScript('test/renderer/stage/pictures.ts'));
  const { takeMenuPicture } = /** @type {MenuModule} */ (await loadScript('test/tour/menu-picture.ts'));
  const status = await build([]);
  if (status !== 0) return status;
  await takeMenuPicture(inProject(`${FOLDER}/menu.png`));
  const files = ['menu.png', ...(await takePictures(inProject(FOLDER)))];
  say(`${files.length} pictures in ${FOLDER}: ${files.join(', ')}`);
  return 0;
}
