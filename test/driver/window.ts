import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { t } from '../../src/shared/messages';
import { localRegion } from '../../src/shared/region';
import { eventually, passTime } from './eventually';

/** What a person fills in to add a session. */
export interface AddForm {
  readonly token: string;
  /** Part of the region's name; the cloud on this machine when left out. */
  readonly region?: string | undefined;
  readonly label?: string | undefined;
  readonly mode?: 'observe' | 'keep-alive' | undefined;
  readonly storage?: 'keychain' | 'memory' | undefined;
}

const local = localRegion('').name;

const submit = (): RegExp => new RegExp(`^(${t('window.add.submit')}|${t('window.add.busy')})$`);

/** The app's window, used by what stands on it: roles and names, as a person or a screen reader finds them. */
export class AppWindow {
  readonly #electron: ElectronApplication;

  constructor(electron: ElectronApplication) {
    this.#electron = electron;
  }

  /** Whether there is a window at all, shown or hidden. */
  get exists(): boolean {
    return this.#electron.windows().length > 0;
  }

  /** Whether a person sees it. */
  isVisible(): Promise<boolean> {
    return this.#electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((one) => one.isVisible()));
  }

  /** Waits until it is on the screen with something in it. */
  async appears(): Promise<Page> {
    const page = await eventually('the window is there', () => this.#electron.windows().at(-1));
    await page.locator('main h1').first().waitFor();
    await eventually('the window is shown', () => this.isVisible());
    return page;
  }

  /** The page that it shows. @throws where there is no window */
  get page(): Page {
    const page = this.#electron.windows().at(-1);
    if (page === undefined) throw new Error('There is no window');
    return page;
  }

  /** All text on it. */
  async text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** Waits until it says this. @param limitMs how long it may take */
  async says(words: RegExp, limitMs?: number): Promise<string> {
    const look = async (): Promise<string> => {
      const text = await this.text();
      if (!words.test(text)) throw new Error(`it says ${JSON.stringify(text)}`);
      return text;
    };
    return eventually(`the window says ${words}`, look, limitMs);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  /** Closes it as the button in its title bar does. */
  async close(): Promise<void> {
    await this.#electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    });
  }

  /** To the list of all sessions. */
  async toList(): Promise<void> {
    const back = this.button(t('window.back'));
    await eventually('the list is shown', async () => {
      if ((await back.count()) === 0) return true;
      // A view whose session is gone leads back by itself: then there is nothing left to click.
      await back.click({ timeout: 1000 });
      return false;
    });
  }

  /** To one session of the list, by the name in its row. */
  async openSession(name: string | RegExp): Promise<void> {
    await this.toList();
    await this.page.getByRole('listitem').filter({ hasText: name }).getByRole('button').first().click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** Fills in the form for a new session and sends it; comes back once there is an answer. */
  async add(form: AddForm): Promise<void> {
    await this.fillAdd(form);
    await this.button(submit()).click();
    // The button says something else while Genesys Cloud is asked: the form stands until there is an answer.
    const field = this.page.getByLabel(t('window.token'), { exact: true });
    await eventually(
      'the new session is answered',
      async () => (await field.count()) === 0 || (await this.page.getByRole('alert').count()) > 0,
    );
  }

  /** Fills in the form for a new session, and leaves it so. */
  async fillAdd({ token, region = local, label = '', mode = 'observe', storage }: AddForm): Promise<void> {
    if ((await this.button(submit()).count()) === 0) {
      await this.toList();
      await this.press(new RegExp(`^(${t('window.add')}|${t('window.first-run.add')})$`));
    }
    await this.page.getByRole('radio', { name: t('window.way.paste') }).check();
    const field = this.page.getByLabel(t('window.token'), { exact: true });
    await field.fill(token);
    const regions = this.page.getByRole('combobox', { name: t('window.region') });
    const option = regions.locator('option').filter({ hasText: region }).first();
    await regions.selectOption((await option.getAttribute('value')) ?? '');
    await this.page.getByLabel(t('window.label')).fill(label);
    await this.page.getByRole('radio', { name: new RegExp(`^${t(`window.mode.${mode}`)}`) }).check();
    if (storage === undefined) return;
    await this.page.locator(`input[name=storage][value=${storage}]`).check();
  }

  /** Revokes the session that is open, with the two clicks that it takes. */
  async revoke(): Promise<void> {
    await this.press(t('window.revoke'));
    // A second click sooner than a person can read is taken for the echo of the first.
    await passTime(600);
    await this.press(/^Revoke now/);
  }

  /** Why the last form was refused. */
  async refusal(): Promise<string> {
    return this.page.getByRole('alert').innerText();
  }
}
