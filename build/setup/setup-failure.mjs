/**
 * A set-up step that could not be done for a reason outside this project: no network, no rights, an unknown system.
 * Its message is written for the person at the terminal and names what to do; no stack is shown.
 */
export class SetupFailure extends Error {
  /** @override */
  name = 'SetupFailure';
}
