import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staleNodeModules } from '../../build/setup/node-modules.mjs';

describe('the node modules', () => {
  let root = '';
  const lock = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tt-modules-'));
    mkdirSync(join(root, 'node_modules'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const wanted = (packages: object): void => {
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': { name: 'x' }, ...packages } }));
  };
  const found = (packages: object): void => {
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  };

  it('are installed when none are there', () => {
    wanted(lock);
    expect(staleNodeModules(root)).toBe('they are not there yet');
  });

  it('are left alone when they are those of the lock file', () => {
    wanted(lock);
    found(lock);
    expect(staleNodeModules(root)).toBeUndefined();
  });

  it.each([
    [
      'has another version',
      { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } },
      'node_modules/a has changed',
    ],
    [
      'has other contents',
      { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } },
      'node_modules/a has changed',
    ],
    ['is missing', {}, 'node_modules/a is missing'],
    ['is no longer wanted', { ...lock, 'node_modules/b': { version: '2.0.0' } }, 'some are no longer wanted'],
  ])('are installed anew when one %s', (_case, packages, reason) => {
    wanted(lock);
    found(packages);
    expect(staleNodeModules(root)).toBe(reason);
  });

  it('may lack what is for another platform', () => {
    wanted({ ...lock, 'node_modules/only-elsewhere': { version: '1.0.0', optional: true } });
    found(lock);
    expect(staleNodeModules(root)).toBeUndefined();
  });

  it('of this very tree are those of its lock file', () => {
    expect(staleNodeModules()).toBeUndefined();
  });
});
