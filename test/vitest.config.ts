import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { thoroughness } from './hazards/thoroughness';

/** The page alone, with the test in the place of main: nothing there is measured against the clock. */
const pages = ['test/e2e/page-*.test.ts'];

/** Real programs that spend their time waiting, for a token's real end or for patience that runs out, and need little else. */
const patient = [
  'test/e2e/{endings,reachability,refresh,renewal,sign-in-again}.test.ts',
  'test/hazards/{12-endless-answer,19-token-endpoint}.test.ts',
];

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A test left out, by name or by mistake, is a failed run: see also the count that the test task takes.
    allowOnly: false,
    passWithNoTests: false,
    // A wait ends when what is waited for is there; the limit is for machines that are busy.
    expect: { poll: { timeout: 5000 } },
    teardownTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/demo/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/build/desktop/**', 'test/hazards/**', 'test/load/**'],
          testTimeout: 15_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: pages,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          // Each has a desktop, a keychain and a cloud of its own, so that they can wait side by side.
          name: 'patient',
          include: patient,
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
          testTimeout: thoroughness === 'full' ? 1_800_000 : 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          // Real Electron on a real desktop: one file at a time, so that no run sees another's tray, keychain or windows.
          name: 'e2e',
          include: [
            'test/e2e/**/*.test.ts',
            // Lives thirty times as fast as the clock, so others must not take its processor away.
            'test/load/**/*.test.ts',
            ...(process.platform === 'linux' ? ['test/build/desktop/**/*.test.ts'] : []),
          ],
          exclude: [...pages, ...patient],
          fileParallelism: false,
          maxWorkers: 1,
          // After all the others: what is slow to answer there should be the app, and not a busy machine.
          sequence: { groupOrder: 3 },
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          // What the world does to the app, row by row: real parts, two files at a time on desktops of their own, bounded
          // unless asked for in full.
          name: 'hazards',
          include: ['test/hazards/**/*.test.ts'],
          exclude: patient,
          maxWorkers: 2,
          sequence: { groupOrder: 4 },
          testTimeout: thoroughness === 'full' ? 1_800_000 : 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
