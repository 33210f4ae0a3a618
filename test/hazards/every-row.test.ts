import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../build/setup/project.mjs';
import { hazardList, rowsToCome } from './hazard-list';

const files = readdirSync(inProject('test/hazards')).filter(
  (name) => name.endsWith('.test.ts') && name !== 'every-row.test.ts',
);
const security = readFileSync(inProject('SECURITY.md'), 'utf8');
/** The table's lines by what stands in their first cell. */
const lines = new Map(
  security.split('\n').flatMap((line) => {
    const [, first = ''] = /^\| *(\d+|beyond) *\|/.exec(line) ?? [];
    return first === '' ? [] : [[first, line] as const];
  }),
);
const filesOf = (row: number): readonly string[] =>
  files.filter((name) => name.startsWith(`${String(row).padStart(2, '0')}-`));
const isToCome = ({ row }: { readonly row: number }): boolean => rowsToCome.includes(row);

describe('the list of what the world does', () => {
  test('has 33 rows, and a line of its own for each in SECURITY.md', () => {
    expect(hazardList).toHaveLength(33);
    expect(hazardList.filter(({ row }) => !lines.has(String(row)))).toEqual([]);
    for (const { row, what } of hazardList) expect(lines.get(String(row))).toContain(what);
  });

  test.each(hazardList.filter((one) => !isToCome(one)))(
    'has row $row, $what, proven by files that SECURITY.md names',
    ({ row }) => {
      expect(filesOf(row).length).toBeGreaterThan(0);
      for (const name of filesOf(row)) expect(lines.get(String(row))).toContain(`\`${name.replace('.test.ts', '')}\``);
    },
  );

  test('calls no row proven that is not, and none missing that is there', () => {
    for (const row of rowsToCome) {
      expect(filesOf(row)).toEqual([]);
      expect(lines.get(String(row))).toMatch(/in parts/);
    }
    expect([...lines.values()].filter((line) => /in parts/.test(line))).toHaveLength(rowsToCome.length);
  });

  test('knows every file beside it', () => {
    const known = new Set(hazardList.flatMap(({ row }) => filesOf(row)));
    const beyond = files.filter((name) => !known.has(name));
    for (const name of beyond) {
      expect(name).toMatch(/^beyond-/);
      expect(lines.get('beyond')).toContain(`\`${name.replace('.test.ts', '')}\``);
    }
  });

  test('names in SECURITY.md only tests that are there', () => {
    const named = [...security.matchAll(/`((?:test\/)?[\w/-]+\.test\.ts)`|`((?:\d\d|beyond)-[\w-]+)`/g)];
    const all = named.map(([, path, name]) => path ?? `test/hazards/${name ?? ''}.test.ts`);
    expect(all.length).toBeGreaterThan(30);
    for (const path of all) expect(() => readFileSync(inProject(path)), path).not.toThrow();
  });
});
