import { describe, expect, it } from 'vitest';
import { filesToTryAgain, withSecondTry } from '../../build/setup/second-try.mjs';
import { verdict, type Report } from '../../build/setup/test-verdict.mjs';

type File = Report['testResults'][number];

const file = (name: string, ...states: readonly string[]): File => ({
  name,
  status: states.includes('failed') ? 'failed' : 'passed',
  assertionResults: states.map((status) => ({ status })),
});
const report = (...testResults: readonly File[]): Report =>
  withSecondTry(
    { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults },
    {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [],
    },
  );

describe('a second try', () => {
  const first = report(file('a', 'passed', 'passed'), file('b', 'passed', 'failed'));

  it('is for the files that failed', () => {
    expect(filesToTryAgain(first)).toEqual(['b']);
  });

  it('is not for a run in which much failed', () => {
    expect(filesToTryAgain(report(...['a', 'b', 'c', 'd', 'e'].map((name) => file(name, 'failed'))))).toEqual([]);
  });

  it('counts in the place of the first', () => {
    const both = withSecondTry(first, report(file('b', 'passed', 'passed')));
    expect(verdict(both, 0, [])).toEqual({ passed: 4, failed: 0, problems: [] });
  });

  it('does not help what fails again', () => {
    const both = withSecondTry(first, report(file('b', 'passed', 'failed')));
    expect(verdict(both, 1, [])).toMatchObject({ passed: 3, failed: 1 });
  });

  it('does not help a file that can not be loaded', () => {
    const broken: File = { name: 'b', status: 'failed', assertionResults: [] };
    expect(verdict(withSecondTry(first, report(broken)), 1, []).failed).toBe(1);
  });

  it('forgives no skipped test', () => {
    const both = withSecondTry(
      report(file('a', 'passed', 'skipped'), file('b', 'failed')),
      report(file('b', 'passed')),
    );
    expect(verdict(both, 0, []).failed).toBe(1);
  });
});
