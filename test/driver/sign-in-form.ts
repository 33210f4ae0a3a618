import type { Locator } from 'playwright-core';
import { t } from '../../src/shared/messages';
import { localRegion } from '../../src/shared/region';
import { eventually } from './eventually';
import type { AppWindow } from './window';

/** What a person fills in to sign in with a client that is not known yet. */
export interface ClientForm {
  readonly clientId: string;
  readonly label?: string;
  readonly storage?: 'keychain' | 'memory';
}

/** For a machine, with its secret. */
export interface MachineForm extends ClientForm {
  readonly clientSecret: string;
  /** Whether the secret is kept, so that the session renews itself. */
  readonly keep: boolean;
}

type Way = 'browser' | 'client-credentials';

const another = t('window.client.another');
const local = localRegion('').name;

/** The ways to sign in, in the app's window. */
export class SignInForm {
  readonly #window: AppWindow;

  constructor(window: AppWindow) {
    this.#window = window;
  }

  /** The list of clients that signed in before; not there where none has. */
  get offered(): Locator {
    return this.#window.page.getByRole('combobox', { name: t('window.client') });
  }

  /** Opens the form, as it is offered. */
  async open(way: Way): Promise<void> {
    const { page } = this.#window;
    const title = page.getByRole('heading', { level: 1, name: t('window.add.title') });
    if ((await title.count()) === 0) {
      await this.#window.toList();
      await this.#window.press(new RegExp(`^(${t('window.add')}|${t('window.first-run.add')})$`));
      await title.waitFor();
    }
    await page.getByRole('radio', { name: t(`window.way.${way}`) }).check();
  }

  /** Starts a sign-in with the browser; comes back when the window waits for it. */
  async start(form: ClientForm): Promise<void> {
    await this.fillClient(form);
    await this.submit();
    await this.waits();
  }

  /** Fills in the form for a sign-in with the browser, and leaves it so. */
  async fillClient(form: ClientForm): Promise<void> {
    await this.open('browser');
    await this.#fill(form);
  }

  /** Sends the form that is open. */
  async submit(): Promise<void> {
    await this.#window.press(
      new RegExp(`^(${t('window.sign-in')}|${t('window.sign-in.client')}|${t('window.retry')})$`),
    );
  }

  /** Waits until the window waits for the browser. */
  async waits(): Promise<void> {
    await this.#window.page.getByRole('heading', { name: t('window.sign-in.waiting') }).waitFor();
  }

  /** Signs a machine in; comes back once there is an answer. */
  async machine(form: MachineForm): Promise<void> {
    await this.open('client-credentials');
    await this.#fill(form);
    await this.secret(form.clientSecret, form.keep);
    await this.submit();
    const { page } = this.#window;
    const title = page.getByRole('heading', { level: 1, name: t('window.add.title') });
    await eventually(
      'the machine’s sign-in is answered',
      async () => (await title.count()) === 0 || (await page.getByRole('alert').count()) > 0,
    );
  }

  /** Fills in a client's secret, and what is to become of it. */
  async secret(clientSecret: string, keep: boolean): Promise<void> {
    const { page } = this.#window;
    await page.getByLabel(t('window.client-secret'), { exact: true }).fill(clientSecret);
    await page
      .getByRole('radio', { name: new RegExp(`^${t(keep ? 'window.keep.keep' : 'window.keep.once')}`) })
      .check();
  }

  async #fill({ clientId, label = '', storage }: ClientForm): Promise<void> {
    const { page } = this.#window;
    if ((await this.offered.count()) > 0) await this.offered.selectOption({ label: another });
    await page.getByLabel(t('window.client-id'), { exact: true }).fill(clientId);
    const regions = page.getByRole('combobox', { name: t('window.region') });
    const option = regions.locator('option').filter({ hasText: local }).first();
    await regions.selectOption((await option.getAttribute('value')) ?? '');
    await page.getByLabel(t('window.label')).fill(label);
    if (storage !== undefined) await page.locator(`input[name=storage][value=${storage}]`).check();
  }
}
