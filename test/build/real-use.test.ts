import { expect, test } from 'vitest';
import { argumentsForRealUse } from '../../build/setup/real-use.mjs';

const current = { version: '45.0.0', endOfLife: false };
const old = { version: '25.1.1', endOfLife: true };
const allowed = '--allow-end-of-life-runtime';

test.each([
  [current, [], []],
  [current, ['--lang=de'], ['--lang=de']],
  [old, ['--cloud=http://127.0.0.1:47821'], ['--cloud=http://127.0.0.1:47821']],
  [old, [allowed], []],
  [old, ['--lang=de', allowed], ['--lang=de']],
])('the app starts on %o with %j', (runtime, args, passed) => {
  expect(argumentsForRealUse(runtime, args)).toEqual(passed);
});

test.each([[[]], [['--lang=de']], [['--cloud']], [['--allow']]])(
  'an end-of-life runtime is not started for real tokens, and what to do is said (%j)',
  (args) => {
    expect(() => argumentsForRealUse(old, args)).toThrow(/25\.1\.1 .* `npm run demo`, .*--allow-end-of-life-runtime/);
  },
);
