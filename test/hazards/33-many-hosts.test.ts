import { describe, expect, test } from 'vitest';
import { mostInFlight } from '../bench/statistics';
import { watchedHosts } from './watched-hosts';

/** Chromium itself asks a host for six things at once at most: what the app holds to is seen where there are many hosts. */
const names = Array.from({ length: 24 }, (_, at) => `Host ${at + 1}`);
/** Every host takes this long, in milliseconds. */
const heldMs = 700;
/** Requests of the app at once, whatever they are for. */
const bound = 6;

describe('sessions at many hosts', () => {
  const hosts = watchedHosts(Object.fromEntries(names.map((name) => [name, {}])));
  /** What all hosts together met at once, of the requests since that time (epoch milliseconds). */
  const inFlight = (since: number): number =>
    mostInFlight(
      names.flatMap((name) =>
        hosts()
          .host(name)
          .proxy.requests.flatMap(({ at }) => (at < since ? [] : [{ at, key: name }])),
      ),
      heldMs - 20,
    );

  test('that are all to be checked, and all end, are asked for six at once', async () => {
    await hosts().allLive();
    for (const name of names) {
      hosts()
        .host(name)
        .proxy.add({ fault: { kind: 'slow', ms: heldMs } });
    }
    for (const isOver of [false, true]) {
      const { cloud } = hosts().stage;
      if (isOver) for (const name of names) cloud.control.endToken(hosts().host(name).token);
      const since = Date.now();
      await hosts().checkAll();
      for (const name of names) {
        const kind = async (): Promise<string> => (await hosts().session(name)).status.kind;
        const asked = (): boolean =>
          hosts()
            .host(name)
            .proxy.requests.some(({ at }) => at >= since);
        await expect.poll(asked, { timeout: 30_000 }).toBe(true);
        await expect.poll(kind, { timeout: 30_000 }).toBe(isOver ? 'ended' : 'active');
      }
      expect(inFlight(since)).toBe(bound);
    }
  });
});
