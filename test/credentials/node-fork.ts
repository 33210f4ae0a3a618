import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ForkWorker } from '../../src/main/credentials/worker-process';

const parentPort = fileURLToPath(new URL('parent-port.cjs', import.meta.url));

export interface NodeFork {
  readonly fork: ForkWorker;
  /** Every child that was started, in order. */
  readonly children: readonly ChildProcess[];
  readonly living: () => readonly ChildProcess[];
}

/** Starts the worker as a plain Node child with this environment and no other. */
export const nodeFork = (
  file: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): NodeFork => {
  const children: ChildProcess[] = [];
  return {
    children,
    living: () => children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null),
    fork: () => {
      const child = fork(file, args, {
        execArgv: ['--require', parentPort],
        env: { ...env },
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
      });
      children.push(child);
      return {
        post: (request) => void child.send(request, () => undefined),
        onMessage: (listener) => void child.on('message', listener),
        onExit: (listener) => void child.once('exit', () => listener()),
        kill: () => void child.kill('SIGKILL'),
      };
    },
  };
};
