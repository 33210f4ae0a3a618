/** The processes of one desktop: each dies with us, whatever happens to us, and none is left behind. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** The mark in the environment by which every descendant is known, also one that left its parent. */
const MARK = 'TOKEN_TRAY_DESKTOP';

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    // A zombie answers too, and is gone for every purpose but its parent's.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
}

/**
 * Ends a process: asked first, then made to.
 * @param {number} pid
 * @param {number} [graceMs] how long it may take to end by itself
 */
export async function end(pid, graceMs = 1500) {
  send(pid, 'SIGTERM');
  const limit = performance.now() + graceMs;
  while (alive(pid)) {
    if (performance.now() > limit) send(pid, 'SIGKILL');
    await wait(20);
  }
}

export class ProcessGroup {
  /** @readonly @type {string} */
  #wanted;

  /** What the others stand on: the display and the bus. @readonly @type {Set<number>} */
  #foundation = new Set();

  /** @param {string} id what marks this desktop's processes */
  constructor(id) {
    /** What to put into the environment of everything that belongs to the desktop. @readonly */
    this.mark = Object.freeze({ [MARK]: id });
    this.#wanted = `${MARK}=${id}\0`;
  }

  /**
   * Starts a program that dies when this process does. Its output is thrown away; what it writes to descriptor 3 is not.
   * @param {string} program
   * @param {readonly string[]} args
   * @param {NodeJS.ProcessEnv} env
   * @param {Readonly<{ input?: string }>} [options]
   * @returns {import('node:child_process').ChildProcess}
   */
  start(program, args, env, { input } = {}) {
    const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', program, ...args], {
      env: { ...env, ...this.mark },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore', 'pipe'],
    });
    // That it is not there shows in that it never answers.
    child.on('error', () => undefined);
    child.stdin?.on('error', () => undefined).end(input);
    // A desktop must not keep a script alive that has forgotten to stop it.
    child.unref();
    return child;
  }

  /**
   * Starts a program that the others stand on, and waits for the first line that it writes to descriptor 3: its address,
   * when it is ready.
   * @param {string} program
   * @param {readonly string[]} args
   * @param {NodeJS.ProcessEnv} env
   * @param {number} [limitMs]
   * @returns {Promise<string>} the line, without its end
   */
  startAndHear(program, args, env, limitMs = 20_000) {
    const child = this.start(program, args, env);
    if (child.pid !== undefined) this.#foundation.add(child.pid);
    const ear = /** @type {import('node:net').Socket} */ (child.stdio[3]);
    return new Promise((resolve, reject) => {
      let said = '';
      const timer = setTimeout(() => reject(new Error(`${program} did not answer within ${limitMs} ms`)), limitMs);
      ear.on('data', (/** @type {Buffer} */ data) => {
        said += data.toString();
        if (!said.includes('\n')) return;
        clearTimeout(timer);
        ear.unref();
        resolve(said.slice(0, said.indexOf('\n')));
      });
      child.once('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`${program} ended with ${code}`));
      });
    });
  }

  /** The processes that carry the mark, those started by others on the desktop's behalf included. @returns {readonly number[]} */
  members() {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .map(Number)
      .filter((pid) => {
        try {
          return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(this.#wanted) && alive(pid);
        } catch {
          return false;
        }
      });
  }

  /** Ends everything within a second and without a turn of the loop: for the moment when this process is about to end itself. */
  kill() {
    const pause = new Int32Array(new SharedArrayBuffer(4));
    for (let round = 0; round < 50; round++) {
      const left = this.members();
      if (left.length === 0) return;
      for (const pid of left) send(pid, 'SIGKILL');
      Atomics.wait(pause, 0, 0, 20);
    }
  }

  /** Ends everything, and returns when nothing is left. */
  async stop() {
    // Programs abort, some with a core dump, when the bus goes away under them. So they go first.
    const others = this.members().filter((pid) => !this.#foundation.has(pid));
    await Promise.all(others.map((pid) => end(pid, 1000)));
    for (let round = 0; round < 5; round++) {
      const left = this.members();
      if (left.length === 0) return;
      await Promise.all(left.map((pid) => end(pid, 500)));
    }
  }
}
