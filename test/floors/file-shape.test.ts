import { describe, expect, it } from 'vitest';
import { MOST_LINES, shapeProblems } from '../../build/lint/file-shape.mjs';

const lines = (count: number): string => 'x\n'.repeat(count);

describe('the shape of files', () => {
  it('lets a file have as many lines as the limit, and not one more', () => {
    expect(shapeProblems('src/a.ts', lines(MOST_LINES))).toEqual([]);
    expect(shapeProblems('src/a.ts', lines(MOST_LINES + 1))).toEqual([
      `src/a.ts has ${MOST_LINES + 1} lines; a file has at most ${MOST_LINES}.`,
    ]);
  });

  it.each([
    'tray-model.ts',
    'tray-model.test.ts',
    'SessionRow.tsx',
    'session-row.tsx',
    'vitest.config.ts',
    'token-tray.d.ts',
  ])('takes %s as a name', (name) => {
    expect(shapeProblems(`src/${name}`, '')).toEqual([]);
  });

  it.each(['trayModel.ts', 'TrayModel.ts', 'tray_model.ts', 'sessionRow.tsx', 'Tray-model.ts'])(
    'refuses %s as a name',
    (name) => {
      expect(shapeProblems(`src/${name}`, '')).toHaveLength(1);
    },
  );

  it.each(['utils.ts', 'string-utils.ts', 'test-helpers.ts', 'window-manager.ts', 'load-and-save.ts'])(
    'refuses %s, which does not say what is in it',
    (name) => {
      expect(shapeProblems(`src/${name}`, '')).toEqual([`src/${name} does not say what is in it.`]);
    },
  );
});
