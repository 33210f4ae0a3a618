import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { VirtualDesktop } from '../../build/desktop/virtual-desktop.mjs';
import type { ElectronRuntime } from '../../build/setup/electron-runtime.mjs';
import { inProject, say } from '../../build/setup/project.mjs';
import { measureAtRest } from './at-rest';
import { measureLeftWindow } from './left-window';
import { measureSessions } from './many-sessions';
import { measureOpening } from './opened-window';
import { parseOptions, type Part } from './options';
import { runningOn } from './process-family';
import { reportLines } from './report';
import type { BenchResults, LoadFigures, WindowFigures } from './results';
import type { Stage } from './subject';
import { listenForTray } from './tray-ear';
import { listenForWindows } from './window-ear';

interface Given {
  readonly desktop: Pick<VirtualDesktop, 'env'>;
  readonly electron: Pick<ElectronRuntime, 'path' | 'version'>;
  /** Where the results go, one file for each run. */
  readonly outDir: string;
  readonly args: readonly string[];
}

const loads = [10, 100, 1000];

/** Waiting for a window to be given up takes a minute each time, and the figure hardly moves. */
const leftRounds = (rounds: number): number => Math.ceil(rounds / 3);

const measureWindow = async (stage: Stage, rounds: number): Promise<WindowFigures> => {
  const ear = await listenForWindows(stage.env);
  try {
    const opened = [];
    const left = [];
    say(`Opening the window ${rounds} times`);
    for (let round = 0; round < rounds; round += 1) opened.push(await measureOpening(stage, ear));
    for (let round = 0; round < leftRounds(rounds); round += 1) {
      say(`Leaving the window and waiting until it is given up: round ${round + 1} of ${leftRounds(rounds)}`);
      left.push(await measureLeftWindow(stage, ear));
    }
    return {
      firstPaintMs: opened.map(({ firstPaintMs }) => firstPaintMs),
      onScreenMs: opened.map(({ onScreenMs }) => onScreenMs),
      againMs: opened.map(({ againMs }) => againMs),
      leftBytes: left.map(({ pssBytes }) => pssBytes),
      goneAfterMs: left.map(({ goneAfterMs }) => goneAfterMs),
    };
  } finally {
    ear.close();
  }
};

const measureLoads = async (stage: Stage): Promise<readonly LoadFigures[]> => {
  const figures = [];
  for (const count of loads) {
    say(`Watching ${count} sessions`);
    figures.push(await measureSessions(stage, count));
  }
  return figures;
};

/** Measures what the app costs beside a bare tray app, says so, and keeps the figures as JSON. Asserts nothing. */
export const runBench = async ({ desktop, electron, outDir, args }: Given): Promise<void> => {
  const { rounds, save, only } = parseOptions(args);
  const folder = await mkdtemp(join(tmpdir(), 'tt-bench-'));
  const ear = await listenForTray(desktop.env);
  const stage: Stage = { env: desktop.env, electron: electron.path, folder, ear };
  const wants = (part: Part): boolean => only.includes(part);
  try {
    const strangersBefore = runningOn(electron.path);
    const strangersAfter = async (): Promise<number> => {
      // Our own processes take a moment to be gone.
      await wait(1000);
      return runningOn(electron.path);
    };
    const results: BenchResults = {
      takenAt: new Date().toISOString(),
      electron: electron.version,
      processors: availableParallelism(),
      rounds,
      ...(wants('rest') && (await measureAtRest(stage, rounds, say))),
      ...(wants('window') && { window: await measureWindow(stage, rounds) }),
      ...(wants('sessions') && { sessions: await measureLoads(stage) }),
      strangers: Math.max(strangersBefore, await strangersAfter()),
    };
    say(`\n${reportLines(results).join('\n')}\n`);
    const text = `${JSON.stringify(results, undefined, 2)}\n`;
    const file = join(outDir, `bench-${results.takenAt.replaceAll(/[:.]/g, '-')}.json`);
    if (save) await mkdir(inProject('resources/docs'), { recursive: true });
    for (const path of save ? [file, inProject('resources/docs/bench.json')] : [file]) {
      await writeFile(path, text);
      say(`Every single figure: ${path}`);
    }
  } finally {
    ear.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};
