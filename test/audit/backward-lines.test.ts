import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { backwardLines, type FoundLine } from '../../src/main/audit/backward-lines';

const folderOf = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'backward-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

const linesOf = async (path: string, end: number): Promise<readonly FoundLine[]> => {
  const handle = await open(path, 'r');
  try {
    const lines: FoundLine[] = [];
    for await (const line of backwardLines(handle, end)) lines.push(line);
    return lines;
  } finally {
    await handle.close();
  }
};

test('lines are read from the last to the first, however they lie in the pieces that are read', async () => {
  const path = join(folderOf(), 'lines');
  // Longer than a piece of 64 KB, just as long, and short; with characters of one to four bytes on every edge.
  const line = fc
    .tuple(
      fc.constantFrom('a', 'é', '漢', '🙂', 'x\u2028y'),
      fc.oneof(fc.nat(40), fc.integer({ min: 8000, max: 70_000 })),
    )
    .map(([text, times]) => text.repeat(times));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.boolean(), async (lines, isEnded) => {
      const content = Buffer.from(`${lines.join('\n')}${isEnded ? '\n' : ''}`);
      writeFileSync(path, content);
      const found = await linesOf(path, content.length);
      expect(found.map(({ text }) => text)).toEqual(lines.filter((text) => text !== '').toReversed());
      for (const { text, offset } of found) {
        expect(content.subarray(offset, offset + Buffer.byteLength(text)).equals(Buffer.from(text))).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('lines can be read from any place on, and one that became shorter meanwhile does no harm', async () => {
  const path = join(folderOf(), 'lines');
  writeFileSync(path, 'one\ntwo\nthree\n');
  expect((await linesOf(path, 8)).map(({ text }) => text)).toEqual(['two', 'one']);
  expect(await linesOf(path, 0)).toEqual([]);
  expect(await linesOf(path, 5000)).toEqual([]);
});
