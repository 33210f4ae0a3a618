import { expect, test } from 'vitest';
import { apartArgument, keychainService, serviceOf } from '../../src/main/credentials/keychain-messages';
import { isDemoRun } from '../../src/main/system/demo-run';

test.each([
  [['electron', '.', '--demo'], false, true],
  [['electron', '.', '--cloud=http://127.0.0.1:1'], false, false],
  [['token-tray', '--demo'], true, false],
])('a run with %j, packaged: %s, keeps apart what it holds: %s', (argv, packaged, apart) => {
  expect(isDemoRun(argv, packaged)).toBe(apart);
});

test('what a demo puts into the keychain lies under a name of its own', () => {
  expect(serviceOf(['node', 'keychain-worker.js'])).toBe(keychainService);
  expect(serviceOf(['node', 'keychain-worker.js', apartArgument])).toBe('io.github.token-tray.demo');
});
