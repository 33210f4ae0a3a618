import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files below a folder that hold this text as it is, or in base64, which is how a careless program hides it. What is
 * no file, or can't be read, is left out.
 */
export async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const wanted = [text, Buffer.from(text).toString('base64').replace(/=+$/, ''), Buffer.from(text, 'utf16le')];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      return wanted.some((one) => bytes.includes(one)) ? [file] : [];
    }),
  );
  return found.flat();
}
