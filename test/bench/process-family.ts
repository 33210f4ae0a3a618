import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What a program and everything that it started take, read from /proc (Linux). */
export interface Footprint {
  readonly processes: number;
  /** Proportional set size: each shared page counts in parts, one for each process that maps it. Bytes. */
  readonly pssBytes: number;
}

/** A process's fields in /proc/<pid>/stat, from the third on; its name before them may hold anything but is in brackets. */
const statFields = (pid: number): readonly string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

const numberAt = (fields: readonly string[], field: number): number => Number(fields[field - 3] ?? 'missing');

/** The kernel's unit of time in /proc, in milliseconds; 100 a second on every Linux that Electron runs on. */
const tickMs = 10;

/**
 * All processes of the session that `leader` leads, itself included. A program that was started detached leads a session,
 * and its children stay in it, whoever their parent comes to be. Those that end meanwhile are left out.
 */
const familyOf = (leader: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return numberAt(statFields(pid), 6) === leader;
      } catch {
        return false;
      }
    });

const sum = (pids: readonly number[], measure: (pid: number) => number): number =>
  pids.reduce((total, pid) => {
    try {
      return total + measure(pid);
    } catch {
      // It ended between the list and the look.
      return total;
    }
  }, 0);

/** The memory of the family that `leader` leads, now. */
export const footprint = (leader: number): Footprint => {
  const pids = familyOf(leader);
  const pssBytes = sum(pids, (pid) => {
    const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  });
  return { processes: pids.length, pssBytes };
};

/** Processor time that the family has taken so far, its ended children included, in milliseconds (steps of 10). */
export const cpuMs = (leader: number): number =>
  sum(familyOf(leader), (pid) => {
    const fields = statFields(pid);
    return [14, 15, 16, 17].reduce((ticks, field) => ticks + numberAt(fields, field), 0) * tickMs;
  });

/** Whether a window's page runs in a process of the family. */
export const hasRenderer = (leader: number): boolean =>
  sum(familyOf(leader), (pid) => Number(readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('--type=renderer'))) >
  0;

/** How many processes of this machine run that program now. */
export const runningOn = (program: string): number =>
  readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/exe`) === program;
    } catch {
      return false;
    }
  }).length;
