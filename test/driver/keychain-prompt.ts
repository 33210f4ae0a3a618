import { PASSWORD } from '../../build/desktop/keyring.mjs';
import { eventually, passTime } from './eventually';
import type { Pointer } from './pointer';

const program = 'gcr-prompter';
/** Milliseconds after which an answer that shows no effect is given again, and how often. */
const patienceMs = 1500;
const mostTries = 4;
/** Nobody reads a question and answers it faster, in milliseconds; what is answered faster was not asked of a person. */
const readingMs = 400;

/** The dialog in which the desktop's keychain asks a person for its password: a program of the desktop, not of the app. */
export class KeychainPrompt {
  readonly #pointer: Pointer;

  constructor(pointer: Pointer) {
    this.#pointer = pointer;
  }

  async isShown(): Promise<boolean> {
    return (await this.#pointer.windowsOf(program)).length > 0;
  }

  /** Waits until it asks. */
  async appears(): Promise<void> {
    await this.#pointer.focusWindow(program);
  }

  /** Gives the password, as the person whose keychain it is. */
  unlock(): Promise<void> {
    return this.#answer(async () => {
      await this.#pointer.press('ctrl+a');
      await this.#pointer.type(PASSWORD);
      await this.#pointer.press('Return');
    });
  }

  /** Calls it off. */
  dismiss(): Promise<void> {
    return this.#answer(() => this.#pointer.press('Escape'));
  }

  /** Once more where the dialog was on the screen before it listened to the keyboard, as a person would. */
  async #answer(act: () => Promise<void>): Promise<void> {
    await this.appears();
    await passTime(readingMs);
    for (let tries = 0; tries < mostTries; tries += 1) {
      await this.#pointer.focusWindow(program);
      await act();
      const gone = eventually('the keychain asks no more', async () => !(await this.isShown()), patienceMs);
      if (await gone.catch(() => false)) return;
    }
    throw new Error('The keychain goes on asking');
  }
}
