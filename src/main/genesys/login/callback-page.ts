import { createHash } from 'node:crypto';
import type { NetworkFailure, ReplyFailure, SignInFailure } from '../../../shared/failure';
import { describeFailure, spoken, t } from '../../../shared/messages';

/** A page for the browser that came back, with all its headers. */
export interface CallbackPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

const style = `:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;font:1rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}
main{max-width:32rem;padding:2rem;text-align:center}
h1{margin:0 0 .5rem;font-size:1.5rem;line-height:1.25}
p{margin:.5rem 0 0;overflow-wrap:anywhere}`;

/** Nothing is loaded, nothing runs, nobody frames it, and no address is told to anybody: its own holds a used code. */
const headers: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  connection: 'close',
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '');

const page = (status: number, title: string, ...lines: readonly string[]): CallbackPage => ({
  status,
  headers: status === 405 ? { ...headers, allow: 'GET' } : headers,
  html: `<!doctype html>
<html lang="${spoken().language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}</main></body>
</html>
`,
});

/** The sign-in brought a token. */
export const signedInPage = (): CallbackPage =>
  page(200, t('login.page.signed-in.title'), t('login.page.signed-in'), t('login.page.close'));

/** The sign-in came to an end without a token. */
export const failedPage = (failure: NetworkFailure | ReplyFailure | SignInFailure): CallbackPage =>
  page(200, t('login.page.failed.title'), describeFailure(failure), t('login.page.close'));

/** For a request that is not the awaited one. It ends nothing. */
export const unexpectedPage = (status: 400 | 404 | 405): CallbackPage =>
  page(status, t('login.page.unexpected.title'), t('login.page.unexpected'));

/** For a request that comes after the awaited one. */
export const overPage = (): CallbackPage =>
  page(410, t('login.page.unexpected.title'), t('login.page.over'), t('login.page.close'));
