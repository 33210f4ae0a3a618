import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { logFileName } from './log';

/** What is read of the log's end at most, in bytes. */
const most = 24_000;

/** The last whole lines of the log; empty where there is none yet. Redacted when they were written. */
export const readLogTail = async (folder: string): Promise<string> => {
  try {
    const handle = await open(join(folder, logFileName), 'r');
    try {
      const { size } = await handle.stat();
      const start = Math.max(0, size - most);
      const buffer = Buffer.alloc(size - start);
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
      const text = buffer.toString('utf8', 0, bytesRead);
      return start === 0 ? text : text.slice(text.indexOf('\n') + 1);
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
};
