import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { launchArguments } from '../../build/setup/launch-arguments.mjs';
import { eventually } from './eventually';

const program = 'chromium';
const entry = 'system-browser.desktop';

/** What keeps a fresh profile quiet: no questions, no calls home, no keychain item of its own, no sound, no drawing by OpenGL. */
const quiet = [
  // Without it a run as root shows a bar about its missing sandbox.
  '--test-type',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-gpu',
  '--mute-audio',
  '--window-position=20,60',
  '--window-size=520,600',
];

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** A program of one word: what opens addresses on some desktops drops the arguments that stand in a desktop entry. */
const script = (args: readonly string[]): string =>
  `#!/bin/sh\nexec ${[program, ...args].map(quoted).join(' ')} "$@"\n`;

const desktopEntry = (path: string): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=System browser',
    `Exec=${path} %U`,
    'Categories=Network;WebBrowser;',
    'MimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;',
    '',
  ].join('\n');

const defaults = ['[Default Applications]', ...['http', 'https'].map((one) => `x-scheme-handler/${one}=${entry}`), ''];

/**
 * The browser of a virtual desktop: Debian's Chromium, set as the desktop's default as any desktop does it, and opened by
 * whoever opens an address. A person's hands are a debugging port on loopback, which only this very profile has.
 */
export class SystemBrowser {
  readonly #profile: string;
  #browser: Browser | undefined;

  private constructor(profile: string) {
    this.#profile = profile;
  }

  /** Makes it the default browser of a desktop; it starts when the first address is opened. @param env of the desktop */
  static async install(env: Readonly<Record<string, string>>): Promise<SystemBrowser> {
    const home = env['HOME'] ?? '';
    const profile = join(home, 'browser');
    const starter = join(home, 'system-browser');
    const applications = join(env['XDG_DATA_HOME'] ?? '', 'applications');
    const args = [...launchArguments(), `--user-data-dir=${profile}`, '--remote-debugging-port=0', ...quiet];
    await mkdir(applications, { recursive: true });
    await writeFile(starter, script(args), { mode: 0o755 });
    await writeFile(join(applications, entry), desktopEntry(starter));
    await writeFile(join(env['XDG_CONFIG_HOME'] ?? '', 'mimeapps.list'), defaults.join('\n'));
    return new SystemBrowser(profile);
  }

  /** Waits for a page at such an address. @param limitMs how long it may take: a browser that has to start first is slow */
  page(address: RegExp, limitMs = 30_000): Promise<Page> {
    return eventually(
      `the browser shows ${address}`,
      async () => {
        const pages = await this.#pages();
        const found = pages.find((page) => address.test(page.url()));
        if (found !== undefined) return found;
        throw new Error(`it shows ${JSON.stringify(pages.map((page) => page.url()))}`);
      },
      limitMs,
    );
  }

  /** Closes every page, and so the browser. */
  async quit(): Promise<void> {
    await Promise.all((await this.#pages()).map((page) => page.close()));
  }

  async #pages(): Promise<readonly Page[]> {
    return (await this.#connected()).contexts().flatMap((context) => context.pages());
  }

  async #connected(): Promise<Browser> {
    if (this.#browser?.isConnected() === true) return this.#browser;
    const [port] = (await readFile(join(this.#profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    return this.#browser;
  }
}
