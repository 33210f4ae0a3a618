import type { Page } from 'playwright-core';
import type { SystemBrowser } from './system-browser';

const authorize = /\/oauth\/authorize\?/;
const callback = /^http:\/\/localhost:\d+\/\?/;

const closed = async (page: Page): Promise<string> => {
  const text = await page.locator('main').innerText();
  await page.close();
  return text;
};

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

  /** Signs in as that person. @returns the page that the browser shows in the end */
  pick(name: string): Promise<Page> {
    return this.#press(new RegExp(`^${name}`));
  }

  /** Signs in as that person. @returns what the browser says in the end; its page is then closed */
  async choose(name: string): Promise<string> {
    return closed(await this.pick(name));
  }

  /** Refuses. @returns what the browser says in the end; its page is then closed */
  async deny(): Promise<string> {
    return closed(await this.#press('Do not sign in'));
  }

  /** Closes the browser. */
  quit(): Promise<void> {
    return this.#browser.quit();
  }

  /** Closes the page without an answer. */
  async leave(): Promise<void> {
    await (await this.appears()).close();
  }

  async #press(button: string | RegExp): Promise<Page> {
    const page = await this.appears();
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL(callback);
    return page;
  }
}
