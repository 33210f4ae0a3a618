import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinSessionBus, type SessionBus } from '../../src/main/system/session-bus';
import { startPrivateBus, type PrivateBus } from './private-bus';

const service = 'org.example.Nobody';
let desktop: PrivateBus;
let bus: SessionBus;

beforeEach(async () => {
  desktop = await startPrivateBus();
  const joined = await joinSessionBus(desktop.address);
  if (joined === undefined) throw new Error('no bus');
  bus = joined;
});
afterEach(async () => {
  bus.close();
  await desktop.end();
});

describe('the session bus', () => {
  test.each([
    ['no address', undefined],
    ['an empty address', ''],
    ['junk', 'junk'],
    ['a socket that is not there', 'unix:path=/nonexistent/bus'],
    ['a kind that is not known', 'carrier:pigeon=1'],
  ])('of %s is none', async (_, address) => {
    expect(await joinSessionBus(address)).toBeUndefined();
  });

  test('that goes away under the app answers every call with that, and ends nothing', async () => {
    const to = { destination: service, path: '/x', interface: service, member: 'X' };
    desktop.pause();
    const underWay = bus.call(to);
    await desktop.end();
    const closed = { ok: false, failure: { kind: 'closed' } };
    expect(await underWay).not.toMatchObject({ ok: true });
    expect(await bus.call(to)).toEqual(closed);
    bus.listen({ interface: service, member: 'X' }, () => undefined);
    expect(await bus.call(to)).toEqual(closed);
    desktop = await startPrivateBus();
  });

  test('says the name of an error', async () => {
    const to = { destination: service, path: '/x', interface: service, member: 'X' };
    expect(await bus.call(to)).toEqual({
      ok: false,
      failure: { kind: 'refused', name: 'org.freedesktop.DBus.Error.ServiceUnknown' },
    });
  });

  test('that hangs costs five seconds and no more', async () => {
    desktop.pause();
    const to = { destination: service, path: '/x', interface: service, member: 'X' };
    const began = performance.now();
    expect(await bus.call(to)).toEqual({ ok: false, failure: { kind: 'timeout' } });
    expect(performance.now() - began).toBeGreaterThan(4900);
  });
});
