import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/shared/session';
import type { ProxyFault } from '../driver/fault-proxy-fault';
import { watchedHosts } from './watched-hosts';

/** The deadline of a call, in milliseconds. */
const deadline = 15_000;
const faults: Readonly<Record<string, ProxyFault>> = {
  'Endless body': { kind: 'trickle', everyMs: 1000, from: 'body', endless: true },
  'Endless head': { kind: 'trickle', everyMs: 1000, from: 'head', endless: true },
  'No answer': { kind: 'hang', when: 'after' },
};

describe('an answer that never ends', () => {
  const hosts = watchedHosts({ 'Endless body': {}, 'Endless head': {}, 'No answer': {}, Quick: {} });
  const statuses: Record<string, readonly [Status, number]> = {};

  test('holds up nobody else while it is waited for', async () => {
    await hosts().allLive();
    for (const [name, fault] of Object.entries(faults)) hosts().host(name).proxy.add({ fault });
    const waiting = Object.keys(faults).map(async (name) => {
      const before = performance.now();
      const { status } = await hosts().check(name);
      statuses[name] = [status, performance.now() - before];
    });
    const before = performance.now();
    expect((await hosts().check('Quick')).status.kind).toBe('active');
    expect(performance.now() - before).toBeLessThan(deadline / 3);
    expect(Object.keys(statuses)).toEqual([]);
    await Promise.all(waiting);
  });

  test.each(Object.keys(faults))('(%s) is given up at the deadline, and what was known stays', (name) => {
    const [status, tookMs] = statuses[name] ?? [undefined, 0];
    expect(status).toMatchObject({
      kind: 'unreachable',
      failure: { kind: 'network', cause: 'timeout' },
      lastKnown: { kind: 'active' },
    });
    expect(tookMs).toBeGreaterThan(deadline - 500);
    expect(tookMs).toBeLessThan(deadline + 4000);
  });

  test.each(Object.keys(faults))('(%s) is no obstacle to the next check', async (name) => {
    hosts().host(name).proxy.clear();
    expect((await hosts().check(name)).status.kind).toBe('active');
  });
});
