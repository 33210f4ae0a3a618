import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { UserList } from '../../src/shared/user-list';

/** What the program is told when it is started. */
export interface ProgramOrder {
  readonly origin: string;
  readonly token: string;
  /** Where it keeps its files. */
  readonly folder: string;
  /** By the world's clock; see `fastTime`. */
  readonly epoch: number;
  readonly times: number;
  /** The file to open; without it the program goes on where it was. */
  readonly list?: string;
  /** Where the result table goes when all is done. */
  readonly saveTo?: string;
}

/** One life of the program. */
export interface ListProcess {
  /** Every list that it told of, in order; grows. */
  readonly told: readonly UserList[];
  /** Resolves when it told of a list like this; rejects when it ended before. */
  readonly tells: (isWanted: (list: UserList) => boolean) => Promise<UserList>;
  /** Ends it with SIGKILL, in the middle of whatever it does, and resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
}

export interface ListProgram {
  readonly start: (order: ProgramOrder) => ListProcess;
  readonly remove: () => Promise<void>;
}

/** Builds the program, once for all its lives. */
export const buildListProgram = async (): Promise<ListProgram> => {
  const folder = mkdtempSync(join(tmpdir(), 'list-program-'));
  const running = new Set<ChildProcess>();
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('list-program.ts', import.meta.url)),
      outDir: folder,
      target: 'node18',
      rolldownOptions: {
        output: { format: 'cjs', entryFileNames: 'program.cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  return {
    start: (order) => follow(spawn(process.execPath, [join(folder, 'program.cjs'), JSON.stringify(order)]), running),
    remove: async () => {
      for (const child of running) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const follow = (child: ReturnType<typeof spawn>, running: Set<ChildProcess>): ListProcess => {
  const told: UserList[] = [];
  const waiting = new Set<{ readonly look: () => void; readonly giveUp: (why: Error) => void }>();
  let complaint = '';
  running.add(child);
  child.stderr?.on('data', (text: Buffer) => {
    complaint += text.toString('utf8');
  });
  if (child.stdout !== null) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      told.push(JSON.parse(line) as UserList);
      for (const { look } of waiting) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      for (const { giveUp } of waiting) giveUp(new Error(`The program ended (${code ?? 'killed'}): ${complaint}`));
      resolve(code);
    });
  });
  return {
    told,
    ended,
    tells: (isWanted) =>
      new Promise((resolve, reject) => {
        const one = {
          look: (): void => {
            const found = told.findLast(isWanted);
            if (found === undefined) return;
            waiting.delete(one);
            resolve(found);
          },
          giveUp: reject,
        };
        waiting.add(one);
        one.look();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
