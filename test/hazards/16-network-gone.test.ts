import { describe, expect, test } from 'vitest';
import { passTime } from '../driver/eventually';
import { watchedHosts } from './watched-hosts';

const crowd = Array.from({ length: 10 }, (_, at) => `Sleeper ${at + 1}`);
/** Checks after a sleep are spread over this time, in milliseconds. */
const spreadMs = 5000;

describe('a network that is not there', () => {
  const hosts = watchedHosts({
    // A name that leads nowhere, by the rules of DNS themselves.
    Nowhere: { apiOrigin: 'https://api.token-tray.invalid' },
    ...Object.fromEntries(crowd.map((name) => [name, {}])),
  });
  const crowdKinds = async (): Promise<readonly string[]> =>
    Promise.all(crowd.map(async (name) => (await hosts().session(name)).status.kind));

  test('is told as a name that is not found, or a computer that is offline', async () => {
    const { status } = await hosts().check('Nowhere');
    expect(status).toMatchObject({
      kind: 'unreachable',
      failure: { kind: 'network', cause: expect.stringMatching(/^(dns|offline)$/) as string },
    });
    await hosts().stage.app.window.openSession('Nowhere');
    await hosts().stage.app.window.says(/could not be found\. Check the network|This computer is offline/);
  });

  test('ends nothing: what was known stays, marked as old, and says why', async () => {
    for (const name of crowd) expect((await hosts().check(name)).status.kind).toBe('active');
    await Promise.all(crowd.map((name) => hosts().host(name).proxy.refuse()));
    await hosts().checkAll();
    await expect.poll(async () => new Set(await crowdKinds()), { timeout: 20_000 }).toEqual(new Set(['unreachable']));
    expect((await hosts().session('Sleeper 1')).status).toMatchObject({
      failure: { kind: 'network', cause: 'refused' },
      lastKnown: { kind: 'active' },
    });
    await hosts().stage.tray.shows('unreachable');
  });

  test('has every session checked once after a sleep, spread out, and all are live again', async () => {
    const { app } = hosts().stage;
    // The machine's own word of it can't be had here; all that follows from it is the app's.
    await app.evaluate(({ powerMonitor }) => (powerMonitor as NodeJS.EventEmitter).emit('suspend'));
    await Promise.all(crowd.map((name) => hosts().host(name).proxy.admit()));
    const heard = (): readonly number[][] =>
      crowd.map((name) =>
        hosts()
          .host(name)
          .proxy.requests.flatMap(({ at }) => (at >= awake ? [at] : [])),
      );
    const awake = Date.now();
    await app.evaluate(({ powerMonitor }) => (powerMonitor as NodeJS.EventEmitter).emit('resume'));
    await passTime(spreadMs + 2500);
    expect(heard().map((times) => times.length)).toEqual(crowd.map(() => 1));
    const times = heard()
      .flat()
      .toSorted((one, other) => one - other);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1000);
    expect(new Set(await crowdKinds())).toEqual(new Set(['active']));
    expect((await hosts().session('Nowhere')).status.kind).toBe('unreachable');
  });

  test('that is gone while nobody sleeps is noticed, and so is its return, without anybody asking', async () => {
    const [name = ''] = crowd;
    const { proxy } = hosts().host(name);
    await proxy.refuse();
    expect((await hosts().check(name)).status).toMatchObject({ kind: 'unreachable', failure: { cause: 'refused' } });
    await proxy.admit();
    await expect.poll(async () => (await hosts().session(name)).status.kind, { timeout: 15_000 }).toBe('active');
  });
});
