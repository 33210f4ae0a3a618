import { readFile } from 'node:fs/promises';
import { pageScheme } from './page-address';
import { contentType, listPageFiles, type PageFiles } from './page-files';

/** For `protocol.registerSchemesAsPrivileged`, before the app is ready: own origin, and nothing that a web site has. */
export const pageSchemePrivileges = { scheme: pageScheme, privileges: { standard: true, secure: true } } as const;

/** The page may run its own scripts, styles and pictures, send nothing anywhere, and hold nothing foreign. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'none'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), display-capture=(), usb=(), serial=(), hid=()',
  'cache-control': 'no-store',
} as const;

const nothing = (status: 404 | 405): Response => new Response(null, { status, headers });

/** The page's path in an address of the app's own host, as it was written; undefined for every other address. */
const pathIn = (url: string): string | undefined => {
  const start = `${pageScheme}://app/`;
  if (!url.startsWith(start)) return undefined;
  return `/${url.slice(start.length).replace(/[?#].*$/s, '')}`;
};

/**
 * Answers requests of the app's own scheme from the folder of the built page, and 404 for whatever is not a file in it.
 * The answer to `session.protocol.handle`. Never rejects.
 */
export const createPageServer = (folder: string): ((request: Request) => Promise<Response>) => {
  let files: Promise<PageFiles> | undefined;
  return async ({ url, method }) => {
    if (method !== 'GET') return nothing(405);
    try {
      files ??= listPageFiles(folder);
      const path = pathIn(url);
      const file = path === undefined ? undefined : (await files).get(path);
      if (file === undefined) return nothing(404);
      return new Response(await readFile(file), { headers: { ...headers, 'content-type': contentType(file) } });
    } catch {
      files = undefined;
      return nothing(404);
    }
  };
};
