import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandChannel } from '../../src/shared/command-names';
import { sandboxedApp } from './sandboxed-app';

const refused = { ok: false, failure: { kind: 'command-refused' } };

/** Frames that a page could have, as the main process is told of them. */
const frames = ['top', 'blank frame', 'frame that looks like the page', 'null', 'gone'] as const;
type FrameName = (typeof frames)[number];

describe('a command that does not come from the page', () => {
  const app = sandboxedApp();

  /**
   * What the main process answers to `getSnapshot` from a frame of the app's own window, with Electron's own objects of that
   * frame: only such a frame has no preload to send with, so its message is handed over where Electron would.
   */
  const fromFrame = (frame: FrameName): Promise<unknown> =>
    app().evaluateWith(JSON.stringify([commandChannel, frame]), async ({ BrowserWindow, ipcMain }, given) => {
      const [channel = '', from = ''] = JSON.parse(given) as readonly string[];
      const [shown] = BrowserWindow.getAllWindows();
      if (shown === undefined) throw new Error('There is no window');
      const sender = shown.webContents;
      const { mainFrame } = sender;
      const inner = mainFrame.frames.at(from === 'blank frame' ? 0 : 1);
      type Handler = (event: unknown, name: string, input?: unknown) => Promise<unknown>;
      const handlers = (ipcMain as unknown as { readonly _invokeHandlers: ReadonlyMap<string, Handler> })
        ._invokeHandlers;
      let senderFrame: unknown = inner;
      // The page's policy lets in no such frame: so a real one says that it is.
      const own = { url: mainFrame.url, origin: mainFrame.origin } as Readonly<Record<PropertyKey, unknown>>;
      if (from === 'frame that looks like the page' && inner !== undefined) {
        senderFrame = new Proxy(inner, { get: (real, key) => own[key] ?? (Reflect.get(real, key) as unknown) });
      }
      if (from === 'top') senderFrame = mainFrame;
      if (from === 'null') senderFrame = null;
      if (from === 'gone') {
        senderFrame = mainFrame.frames.at(-1);
        await sender.executeJavaScript('document.querySelectorAll("iframe")[2].remove()');
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      if (senderFrame === undefined) throw new Error('There is no such frame');
      return handlers.get(channel)?.({ sender, senderFrame }, 'getSnapshot');
    });

  test('is told from one that does (control)', async () => {
    await app().renderer();
    await app().page.evaluate(() => {
      for (let at = 0; at < 3; at += 1) document.body.append(document.createElement('iframe'));
    });
    expect(await fromFrame('top')).toMatchObject({ ok: true });
  });

  test.each(frames.filter((name) => name !== 'top'))('but from a frame (%s) is refused', async (frame) => {
    expect(await fromFrame(frame)).toEqual(refused);
  });

  test('can’t be sent by a frame of the page, which has no way to', async () => {
    const has = await app().page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow?.tokenTray === undefined),
    );
    expect(has).toEqual([true, true]);
  });

  test.each([
    ['the very same page', 'token-tray://app/index.html'],
    ['a blank page', 'about:blank'],
    ['a page of data', 'data:text/html,<title>x</title>'],
  ])('but from another window with the app’s preload (%s) is refused, whatever it asks', async (_, url) => {
    const preload = join(app().user.app, 'out/preload/index.js');
    const answers = await app().evaluateWith(
      JSON.stringify([preload, url]),
      async ({ BrowserWindow, session }, given) => {
        const [file = '', address = ''] = JSON.parse(given) as readonly string[];
        const webPreferences = { preload: file, session: session.fromPartition('page'), sandbox: true };
        const other = new BrowserWindow({ show: false, webPreferences });
        await other.loadURL(address).catch(() => undefined);
        const all: unknown = await other.webContents.executeJavaScript(`(async () => {
        const answers = [];
        for (const [name, command] of Object.entries(window.tokenTray ?? {})) {
          if (name !== 'onSnapshot') answers.push(await command());
        }
        return answers;
      })()`);
        other.destroy();
        return all;
      },
    );
    // Where the page is kept from loading at all there is nothing to send, and that is as good.
    const told = answers as readonly unknown[];
    expect(new Set(told.map((one) => JSON.stringify(one)))).toEqual(
      new Set(told.length === 0 ? [] : [JSON.stringify(refused)]),
    );
    expect(told.length === 0 ? url : 'token-tray').toMatch(/^(data:|about:|token-tray)/);
  });

  test('leaves everything as it was', async () => {
    expect((await app().snapshot()).sessions).toEqual([]);
    expect(app().output).toMatch(/command refused: sender/);
  });
});
