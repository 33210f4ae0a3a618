import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPageServer } from '../../src/main/surfaces/window/app-protocol';

let folder: string;
let serve: (request: Request) => Promise<Response>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-'));
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'outside.txt'), 'outside');
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  writeFileSync(join(page, 'assets', 'index-1a.js'), 'export {}');
  writeFileSync(join(page, 'assets', 'index-1a.css'), 'a{}');
  writeFileSync(join(page, 'assets', 'unknown.wasm'), 'x');
  symlinkSync(join(folder, 'outside.txt'), join(page, 'link.html'));
  symlinkSync(folder, join(page, 'linked'));
  serve = createPageServer(page);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As the browser hands it over: the address as it stands, not made tidy on the way. */
const get = (url: string, method = 'GET') => serve({ url, method } as Request);

describe('the app’s own scheme', () => {
  test.each([
    ['index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['index.html?x#y', 'text/html; charset=utf-8', '<!doctype html>'],
    ['assets/index-1a.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['assets/index-1a.css', 'text/css; charset=utf-8', 'a{}'],
    ['assets/unknown.wasm', 'application/octet-stream', 'x'],
  ])('serves %s as %s', async (path, type, body) => {
    const response = await get(`token-tray://app/${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(await response.text()).toBe(body);
  });

  test.each([
    'token-tray://app/',
    'token-tray://app',
    'token-tray://app/../outside.txt',
    'token-tray://app/..%2foutside.txt',
    'token-tray://app/..%2Foutside.txt',
    'token-tray://app/%2e%2e/outside.txt',
    'token-tray://app/assets/..%5c..%5coutside.txt',
    'token-tray://app/assets/../index.html',
    'token-tray://app//index.html',
    'token-tray://app/index.html%00',
    'token-tray://app/index.html\0.js',
    'token-tray://app/%00',
    'token-tray://app/INDEX.HTML',
    'token-tray://app/assets',
    'token-tray://app/assets/',
    'token-tray://app/link.html',
    'token-tray://app/linked/outside.txt',
    'token-tray://app/linked/page/index.html',
    'token-tray://other/index.html',
    'token-tray://app.other/index.html',
    'token-tray://app:80/index.html',
    'token-tray://app@other/index.html',
    'token-tray:index.html',
    'file:///etc/passwd',
    'constructor',
  ])('answers 404 to %j', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test.each(['POST', 'HEAD', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    expect((await get('token-tray://app/index.html', method)).status).toBe(405);
  });

  test('answers 404 where the page was never built', async () => {
    const response = await createPageServer(join(folder, 'none'))(new Request('token-tray://app/index.html'));
    expect(response.status).toBe(404);
  });
});
