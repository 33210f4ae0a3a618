import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The page's files by the path of their address, e.g. `/assets/index-1a2b.js` → the file's own path. */
export type PageFiles = ReadonlyMap<string, string>;

/**
 * Lists what may be served, once. An address is looked up in this list and never turned into a path, so `..`, encoded
 * slashes and NUL lead nowhere by construction. Links are left out, wherever they lead. Rejects where there is no folder.
 */
export const listPageFiles = async (folder: string, prefix = ''): Promise<PageFiles> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const address = `${prefix}/${entry.name}`;
    if (entry.isFile()) files.set(address, path);
    if (!entry.isDirectory()) continue;
    for (const [inner, file] of await listPageFiles(path, address)) files.set(inner, file);
  }
  return files;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** What a file is, by its name. Unknown ones are bytes, which no browser runs. */
export const contentType = (path: string): string => types[extname(path)] ?? 'application/octet-stream';
