import type { Page } from 'playwright-core';
import type { SystemBrowser } from './system-browser';

const authorize = /\/oauth\/authorize\?/;
const callback = /^http:\/\/localhost:\d+\/\?/;

/** The login pages of the demo cloud in the system's browser, used as a person does. */
export class LoginPage {
  readonly #browser: SystemBrowser;

  constructor(browser: SystemBrowser) {
    this.#browser = browser;
  }

  /** Waits until the browser asks who signs in. */
  appears(): Promise<Page> {
    return this.#browser.page(authorize);
  }

  /** Signs in as that person. @returns what the browser says in the end; its page is then closed */
  choose(name: string): Promise<string> {
    return this.#press(new RegExp(`^${name}`));
  }

  /** Refuses. @returns what the browser says in the end; its page is then closed */
  deny(): Promise<string> {
    return this.#press('Do not sign in');
  }

  /** Closes the page without an answer. */
  async leave(): Promise<void> {
    await (await this.appears()).close();
  }

  async #press(button: string | RegExp): Promise<string> {
    const page = await this.appears();
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL(callback);
    const text = await page.locator('main').innerText();
    await page.close();
    return text;
  }
}
