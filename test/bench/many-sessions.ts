import { setTimeout as wait } from 'node:timers/promises';
import { startDemoCloud, type DemoCloud } from '../../src/demo';
import { defaultSettings } from '../../src/shared/settings';
import { heldCrowd } from '../credentials/held-crowd';
import { cpuMs, footprint } from './process-family';
import type { LoadFigures } from './results';
import { longestGap, mostInFlight, type Arrival } from './statistics';
import { profile, start, type Stage } from './subject';

/** What every answer of the demo cloud takes, in milliseconds: about as long as one from another continent. */
const latencyMs = 100;
/** Checks are planned up to so much later than the interval that is set, by chance: see src/main/polling/next-check.ts. */
const latestPlanMs = defaultSettings.pollSeconds * 1000 * 1.1;
/** Long enough for every session to be due once more, in milliseconds. */
const watchMs = latestPlanMs + 6000;
/** The first check of every session is waited for so long, in milliseconds. */
const patienceMs = 120_000;

const arrivals = (cloud: DemoCloud): readonly Arrival[] =>
  cloud.requests.flatMap(({ at, tokenId }) => (tokenId === undefined ? [] : [{ at, key: tokenId }]));

/** Runs the app with that many sessions against a demo cloud, from its start until each was checked at least twice. */
export const measureSessions = async (stage: Stage, count: number): Promise<LoadFigures> => {
  const cloud = await startDemoCloud({ latencyMs, requestLogLimit: 100_000 });
  try {
    const folder = profile(stage, `sessions-${count}`, await heldCrowd(stage.env, cloud, count));
    const began = Date.now();
    const running = await start(stage, 'app', folder, [`--cloud=${cloud.origin}`]);
    try {
      while (new Set(arrivals(cloud).map(({ key }) => key)).size < count) {
        if (Date.now() - began > patienceMs) throw new Error(`Not all of ${count} sessions were checked`);
        await wait(100);
      }
      const allCheckedMs = Date.now() - began;
      const [seen, cpu, since] = [cloud.requests.length, cpuMs(running.pid), performance.now()];
      await wait(watchMs);
      const longestGapMs = longestGap(arrivals(cloud));
      return {
        sessions: count,
        spawnToTrayMs: running.spawnToTrayMs,
        allCheckedMs,
        cpuMs: cpuMs(running.pid) - cpu,
        watchedMs: performance.now() - since,
        checks: cloud.requests.length - seen,
        bytes: footprint(running.pid).pssBytes,
        mostInFlight: mostInFlight(arrivals(cloud), latencyMs),
        longestGapMs,
        latestMs: Math.max(0, longestGapMs - latencyMs - latestPlanMs),
      };
    } finally {
      await running.stop();
    }
  } finally {
    await cloud.close();
  }
};
