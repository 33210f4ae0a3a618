import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../build/setup/command.mjs';
import { mostInFlight } from '../bench/statistics';
import { heldCrowd } from '../credentials/held-crowd';
import { eventually, passTime } from '../driver/eventually';
import { fileStage } from '../e2e/file-stage';
import { snapshotOf, startAndOpen } from './snapshot-of';
import { figures, whileAsked } from './while-asked';

const count = 1000;
/** Every answer of the cloud takes this long, in milliseconds. */
const latencyMs = 40;
/** Requests of the app that a cloud meets at once; that the app holds to it by itself is seen where there are many hosts. */
const bound = 6;
/** Of a machine that has much other work: what takes longer waits for something that it should not, in milliseconds. */
const hung = 10_000;
/** A summary that grew is told again when nothing has come for 5 s, or after a minute; and some for a busy machine. */
const toldWithinMs = 70_000;
/** All of them are asked for within this, in milliseconds, on a machine that has other work. */
const patienceMs = 120_000;

describe('a thousand sessions', () => {
  const stage = fileStage(
    async (one) => {
      const { desktop, cloud, dataFolder } = one;
      // Nothing is checked by itself while they end: they are all found at once.
      await one.set({ pollSeconds: 3600 });
      await mkdir(dataFolder, { recursive: true });
      // Of organizations without an idle timeout, whose coming would be told too.
      const organizations = cloud.organizations.filter(({ idleTimeoutSeconds }) => idleTimeoutSeconds === undefined);
      const { origin, control } = cloud;
      const crowd = await heldCrowd(desktop.env, { origin, control, organizations }, count);
      await writeFile(join(dataFolder, 'sessions.json'), JSON.stringify(crowd));
      await startAndOpen(one);
    },
    { cloud: { latencyMs, requestLogLimit: 100_000, rateLimit: { allowed: 100_000, windowSeconds: 60 } } },
  );
  /** What the cloud met at once; two requests of one slot that follow each other may meet in the rounding of a clock. */
  const inFlight = (): number => {
    const arrivals = stage().cloud.requests.map(({ at, correlationId: key }) => ({ at, key }));
    return mostInFlight(arrivals, latencyMs - 2);
  };
  /** Whether the cloud was asked that often: a look at the window would be work for it. */
  const asked = (times: number): Promise<unknown> =>
    eventually(`the cloud was asked ${times} times`, () => stage().cloud.requests.length >= times, patienceMs);
  const kinds = async (): Promise<readonly string[]> => {
    const { sessions } = await snapshotOf(stage().app);
    return [...new Set(sessions.map(({ status }) => status.kind))];
  };

  test('are checked a few at a time, each once, while the window answers', async () => {
    const { app, cloud, tray, notifications } = stage();
    const answering = await whileAsked(app, () => asked(count));
    console.log(figures('At the start', answering));
    expect(Math.max(...answering.command, ...answering.frame)).toBeLessThan(hung);
    expect(inFlight()).toBe(bound);
    expect(cloud.requests).toHaveLength(count);
    await tray.says(/1,000 sessions are live/);
    expect(await kinds()).toEqual(['active']);
    expect(notifications.all).toEqual([]);
  }, 150_000);

  test('that all end at once are told as one, asked for a few at a time, and do not hold up the window', async () => {
    const { app, cloud, desktop, tray, notifications } = stage();
    for (const { id, key } of cloud.tokens) if (key === undefined) cloud.control.endToken(id);
    cloud.clearRequests();
    const began = performance.now();
    await tray.choose('Check all now');
    const answering = await whileAsked(app, () => asked(2 * count));
    console.log(figures(`While they end, in ${((performance.now() - began) / 1000).toFixed(1)} s`, answering));
    expect(Math.max(...answering.command, ...answering.frame)).toBeLessThan(hung);
    expect(inFlight()).toBe(bound);
    // A HEAD that is refused, and the GET that tells why: no more, and nothing twice.
    expect(cloud.requests.every(({ status }) => status === 401)).toBe(true);
    expect(cloud.requests).toHaveLength(2 * count);
    await tray.says(/1,000 sessions have ended/);
    await tray.shows('ended');
    expect(await kinds()).toEqual(['ended']);
    await notifications.titled(/^1,000 sessions have ended$/, toldWithinMs);
    expect(notifications.all.every(({ summary }) => /^[\d,]+ sessions have ended$/.test(summary))).toBe(true);
    // Each after the first takes the place of the one before.
    expect(notifications.all.filter(({ replaces }) => replaces === 0)).toHaveLength(1);
    const { output } = await command('dunstctl', ['count', 'displayed'], { env: desktop.env });
    expect(output.trim()).toBe('1');
  }, 240_000);

  test('that have ended are asked for no more, and each says by which answer it is known', async () => {
    const { app, cloud } = stage();
    await passTime(3000);
    expect(cloud.requests).toHaveLength(2 * count);
    const refusals = new Set(cloud.requests.map(({ correlationId }) => correlationId));
    const { sessions } = await snapshotOf(app);
    const proofs = sessions.map(({ status }) => (status.kind === 'ended' ? status.proof.correlationId : undefined));
    expect(new Set(proofs).size).toBe(count);
    expect(proofs.every((one) => one !== undefined && refusals.has(one))).toBe(true);
    expect(await app.window.text()).toMatch(/1,000/);
  });
});
