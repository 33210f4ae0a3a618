/** Whether `npm start` may go on: an end-of-life Electron has known holes, and is not for real tokens. */
import { SetupFailure } from './setup-failure.mjs';

const allowed = '--allow-end-of-life-runtime';

/**
 * The arguments for the app.
 * @param {Readonly<{ version: string, endOfLife: boolean }>} runtime
 * @param {readonly string[]} args as they were given
 * @returns {readonly string[]}
 * @throws {SetupFailure} where the runtime is at the end of its life, unless the app gets a cloud on this machine or the
 *   person says that they know
 */
export function argumentsForRealUse({ version, endOfLife }, args) {
  const passed = args.filter((argument) => argument !== allowed);
  const isTrial = passed.some((argument) => argument.startsWith('--cloud='));
  if (endOfLife && !isTrial && passed.length === args.length) {
    throw new SetupFailure(
      `Electron ${version} is at the end of its life and has known security holes, so the app is not started on it for real tokens. Try again where the current Electron can be downloaded, try the app with \`npm run demo\`, or say that you know with \`npm start -- ${allowed}\`.`,
    );
  }
  return passed;
}
