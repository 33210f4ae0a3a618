import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../src/main/system/atomic-write';
import { unfinishedPath } from '../../src/main/system/unfinished-path';

test('a file that a person chose is written whole, and nothing beside it is touched', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tt-chosen-'));
  const path = join(folder, 'revoked.csv');
  writeFileSync(path, 'from before');
  for (const end of ['part', 'tmp']) writeFileSync(`${path}.${end}`, 'half a download');
  await writeAtomically(path, 'whole', unfinishedPath);
  expect(readFileSync(path, 'utf8')).toBe('whole');
  expect(readdirSync(folder).toSorted()).toEqual(['revoked.csv', 'revoked.csv.part', 'revoked.csv.tmp']);
  for (const end of ['part', 'tmp']) expect(readFileSync(`${path}.${end}`, 'utf8')).toBe('half a download');
});
