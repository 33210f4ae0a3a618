import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProject, ROOT } from '../../build/setup/project.mjs';

/** All that is in the program, by its path; the demo cloud and the page, which the linter keeps from Electron, left out. */
const sources = ['src/main', 'src/preload', 'src/shared'].flatMap((folder) =>
  readdirSync(inProject(folder), { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() ? [[relative(ROOT, path), readFileSync(path, 'utf8')] as const] : [];
  }),
);

const placesOf = (power: RegExp): readonly string[] =>
  sources.filter(([, text]) => power.test(text)).map(([path]) => path);

/** A power, how it reads where it is used, and the files that use it. */
const doors: readonly (readonly [power: string, used: string, how: RegExp, files: readonly string[]])[] = [
  ['open an address', 'shell.openExternal(url)', /\bopenExternal\(/, ['src/main/index.ts']],
  [
    'open a folder',
    'shell.openPath(path)',
    /\bshell\.(?:openPath|showItemInFolder|trashItem)\(/,
    ['src/main/composition/desk.ts'],
  ],
  [
    'make a window',
    'new BrowserWindow({',
    /\bnew (?:\w*Window|BrowserView|WebContentsView)\(/,
    ['src/main/surfaces/window/window.ts'],
  ],
  ['load a page', 'made.loadURL(url)', /\.load(?:URL|File)\(/, ['src/main/surfaces/window/window.ts']],
  [
    'hear a page',
    'ipcMain.handle(channel',
    /\b(?:ipcMain|ipc)\.(?:handle|on|once)\(/,
    ['src/main/surfaces/window/command-channel.ts'],
  ],
  ['give a page something', 'contextBridge.exposeInMainWorld(', /\bexposeIn\w+World\(/, ['src/preload/index.ts']],
  [
    'start another program',
    "from 'node:child_process'",
    /child_process|worker_threads|\bcluster'/,
    ['src/main/system/core-files.ts'],
  ],
  [
    'start a process of its own',
    'utilityProcess.fork(file',
    /utilityProcess\.fork\(/,
    ['src/main/credentials/fork-keychain-worker.ts'],
  ],
  [
    'listen on a port',
    "import { createServer } from 'node:http'",
    /^import (?!type )[^;]*'node:(?:https?|http2|net|tls|dgram)'/m,
    ['src/main/genesys/login/loopback-server.ts'],
  ],
  [
    'ask a host',
    'net.request({',
    /\bnet\.(?:request|fetch)\(|\bglobalThis\.fetch\b/,
    ['src/main/genesys/http/net-fetch.ts'],
  ],
  [
    'run a script in a page',
    'contents.executeJavaScript(code)',
    /\b(?:executeJavaScript|insertCSS|insertText)\w*\(/,
    [],
  ],
  ['run a text as code', 'new Function(text)', /\beval\(|\bnew Function\(|'node:vm'/, []],
  [
    'trust a certificate itself',
    'session.setCertificateVerifyProc(',
    /setCertificateVerifyProc|certificate-error|rejectUnauthorized/,
    [],
  ],
  ['follow a redirect', "redirect: 'follow'", /followRedirect\(|redirect: 'follow'/, []],
  ['collect crash dumps', 'crashReporter.start({', /\bcrashReporter\b|desktopCapturer|contentTracing|netLog/, []],
];

describe('the program', () => {
  test.each(doors)('can %s through the doors that it has for that alone', (_, used, how, files) => {
    // What is looked for is found where it stands (control).
    expect(used).toMatch(how);
    expect(placesOf(how)).toEqual(files);
  });
});
