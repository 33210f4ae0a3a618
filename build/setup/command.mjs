/** A program run to its end, with what it said. Never through a shell, and with no terminal to ask questions on. */
import { spawn } from 'node:child_process';

/**
 * @typedef {Readonly<{
 *   cwd?: string,
 *   env?: NodeJS.ProcessEnv,
 *   input?: string,
 *   timeoutMs?: number,
 *   show?: boolean,
 * }>} CommandOptions `show` lets the program write to our terminal instead of collecting its output
 *
 * @typedef {Readonly<{ status: number, output: string, timedOut: boolean }>} CommandResult `status` is 127 when the program
 * is not there, and -1 when a signal ended it; `output` is both streams, in the order they came
 */

/**
 * Runs a program and waits for it. A failure of the program is a value, not an exception.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function command(program, args, options = {}) {
  const { cwd, env, input, timeoutMs, show = false } = options;
  const output = show ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: env ?? process.env,
      stdio: [input === undefined ? 'ignore' : 'pipe', output, output],
      // npm is a script on Windows, and only a shell starts those; its arguments here are all our own.
      shell: process.platform === 'win32' && program === 'npm',
    });
    let said = '';
    let timedOut = false;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, timeoutMs);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
    }
    child.stdin?.on('error', () => undefined).end(input);
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ status: 127, output: `${program}: ${error.message}`, timedOut });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ status: code ?? -1, output: said, timedOut });
    });
  });
}
