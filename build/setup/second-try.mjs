/**
 * Files of tests that failed are tried once more, alone. Tests on a real desktop wait for other programs, and a machine that
 * is busy with something else can keep one of them waiting too long; what is broken fails again.
 */

/** @typedef {import('./test-verdict.mjs').Report} Report */

/** More files than these did not fail by chance. */
const mostFiles = 4;

/**
 * The files that are worth a second try; none where nothing failed, or too much.
 * @param {Report} report
 * @returns {readonly string[]}
 */
export function filesToTryAgain(report) {
  const failed = report.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
  return failed.length <= mostFiles ? failed : [];
}

/**
 * The report of both runs: what was tried again counts as it came out the second time.
 * @param {Report} first
 * @param {Report} second
 * @returns {Report}
 */
export function withSecondTry(first, second) {
  const again = new Set(second.testResults.map(({ name }) => name));
  const testResults = [...first.testResults.filter(({ name }) => !again.has(name)), ...second.testResults];
  const states = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const count = (/** @type {readonly string[]} */ ...wanted) => states.filter((state) => wanted.includes(state)).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending', 'skipped', 'disabled'),
    numTodoTests: count('todo'),
    testResults,
  };
}
