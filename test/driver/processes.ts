import { readdirSync, readFileSync } from 'node:fs';

/** A running process, as /proc tells of it. */
export interface Process {
  readonly pid: number;
  /** The program and its arguments. */
  readonly argv: readonly string[];
  /** What Chromium uses it for: `renderer`, `utility`, `zygote`, ...; `main` for the one that started the others. */
  readonly role: string;
}

const text = (pid: number, file: string): string => readFileSync(`/proc/${pid}/${file}`, 'latin1');

/** The parent of each running process. One that ends meanwhile is left out, and so is one that has ended and is not yet reaped. */
const parents = (): ReadonlyMap<number, number> => {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, state, parent] = /^\d+ \(.*\) (\S) (\d+)/s.exec(text(Number(name), 'stat')) ?? [];
        return state === 'Z' ? [] : [[Number(name), Number(parent)] as const];
      } catch {
        return [];
      }
    });
  return new Map(found);
};

const describe = (pid: number, main: number): readonly Process[] => {
  try {
    // Chromium puts blanks between the arguments of the processes that it renames.
    const argv = text(pid, 'cmdline')
      .split(/\0| (?=--)/)
      .filter((part) => part !== '');
    const type = argv.find((part) => part.startsWith('--type='))?.slice('--type='.length);
    return [{ pid, argv, role: pid === main ? 'main' : (type ?? 'other') }];
  } catch {
    return [];
  }
};

/** A process and all that it started, directly or not. */
export const processTree = (main: number): readonly Process[] => {
  const parentOf = parents();
  const isOurs = (pid: number): boolean => {
    let at: number | undefined = pid;
    while (at !== undefined && at !== main) at = parentOf.get(at);
    return at === main;
  };
  return [...parentOf.keys()].filter(isOurs).flatMap((pid) => describe(pid, main));
};

/** Those of a tree with this role. */
export const withRole = (main: number, role: string): readonly Process[] =>
  processTree(main).filter((one) => one.role === role);

/** The environment that a process was started with; empty once it has ended. */
export const environmentOf = (pid: number): string => {
  try {
    return text(pid, 'environ');
  } catch {
    return '';
  }
};

/** A line of /proc/PID/status, e.g. `Seccomp`. */
export const statusOf = (pid: number, name: string): string =>
  new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(text(pid, 'status'))?.[1] ?? '';

/** Whether it runs; one that waits to be reaped does not. */
export const isRunning = (pid: number): boolean => parents().has(pid);
