import type { FileHandle } from 'node:fs/promises';

/** A line of a file, without its line break. */
export interface FoundLine {
  readonly text: string;
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
}

/** How much is read at once, in bytes. */
const chunkBytes = 64 * 1024;
const lineBreak = 0x0a;

/**
 * The lines that end before `end` (a position in bytes), from the last to the first, read piece by piece: who stops after a
 * few lines has read no more than they needed. Empty lines are left out.
 */
export async function* backwardLines(handle: FileHandle, end: number): AsyncGenerator<FoundLine, void, undefined> {
  /** What was read of the line whose beginning was not met yet, last piece first. */
  let pieces: Buffer[] = [];
  let position = end;
  while (position > 0) {
    const length = Math.min(chunkBytes, position);
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position - length);
    // The file became shorter meanwhile: what is not there any more can't be told.
    if (bytesRead < length) return;
    position -= length;
    let lineEnd = length;
    for (let at = buffer.lastIndexOf(lineBreak, length - 1); at >= 0; at = lastBreakBefore(buffer, at)) {
      const line = join(buffer.subarray(at + 1, lineEnd), pieces);
      pieces = [];
      lineEnd = at;
      if (line !== '') yield { text: line, offset: position + at + 1 };
    }
    pieces.push(buffer.subarray(0, lineEnd));
  }
  const first = join(Buffer.alloc(0), pieces);
  if (first !== '') yield { text: first, offset: 0 };
}

/** A negative offset would be counted from the end. */
const lastBreakBefore = (buffer: Buffer, at: number): number => (at === 0 ? -1 : buffer.lastIndexOf(lineBreak, at - 1));

const join = (head: Buffer, pieces: readonly Buffer[]): string =>
  pieces.length === 0 ? head.toString('utf8') : Buffer.concat([head, ...pieces.toReversed()]).toString('utf8');
