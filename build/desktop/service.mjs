/** One program of the desktop that owns a name on its bus, and that a test may take away and bring back. */
import { isOwned, nameBecomes } from './bus-name.mjs';
import { end } from './process-group.mjs';

/** @typedef {import('./process-group.mjs').ProcessGroup} ProcessGroup */

export class Service {
  /** @readonly */
  #group;
  /** @readonly */
  #env;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;

  /**
   * @param {ProcessGroup} group
   * @param {NodeJS.ProcessEnv} env of the desktop
   * @param {Readonly<{ name: string, program: string, args: readonly string[] }>} about `name` is the one on the bus
   */
  constructor(group, env, about) {
    this.#group = group;
    this.#env = env;
    /** @readonly */
    this.about = about;
  }

  /** The process id while it runs. */
  get pid() {
    const child = this.#child;
    return child?.exitCode === null && child.signalCode === null ? child.pid : undefined;
  }

  /**
   * Starts it, and returns when it owns its name.
   * @param {Readonly<{ args?: readonly string[], input?: string }>} [options] in place of the usual arguments
   */
  async start({ args = this.about.args, ...options } = {}) {
    this.#child = this.#group.start(this.about.program, args, this.#env, options);
    await nameBecomes(this.#env, this.about.name, true);
  }

  /** Ends it, and returns when its name is free. */
  async stop() {
    const { pid } = this;
    if (pid !== undefined) await end(pid);
    if (await isOwned(this.#env, this.about.name)) await nameBecomes(this.#env, this.about.name, false);
  }

  /** Stop and start: what happens to a panel when the shell is reloaded. */
  async restart() {
    await this.stop();
    await this.start();
  }
}
