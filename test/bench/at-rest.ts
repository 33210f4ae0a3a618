import { setTimeout as wait } from 'node:timers/promises';
import { cpuMs, footprint } from './process-family';
import type { RestFigures } from './results';
import { profile, start, type Stage, type SubjectName } from './subject';

/** A program's memory and processor time are looked at once it has been at rest for so long, in milliseconds. */
const settleMs = 5000;
/** How long its processor time is watched, in milliseconds, in every second round. */
const watchMs = 15_000;
/** A start that is only timed is left so long before it is ended, in milliseconds. */
const briefMs = 500;

type Collected = { -readonly [Name in keyof RestFigures]: number[] };

const nothing = (): Collected => ({ spawnToTrayMs: [], idleBytes: [], processes: [], idleCpuMsPerSecond: [] });

/** The two in turn: who goes first changes from round to round, so that no one always finds the machine warmer. */
const inTurn = (round: number): readonly SubjectName[] => (round % 2 === 0 ? ['bare', 'app'] : ['app', 'bare']);

/** Starts the app and the bare tray app in turn, and measures both at rest. */
export const measureAtRest = async (
  stage: Stage,
  rounds: number,
  say: (progress: string) => void,
): Promise<Readonly<Record<SubjectName, RestFigures>>> => {
  const figures = { app: nothing(), bare: nothing() };
  const folders = { app: profile(stage, 'app'), bare: profile(stage, 'bare') };
  // The first start of each fills its profile and the machine's memory; it counts for nothing.
  for (const subject of inTurn(0)) await (await start(stage, subject, folders[subject])).stop();
  for (let round = 0; round < rounds; round += 1) {
    say(`Starts, memory and processor time at rest: round ${round + 1} of ${rounds}`);
    for (const subject of inTurn(round)) {
      const brief = await start(stage, subject, folders[subject]);
      await wait(briefMs);
      await brief.stop();
      figures[subject].spawnToTrayMs.push(brief.spawnToTrayMs);
    }
    for (const subject of inTurn(round + 1)) {
      const running = await start(stage, subject, folders[subject]);
      const into = figures[subject];
      into.spawnToTrayMs.push(running.spawnToTrayMs);
      await wait(settleMs);
      const { pssBytes, processes } = footprint(running.pid);
      into.idleBytes.push(pssBytes);
      into.processes.push(processes);
      if (round % 2 === 0) {
        const [began, before] = [performance.now(), cpuMs(running.pid)];
        await wait(watchMs);
        into.idleCpuMsPerSecond.push(((cpuMs(running.pid) - before) / (performance.now() - began)) * 1000);
      }
      await running.stop();
    }
  }
  return figures;
};
