import { SetupFailure } from '../../build/setup/setup-failure.mjs';

/** What can be measured. */
export const parts = ['rest', 'window', 'sessions'] as const;

export type Part = (typeof parts)[number];

export interface BenchOptions {
  /** How often each program is started for a figure. */
  readonly rounds: number;
  /** Whether the result becomes the one that the README tells of. */
  readonly save: boolean;
  readonly only: readonly Part[];
}

const usage = `npm run bench -- [--rounds=N] [--only=${parts.join(',')}] [--save]`;

const isPart = (name: string): name is Part => parts.some((part) => part === name);

/** What was asked for on the command line; 5 rounds of everything where nothing was. */
export const parseOptions = (args: readonly string[]): BenchOptions => {
  let rounds = 5;
  let save = false;
  let only: readonly Part[] = parts;
  for (const arg of args) {
    const [, name, value = ''] = /^--([a-z]+)(?:=(.*))?$/.exec(arg) ?? [];
    const names = value.split(',');
    if (name === 'rounds' && /^[1-9]\d?$/.test(value)) rounds = Number(value);
    else if (name === 'only' && names.every(isPart)) only = names;
    else if (arg === '--save') save = true;
    else throw new SetupFailure(`The benchmark does not understand ${arg}: ${usage}`);
  }
  return { rounds, save, only };
};
