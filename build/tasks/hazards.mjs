/** `npm run test:hazards`: what the world does to the app, in full. `npm test` runs the same tests in a bounded form. */
import { task as test } from './test.mjs';

/** @type {import('../run.mjs').Task} */
export async function task(args) {
  process.env['TOKEN_TRAY_HAZARDS'] = 'full';
  // Those that mostly wait are in a project of their own, with others that do.
  const wanted = args.length > 0 ? args : ['test/hazards/'];
  return test(['--project', 'hazards', '--project', 'patient', ...wanted]);
}
