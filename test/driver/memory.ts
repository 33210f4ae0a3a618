import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** Read at once, in bytes. */
const piece = 4 * 1024 * 1024;

/** Address ranges that a process can write to, which is where its data is. */
const writable = (pid: number): readonly (readonly [start: number, end: number])[] =>
  readFileSync(`/proc/${pid}/maps`, 'latin1')
    .split('\n')
    .flatMap((line) => {
      const [, start, end, rest = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw.. \S+ \S+ \S+\s*(.*)$/.exec(line) ?? [];
      if (start === undefined || end === undefined || rest === '[vvar]') return [];
      return [[Number.parseInt(start, 16), Number.parseInt(end, 16)] as const];
    });

/**
 * Whether a text lies anywhere in the memory of a process, one byte or two bytes a letter. What it keeps compressed or in
 * pieces is not found: prove with another process that the text can be found at all.
 */
export async function memoryHolds(pid: number, text: string): Promise<boolean> {
  const wanted = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  const overlap = text.length * 2;
  const memory = await open(`/proc/${pid}/mem`, 'r');
  try {
    const bytes = Buffer.alloc(piece);
    for (const [start, end] of writable(pid)) {
      for (let at = start; at < end; at += piece - overlap) {
        const length = Math.min(piece, end - at);
        // A range can go away meanwhile, and guard pages can't be read.
        const read = await memory.read(bytes, 0, length, at).catch(() => ({ bytesRead: 0 }));
        const seen = bytes.subarray(0, read.bytesRead);
        if (wanted.some((one) => seen.includes(one))) return true;
        if (read.bytesRead < length) break;
      }
    }
    return false;
  } finally {
    await memory.close();
  }
}
