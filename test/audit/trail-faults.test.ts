import { spawn } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, type BuiltProgram } from '../system/disk-fault';
import { entryOf, firstFile, trailStage } from './trail-stage';

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram(new URL('trail-program.ts', import.meta.url));
});
afterAll(() => program.remove());

/** Runs the program until it has said something and a little longer, kills it, and gives back the ids that it said. */
const killed = async (path: string, longerMs: number): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [program.path, 'on', path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const hasSpoken = new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      resolve();
    });
  });
  const isOver = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await hasSpoken;
  await wait(longerMs);
  child.kill('SIGKILL');
  await isOver;
  // The kill may have cut the last id in two.
  return said.split('\n').slice(0, -1);
};

describe('the audit trail of a process that is killed', () => {
  test('has everything that was told to be in it, and goes on', { timeout: 60_000 }, async () => {
    const stage = trailStage();
    const told: string[] = [];
    for (const longerMs of [0, 3, 7, 20, 50, 120]) told.push(...(await killed(stage.path, longerMs)));
    expect(told.length).toBeGreaterThan(100);
    await stage.trail.add(entryOf(1));
    const { entries, damaged } = await stage.read({ limit: 1_000_000 });
    const kept = new Set(entries.map(({ id }) => id));
    expect(told.filter((id) => !kept.has(id))).toEqual([]);
    expect(kept.size).toBe(entries.length);
    // At most one torn line for each kill.
    expect(damaged).toBeLessThanOrEqual(6);
    expect(kept).toContain(entryOf(1).id);
  });
});

describe('the audit trail on a disk that is full', () => {
  test('takes back the half of a write that the disk took, and gets all of it once there is room', async () => {
    const stage = trailStage();
    chmodSync(dirname(stage.path), 0o777);
    expect(program.runLimited(['some', stage.path, '1'], 8)).toEqual({ written: 1, disk: ['written'] });
    // A hundred lines go at once, and the disk takes no more than eight kilobytes of them.
    expect(program.runLimited(['some', stage.path, '100'], 8)).toEqual({ written: 0, disk: ['full'] });
    expect(readdirSync(stage.path)).toEqual([firstFile]);
    const lines = stage.text(firstFile).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe('');
    expect(program.runLimited(['some', stage.path, '100'], 1024)).toMatchObject({ written: 100 });
    const { entries, damaged } = await stage.read({ limit: 1000 });
    expect([entries.length, damaged]).toEqual([101, 0]);
  });

  test('in a folder that may not be written to keeps nobody waiting, and says why', () => {
    const stage = trailStage();
    chmodSync(dirname(stage.path), 0o555);
    expect(program.runLimited(['some', stage.path, '3'], 1024)).toEqual({ written: 0, disk: ['read-only'] });
  });
});
