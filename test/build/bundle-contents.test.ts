import { describe, expect, it } from 'vitest';
import { bundleProblem } from '../../build/lint/bundle-contents.mjs';
import { contentProblems } from '../../build/setup/package-contents.mjs';

const good = [
  'package.json',
  'out/main/index.js',
  'out/main/keychain-worker.js',
  'out/preload/index.js',
  'out/renderer/index.html',
  'node_modules/keytar/prebuilds/linux-x64/keytar.node',
];

describe('the bundle', () => {
  it.each([
    '/p/src/main/index.ts',
    '/p/src/shared/a.ts?x',
    '/p/node_modules/preact/dist/preact.mjs',
    '/p/node_modules/oauth4webapi/build/index.js',
    '\0commonjs',
    '/p/src/renderer/a.css',
  ])('may hold %s', (id) => {
    expect(bundleProblem(id, '/p')).toBeUndefined();
  });

  it.each([
    '/p/src/demo/index.ts',
    '/p/test/e2e/a.ts',
    '/p/build/setup/project.mjs',
    '/p/node_modules/purecloud-platform-client-v2/index.js',
    '/p/node_modules/preact/node_modules/stranger/index.js',
    '/elsewhere/src/main/index.ts',
  ])('may not hold %s', (id) => {
    expect(bundleProblem(id, '/p')).toContain('has no place in the app');
  });
});

describe('the package', () => {
  it('holds the app, and one addon', () => {
    expect(contentProblems(good)).toEqual([]);
  });

  it.each([
    'src/demo/index.ts',
    'out/main/index.js.map',
    'out/demo/main.js',
    'test/a.test.ts',
    'node_modules/vite/x.js',
    '.env',
  ])('never holds %s', (file) => {
    expect(contentProblems([...good, file])).toEqual([`${file} has no place in a package.`]);
  });

  it('is refused with the addons of two platforms, or with none', () => {
    expect(contentProblems([...good, 'node_modules/keytar/prebuilds/win32-x64/keytar.node'])).toHaveLength(1);
    expect(contentProblems(good.slice(0, -1))).toHaveLength(1);
  });

  it('is refused when a part of the app is missing', () => {
    expect(contentProblems(good.filter((file) => file !== 'out/preload/index.js'))).toEqual([
      'out/preload/index.js is missing from the package.',
    ]);
  });
});
