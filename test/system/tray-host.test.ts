import { Message, Variant, type MessageBus } from 'dbus-next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { joinSessionBus, type SessionBus } from '../../src/main/system/session-bus';
import { watchTrayHost } from '../../src/main/system/tray-host';
import { passTime } from '../driver/eventually';
import { manualClock, type ManualClock } from '../surfaces/manual-clock';
import { startPrivateBus, type PrivateBus } from './private-bus';

const watcher = 'org.kde.StatusNotifierWatcher';
let desktop: PrivateBus;
let bus: SessionBus;
let clock: ManualClock;
let told: string[];

beforeEach(async () => {
  desktop = await startPrivateBus();
  const joined = await joinSessionBus(desktop.address);
  if (joined === undefined) throw new Error('no bus');
  bus = joined;
  clock = manualClock();
  told = [];
});
afterEach(async () => {
  bus.close();
  await desktop.end();
});

/** A program that owns the watcher's name and says whether a host is registered, and which icons it knows. */
const startPanel = async (registered: boolean, icons: readonly string[] = []): Promise<MessageBus> => {
  const panel = await desktop.join();
  panel.addMethodHandler((message: Message) => {
    if (message.member !== 'Get') return false;
    const isList = message.body[1] === 'RegisteredStatusNotifierItems';
    const value = isList ? new Variant('as', icons) : new Variant('b', registered);
    panel.send(Message.newMethodReturn(message, 'v', [value]));
    return true;
  });
  await panel.requestName(watcher, 0);
  return panel;
};

const watch = () =>
  watchTrayHost(bus, {
    clock,
    pid: process.pid,
    onChange: (host) => told.push(host),
    onNewHost: () => told.push('new'),
  });

describe('the tray host', () => {
  test('is present where a panel draws', async () => {
    await startPanel(true);
    await watch();
    expect(told).toEqual(['present']);
  });

  test('is absent where a watcher is there and nothing draws', async () => {
    await startPanel(false);
    await watch();
    clock.advance(5000);
    expect(told).toEqual(['absent']);
  });

  test('is absent on a bare desktop, told only after a panel had its time to come', async () => {
    await watch();
    clock.advance(4999);
    expect(told).toEqual([]);
    clock.advance(1);
    expect(told).toEqual(['absent']);
  });

  test('is followed when it comes late, and its icon made anew where it knows of none', async () => {
    await watch();
    clock.advance(5000);
    await startPanel(true);
    await vi.waitFor(() => expect(told).toEqual(['absent', 'present']));
    clock.advance(1500);
    await vi.waitFor(() => expect(told).toEqual(['absent', 'present', 'new']));
  });

  test('that is started anew is not told as an absence, but an icon that it lacks is made anew', async () => {
    const panel = await startPanel(true);
    await watch();
    panel.disconnect();
    await vi.waitFor(() => expect(clock.waiting()).toBe(1));
    await startPanel(true);
    await vi.waitFor(() => {
      clock.advance(300);
      expect(told).toEqual(['present', 'new']);
    });
    expect(clock.waiting()).toBe(0);
  });

  test('that was told of the icon already is not told a second time', async () => {
    await watch();
    clock.advance(5000);
    const owner = await desktop.join();
    await startPanel(true, [`${Reflect.get(owner, 'name')}/StatusNotifierItem`]);
    await vi.waitFor(() => expect(told).toEqual(['absent', 'present']));
    clock.advance(1500);
    await passTime(200);
    expect(told).toEqual(['absent', 'present']);
  });

  test('that goes for good is told', async () => {
    const panel = await startPanel(true);
    await watch();
    panel.disconnect();
    await vi.waitFor(() => expect(clock.waiting()).toBe(1));
    clock.advance(5000);
    expect(told).toEqual(['present', 'absent']);
  });
});
