import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { eventually } from '../driver/eventually';

/** What a life of the program is started with. */
export interface KillOrder {
  readonly origin: string;
  /** Where it keeps its files. */
  readonly folder: string;
  /** The built worker of the keychain, and the environment that leads it to its daemon. */
  readonly worker: string;
  readonly env: Readonly<Record<string, string>>;
  /** The step, counted from 0, at which it ends; without one, `lastMs` after it was told what to do. */
  readonly lastStep?: number;
  readonly lastMs?: number;
  /** It does not end by itself once it has done what it was told. */
  readonly stays?: true;
}

/** What a person does in a life. `wait`: nothing, while all that is under way goes on. */
export type KillTask =
  | { readonly kind: 'add'; readonly token: string }
  | { readonly kind: 'sign-in'; readonly clientId: string; readonly clientSecret: string }
  | { readonly kind: 'renew' | 'revoke' | 'forget'; readonly sessionId: string }
  | { readonly kind: 'wait' };

/** What the program says: that all of the last life is back, that it did what it was told, or at which step it dies. */
export type KillWord =
  | { readonly kind: 'opened' }
  | { readonly kind: 'done'; readonly ok: boolean; readonly why: string }
  | { readonly kind: 'died'; readonly step: string };

/** How a life went. */
export interface Ended {
  /** Whether its task was answered before it ended, and with a yes. */
  readonly done: boolean;
  readonly refused: string;
  /** Where it ended, if at a step. */
  readonly step: string | undefined;
}

export interface KillLife {
  /** Gives it its task, and resolves when it is gone by SIGKILL. */
  readonly run: (task: KillTask) => Promise<Ended>;
  /** Gives a life that stays a task, and resolves with whether it did it. */
  readonly carryOut: (task: KillTask) => Promise<boolean>;
  /** Lets it go on with whatever is under way until `isOver`, then ends it. */
  readonly finish: (isOver: () => Promise<boolean>) => Promise<void>;
}

export interface KillProgram {
  /** Resolves when all of the last life is back and mended. */
  readonly start: (order: KillOrder) => Promise<KillLife>;
  readonly remove: () => void;
}

/** Builds the program, once for all its lives. */
export const buildKillProgram = async (): Promise<KillProgram> => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-program-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('kill-program.ts', import.meta.url)),
      outDir: folder,
      target: 'node18',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'p.cjs', chunkFileNames: '[name]-[hash].cjs' } },
    },
  });
  // What starts the keychain's child looks for this beside itself.
  const port = 'parent-port.cjs';
  copyFileSync(fileURLToPath(new URL(`../credentials/${port}`, import.meta.url)), join(folder, port));
  return {
    start: (order) => startLife(join(folder, 'p.cjs'), order),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

const startLife = async (program: string, order: KillOrder): Promise<KillLife> => {
  const child = spawn(process.execPath, [program, JSON.stringify(order)]);
  const words: KillWord[] = [];
  let complaint = '';
  let gone = false;
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => words.push(JSON.parse(line) as KillWord));
  const read = new Promise<void>((resolve) => void lines.once('close', () => resolve()));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('exit', (_code, signal) => {
      gone = true;
      resolve(signal);
    });
  });
  const opened = (): boolean => {
    if (gone) throw new Error(`It ended by itself: ${complaint}`);
    return words.some(({ kind }) => kind === 'opened');
  };
  await eventually('the program has opened what it holds', opened, 30_000);
  const tell = (task: KillTask): void => void child.stdin.write(`${JSON.stringify(task)}\n`);
  return {
    run: async (task) => {
      tell(task);
      const signal = await ended;
      await read;
      if (signal !== 'SIGKILL') throw new Error(`It ended by itself: ${complaint}`);
      const done = words.find((word) => word.kind === 'done');
      const died = words.find((word) => word.kind === 'died');
      return { done: done?.ok === true, refused: done?.why ?? '', step: died?.step };
    },
    carryOut: async (task) => {
      const answers = (): KillWord[] => words.filter(({ kind }) => kind === 'done');
      const before = answers().length;
      tell(task);
      const done = await eventually('it has done what it was told', () => answers()[before], 30_000);
      return done.kind === 'done' && done.ok;
    },
    finish: async (isOver) => {
      tell({ kind: 'wait' });
      try {
        await eventually('all that was under way is over', isOver, 60_000);
      } finally {
        child.kill('SIGKILL');
        await ended;
      }
    },
  };
};
