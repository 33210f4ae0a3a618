/** `npm run test:hazards`: what the world does to the app, in full. `npm test` runs the same tests in a bounded form. */
import { task as test } from './test.mjs';

/** @type {import('../run.mjs').Task} */
export async function task(args) {
  process.env['TOKEN_TRAY_HAZARDS'] = 'full';
  return test(['--project', 'hazards', ...args]);
}
