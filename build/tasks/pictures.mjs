/** `npm run pictures`: the window's pictures for the documents, of the page as it is built, in both themes. */
import { ensureNodeModules } from '../setup/node-modules.mjs';
import { inProject, say } from '../setup/project.mjs';
import { loadScript } from '../setup/script.mjs';
import { ensureSystemLibraries } from '../setup/system-libraries.mjs';

/** @typedef {typeof import('../../test/renderer/stage/pictures')} PicturesModule */

const FOLDER = 'resources/docs';

/** @type {import('../run.mjs').Task} */
export async function task() {
  await ensureNodeModules();
  await ensureSystemLibraries(['app', 'desktop']);
  const { takePictures } = /** @type {PicturesModule} */ (await loadScript('test/renderer/stage/pictures.ts'));
  const files = await takePictures(inProject(FOLDER));
  say(`${files.length} pictures in ${FOLDER}: ${files.join(', ')}`);
  return 0;
}
