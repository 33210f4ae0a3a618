import { describe, expect, test } from 'vitest';
import { forbidCoreFiles, type ProcessLimits } from '../../src/main/system/core-files';

/** Processes by the one that started them; those in `stubborn` keep their limit. */
const limitsOf = (
  children: Readonly<Record<number, readonly number[]>>,
  stubborn: readonly number[] = [],
): { readonly limits: ProcessLimits; readonly done: readonly string[] } => {
  const done: string[] = [];
  const limits = {
    childrenOf: async (pid: number) => {
      done.push(`children of ${pid}`);
      return children[pid] ?? [];
    },
    limitCore: async (pid: number, bytes: number) => {
      done.push(`limit of ${pid} is ${bytes}`);
      return !stubborn.includes(pid);
    },
  };
  return { limits, done };
};

describe('core files', () => {
  test('are forbidden to a process before it is asked what it started, so that nothing is started in between', async () => {
    const { limits, done } = limitsOf({ 1: [2] });
    expect(await forbidCoreFiles(1, limits)).toBe(true);
    expect(done).toEqual(['limit of 1 is 1', 'children of 1', 'limit of 2 is 1', 'children of 2']);
  });

  test.each([1, 2, 3])('are said not to be forbidden where process %i of three keeps its limit', async (stubborn) => {
    const { limits, done } = limitsOf({ 1: [2], 2: [3] }, [stubborn]);
    expect(await forbidCoreFiles(1, limits)).toBe(false);
    expect(done).toContain('limit of 3 is 1');
  });

  test.runIf(process.platform === 'linux')('of a process that is no more need not be forbidden', async () => {
    expect(await forbidCoreFiles(2 ** 30)).toBe(true);
  });
});
