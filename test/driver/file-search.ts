import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textForms } from './text-forms';

/**
 * The files below a folder that hold this text as it is, or in a form in which a careless program hides it. What is no
 * file, or can't be read, is left out.
 */
export async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const wanted = textForms(text);
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
