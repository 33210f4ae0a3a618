import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

/**
 * The size, in bytes, at which Linux writes no core file, and hands none to a program that collects them either: to such a
 * program it would go at a limit of 0 too (`core(5)`, and `do_coredump` in the kernel's fs/coredump.c).
 */
const noCore = 1;

/** Milliseconds after which a limit that is still not set is given up. */
const patienceMs = 2000;

/** How other processes are found and limited. */
export interface ProcessLimits {
  /** The processes that this one started and that run now. */
  readonly childrenOf: (pid: number) => Promise<readonly number[]>;
  /** Sets the largest size of a process's core file, in bytes; false where that could not be done. */
  readonly limitCore: (pid: number, bytes: number) => Promise<boolean>;
}

/** By /proc, and by `prlimit` of util-linux: Node has no way to it. */
export const linuxLimits: ProcessLimits = {
  childrenOf: async (pid) => {
    const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
    const read = (thread: string): Promise<string> =>
      readFile(`/proc/${pid}/task/${thread}/children`, 'latin1').catch(() => '');
    return (await Promise.all(threads.map(read))).flatMap((text) => (text.match(/\d+/g) ?? []).map(Number));
  },
  limitCore: (pid, bytes) =>
    new Promise((resolve) => {
      const args = [`--core=${bytes}:${bytes}`, `--pid=${pid}`];
      // One that has ended meanwhile leaves nothing.
      const isDone = (error: unknown): boolean => error === null || !existsSync(`/proc/${pid}`);
      execFile('prlimit', args, { timeout: patienceMs }, (error) => resolve(isDone(error)));
    }),
};

/**
 * Keeps a process and all that it starts, has started or is still to start from leaving its memory on the disk when it
 * crashes: there are secrets in it. Linux does that where the person or the distribution wants core files; other platforms'
 * crash reports hold no heap. False where some process could not be kept from it. Never rejects.
 */
export const forbidCoreFiles = async (pid: number, limits: ProcessLimits = linuxLimits): Promise<boolean> => {
  // The parent first: whatever it starts after that has its limit, and whatever it started before is found now.
  const own = await limits.limitCore(pid, noCore);
  const children = await limits.childrenOf(pid);
  const others = await Promise.all(children.map((child) => forbidCoreFiles(child, limits)));
  return own && others.every(Boolean);
};
