import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../build/setup/project.mjs';

type Entry = Readonly<{
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Readonly<Record<string, string>>;
}>;

const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};
const paths = Object.keys(packages).filter((path) => path !== '');

describe('the lock file', () => {
  it('names every optional package, those of other platforms too: without them npm ci refuses it', () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  it('holds a digest for every package', () => {
    expect(paths.filter((path) => packages[path]?.integrity === undefined)).toEqual([]);
  });

  it('leaves it to the user which registry is asked', () => {
    expect(paths.filter((path) => packages[path]?.resolved !== undefined)).toEqual([]);
  });
});
