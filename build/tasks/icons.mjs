/** `npm run icons`: the pictures of tray and app, drawn from their sources. */
import { ensureNodeModules } from '../setup/node-modules.mjs';

/** @type {import('../run.mjs').Task} */
export async function task() {
  await ensureNodeModules();
  await import('../icons/main.mjs');
  return 0;
}
