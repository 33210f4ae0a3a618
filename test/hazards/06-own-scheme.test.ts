import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sandboxedApp } from './sandboxed-app';

const nowhere = [
  'token-tray://app/../main/index.js',
  'token-tray://app/..%2fmain%2findex.js',
  'token-tray://app/..%2Fmain%2Findex.js',
  'token-tray://app/%2e%2e/main/index.js',
  'token-tray://app/%2e%2e%2fmain/index.js',
  'token-tray://app/assets/..%5c..%5cmain%5cindex.js',
  'token-tray://app/....//main/index.js',
  'token-tray://app/link.html',
  'token-tray://app/linked/index.js',
  'token-tray://app/',
  'token-tray://app/assets/',
  'token-tray://app/INDEX.HTML',
  'token-tray://app//etc/passwd',
  'token-tray://app/file:///etc/passwd',
];
/** An address with a NUL is none to Chromium; one that hands it over all the same is answered 404. */
const withNul = ['token-tray://app/index.html%00', 'token-tray://app/index.html%00.js', 'token-tray://app/%00'];
const elsewhere = [
  'token-tray://other/index.html',
  'token-tray://app.other/index.html',
  'token-tray://app@other/index.html',
];

describe('the app’s own scheme', () => {
  const app = sandboxedApp((user) => {
    const page = join(user.app, 'out/renderer');
    symlinkSync(join(user.app, 'package.json'), join(page, 'link.html'));
    symlinkSync(join(user.app, 'out/main'), join(page, 'linked'));
    mkdirSync(join(page, 'more'));
    writeFileSync(join(page, 'more/plain.html'), 'plain');
  });
  /** Goes to an address as a window of the page's own session does; the status of its answer, or why there is none. */
  const visit = (url: string): Promise<string> =>
    app().evaluateWith(url, async ({ BrowserWindow, session }, address) => {
      const other = new BrowserWindow({ show: false, webPreferences: { session: session.fromPartition('page') } });
      try {
        return await new Promise<string>((resolve) => {
          other.webContents.once('did-navigate', (_event, _url, status) => resolve(String(status)));
          other.webContents.once('did-fail-load', (_event, _code, problem) => resolve(problem));
          other.loadURL(address).catch(() => undefined);
        });
      } finally {
        other.destroy();
      }
    });

  test.each(['token-tray://app/index.html', 'token-tray://app/more/plain.html'])('serves %s (control)', async (url) => {
    expect(await visit(url)).toBe('200');
  });

  test.each(nowhere)('answers 404 to %s', async (url) => {
    expect(await visit(url)).toBe('404');
  });

  test.each(withNul)('has nothing at %s', async (url) => {
    expect(await visit(url)).toMatch(/^(404|ERR_INVALID_URL)$/);
  });

  test.each(elsewhere)('does not even ask for %s', async (url) => {
    expect(await visit(url)).toBe('ERR_BLOCKED_BY_CLIENT');
  });

  test('is known to no other session of the program', async () => {
    expect(
      await app().evaluate(({ protocol, session }) => [
        protocol.isProtocolHandled('token-tray'),
        session.defaultSession.protocol.isProtocolHandled('token-tray'),
        session.fromPartition('page').protocol.isProtocolHandled('token-tray'),
      ]),
    ).toEqual([false, false, true]);
  });
});
