import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/shared/command-names';
import { sandboxedApp } from './sandboxed-app';

/** What Electron asks of an app (its security checklist), read back from the app as it runs. */
describe('the window', () => {
  const app = sandboxedApp();

  test('has every protection on that Electron has, and nothing on that weakens one', async () => {
    const preferences = await app().evaluate(({ BrowserWindow }) => {
      const [own] = BrowserWindow.getAllWindows();
      const contents = own?.webContents as unknown as { readonly getLastWebPreferences: () => Record<string, unknown> };
      return JSON.stringify(contents.getLastWebPreferences());
    });
    const found = JSON.parse(preferences) as Readonly<Record<string, unknown>>;
    expect(found).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
    const off = [
      'nodeIntegrationInSubFrames',
      'nodeIntegrationInWorker',
      'allowRunningInsecureContent',
      'experimentalFeatures',
    ];
    for (const name of off) expect([false, undefined]).toContain(found[name]);
    for (const name of ['webSecurity', 'javascript']) expect([true, undefined]).toContain(found[name]);
    for (const name of ['enableBlinkFeatures', 'disableBlinkFeatures']) expect(['', undefined]).toContain(found[name]);
    // Chromium's word for it, beside that of the options.
    await app().renderer();
  });

  test('gives the page one function for each command and one to listen, and no other way out', async () => {
    const given = await app().page.evaluate(async () => {
      const plain = document.createElement('iframe');
      document.body.append(plain);
      const usual = new Set(Object.getOwnPropertyNames(plain.contentWindow ?? {}));
      plain.remove();
      const own = Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^\d+$/.test(name));
      const kinds = Object.entries(window.tokenTray).map(([name, what]) => `${name} ${typeof what}`);
      const node = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'];
      return { own, kinds, node: node.filter((name) => name in window), frozen: Object.isFrozen(window.tokenTray) };
    });
    expect(given.own.filter((name) => !name.startsWith('__playwright') && name !== 'tokenTray')).toEqual([]);
    expect(given.kinds.toSorted()).toEqual(
      [...commandNames, 'onSnapshot'].map((name) => `${name} function`).toSorted(),
    );
    expect(given.node).toEqual([]);
    expect(given.frozen).toBe(true);
  });

  test('takes no text for markup, code or an address of code, as the page’s policy says', async () => {
    const outcomes = await app().page.evaluate(async () => {
      const tries: Readonly<Record<string, () => unknown>> = {
        markup: () => (document.body.innerHTML = '<b>x</b>'),
        writing: () => Reflect.apply(Reflect.get(document, 'write'), document, ['x']),
        code: () => void Reflect.construct(Function, ['return 1']),
        address: () => Object.assign(document.createElement('script'), { src: 'token-tray://app/x.js' }),
        // These say nothing where they are refused: they do nothing then.
        timer: () => void Reflect.apply(globalThis.setTimeout, undefined, ['document.title = "ran"', 0]),
        handler: () => document.body.setAttribute('onclick', 'document.title = "ran"'),
        style: () => document.body.setAttribute('style', 'outline: 7px solid'),
      };
      // A script of a test's own is let off by the browser, for as long as it has not waited.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const threw = Object.entries(tries).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch {
          return [name];
        }
      });
      document.body.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { threw, title: document.title, outline: getComputedStyle(document.body).outlineWidth };
    });
    expect(outcomes.threw).toEqual(expect.arrayContaining(['markup', 'writing', 'code', 'address']));
    expect(outcomes.title).not.toBe('ran');
    expect(outcomes.outline).not.toBe('7px');
  });

  test('loads all that it is made of from its own scheme', async () => {
    const loaded = await app().page.evaluate(() => [
      location.href,
      ...[...document.scripts].map(({ src }) => src),
      ...[...document.querySelectorAll('link')].map(({ href }) => href),
    ]);
    expect(loaded.length).toBeGreaterThan(2);
    for (const address of loaded) expect(address).toMatch(/^token-tray:\/\/app\//);
  });
});
