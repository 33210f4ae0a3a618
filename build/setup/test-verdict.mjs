/** What a test run came to. A run that says nothing, skips something or dies is a failed one. */

/**
 * The parts of vitest's JSON report that count.
 * @typedef {Readonly<{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   numPendingTests: number,
 *   numTodoTests: number,
 *   testResults: readonly Readonly<{ name: string, status: string, assertionResults: readonly Readonly<{ status: string }>[] }>[],
 * }>} Report
 */

/** @param {readonly string[]} args */
const chosenByName = (args) => args.some((arg) => /^(-t|--testNamePattern)(=|$)/.test(arg));

/**
 * @param {Report | undefined} report vitest's; undefined when it wrote none
 * @param {number} status vitest's exit code
 * @param {readonly string[]} args what the person asked vitest for: with a choice by name, the others are left out on purpose
 * @returns {Readonly<{ passed: number, failed: number, problems: readonly string[] }>}
 */
export function verdict(report, status, args) {
  if (report === undefined) return { passed: 0, failed: 1, problems: ['The test run ended without a report.'] };
  const problems = [];
  let failed = report.numFailedTests;
  // A file that can't even be loaded has no failed test to count.
  const broken = report.testResults.filter(
    ({ status: state, assertionResults }) =>
      state === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  failed += broken.length;
  problems.push(...broken.map(({ name }) => `${name} could not be run.`));
  const left = report.numPendingTests + report.numTodoTests;
  if (left > 0 && !chosenByName(args)) {
    failed += left;
    problems.push(`${left} tests were skipped or left to do: none may be.`);
  }
  if (report.numPassedTests === 0 && failed === 0) {
    failed = 1;
    problems.push('No test was run.');
  }
  if (status !== 0 && failed === 0) {
    failed = 1;
    problems.push(`The test run ended with ${status}: something failed outside of a test.`);
  }
  return { passed: report.numPassedTests, failed, problems };
}
