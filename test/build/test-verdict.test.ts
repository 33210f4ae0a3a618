import { describe, expect, it } from 'vitest';
import { verdict, type Report } from '../../build/setup/test-verdict.mjs';

const report = (given: Partial<Report> = {}): Report => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...given,
});

describe('the verdict on a test run', () => {
  it('is good when everything passed', () => {
    expect(verdict(report(), 0, [])).toEqual({ passed: 3, failed: 0, problems: [] });
  });

  it.each([
    ['a failed test', report({ numFailedTests: 2 }), 1, 2],
    ['a skipped test', report({ numPendingTests: 1 }), 0, 1],
    ['a test left to do', report({ numTodoTests: 1 }), 0, 1],
    ['no test at all', report({ numPassedTests: 0 }), 0, 1],
    ['an error outside of the tests', report(), 1, 1],
    ['no report', undefined, 0, 1],
    [
      'a file that can not be loaded',
      report({ testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }] }),
      1,
      1,
    ],
  ])('is bad after %s', (_case, given, status, failed) => {
    expect(verdict(given, status, []).failed).toBe(failed);
  });

  it('does not count what a choice by name leaves out', () => {
    expect(verdict(report({ numPendingTests: 9 }), 0, ['-t', 'one of them']).failed).toBe(0);
  });
});
