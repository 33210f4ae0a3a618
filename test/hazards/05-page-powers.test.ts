import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passTime } from '../driver/eventually';
import { startFaultServer, type FaultServer } from '../genesys/fault-server';
import { rawReply } from '../genesys/raw-reply';
import { askingForPowers, attempted, escapes, sendings } from './page-attempts';
import { sandboxedApp } from './sandboxed-app';

const page = rawReply({
  headers: { 'Content-Type': 'text/html', Connection: 'close' },
  body: '<title>Elsewhere</title>',
});
const site = (): Promise<FaultServer> => startFaultServer((socket) => void socket.end(page));

describe('a page that wants more than it is given', () => {
  const app = sandboxedApp();
  /** How often something was denied so far, as the log counts it. */
  const denied = (what: string): number => app().output.split(`page denied {"what":"${what}"`).length - 1;
  const windows = (): Promise<number> => app().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  const stays = async (): Promise<void> => {
    await passTime(300);
    expect(app().page.url()).toBe('token-tray://app/index.html');
    expect(await windows()).toBe(1);
  };

  test.each(escapes)('is denied %s, which is counted, and nobody hears of it', async (_, countedAs, script) => {
    const other = await site();
    const before = denied(countedAs);
    await app().page.evaluate(attempted(script, `${other.origin}/from-the-page`));
    await expect.poll(() => denied(countedAs)).toBe(before + 1);
    await stays();
    expect(other.textHeard()).toBe('');
    await other.close();
  });

  test.each(sendings)('brings nothing out by %s', async (_, script) => {
    const other = await site();
    await app().page.evaluate(attempted(script, `${other.origin}/from-the-page`));
    await stays();
    expect(other.textHeard()).toBe('');
    await other.close();
  });

  test('has no webview: its guests are none, and attaching one is not possible', async () => {
    expect(
      await app().evaluate(({ webContents }) => webContents.getAllWebContents().map((one) => one.getType())),
    ).toEqual(['window']);
    expect(await app().page.evaluate(() => 'loadURL' in document.createElement('webview'))).toBe(false);
  });

  /** Drops a file on a window as the desktop does; gives the address where that has led. */
  const dropOn = (windowId: number, file: string): Promise<string> =>
    app().evaluateWith(JSON.stringify([windowId, file]), async ({ BrowserWindow }, given) => {
      const [id, path] = JSON.parse(given) as readonly [number, string];
      const contents = BrowserWindow.fromId(id)?.webContents;
      contents?.debugger.attach();
      const link = { mimeType: 'text/uri-list', data: `file://${path}` };
      const data = { items: [link], files: [path], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop']) {
        await contents?.debugger.sendCommand('Input.dispatchDragEvent', { type, x: 100, y: 100, data });
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      contents?.debugger.detach();
      return contents?.getURL() ?? '';
    });

  test('is not led away by a file that is dropped on it, whether it takes drops or not', async () => {
    const file = join(app().user.folder, 'home', 'dropped.html');
    writeFileSync(file, '<title>Dropped</title>');
    const own = await app().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.id ?? 0);
    expect(await dropOn(own, file)).toBe('token-tray://app/index.html');
    await app().page.evaluate(() => {
      document.addEventListener('dragover', (event) => event.preventDefault());
      document.addEventListener('drop', ({ dataTransfer }) =>
        Object.assign(window, { dropped: dataTransfer?.files.length }),
      );
    });
    expect(await dropOn(own, file)).toBe('token-tray://app/index.html');
    expect(await app().page.evaluate('window.dropped')).toBe(1);
    await stays();
  });

  test('gets no permission, and the asking is counted', async () => {
    const before = denied('permission');
    const answers = await app().page.evaluate<readonly string[]>(askingForPowers);
    expect(new Set(answers)).toEqual(new Set(['denied']));
    expect(denied('permission')).toBeGreaterThan(before);
  });

  test('would be given all of it in a window without a guard (control)', async () => {
    const other = await site();
    const scripts = [
      ...escapes.filter(([, countedAs]) => countedAs === 'window').map(([about, , script]) => [about, script] as const),
      ...sendings,
    ]
      .filter(([about]) => about !== 'a form')
      .map(([about, script]) => attempted(script, `${other.origin}/${about.replaceAll(' ', '-')}`));
    const given = JSON.stringify([other.origin, scripts]);
    const seen = await app().evaluateWith(given, async ({ BrowserWindow, webContents }, text) => {
      const [origin, all] = JSON.parse(text) as readonly [string, readonly string[]];
      const open = new BrowserWindow({ show: false, webPreferences: { partition: 'control', webviewTag: true } });
      await open.loadURL(`${origin}/start`);
      const run = (script: string): Promise<unknown> => open.webContents.executeJavaScript(script, true);
      const permission: unknown = await run('Notification.requestPermission()');
      for (const script of all) await run(script);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const types = webContents.getAllWebContents().map((one) => one.getType());
      await run(`void (location.href = '${origin}/navigation')`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const url = open.webContents.getURL();
      for (const one of BrowserWindow.getAllWindows()) if (one.webContents.getURL().startsWith(origin)) one.destroy();
      return { permission, types, url };
    });
    const asked = other.heard.map(({ path }) => path.slice(1));
    const wanted = [
      'a-popup',
      'a-link-to-a-new-window',
      ...sendings.slice(1).map(([about]) => about.replaceAll(' ', '-')),
      'navigation',
    ];
    expect(asked).toEqual(expect.arrayContaining(wanted));
    expect(seen).toMatchObject({ permission: 'granted', url: `${other.origin}/navigation` });
    expect(seen.types).toContain('webview');
    await other.close();
  });
});
