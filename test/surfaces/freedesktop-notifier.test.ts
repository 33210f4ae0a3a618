import { Message, type MessageBus } from 'dbus-next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFreedesktopNotifier } from '../../src/main/surfaces/notifications/freedesktop-notifier';
import type { Notice } from '../../src/main/surfaces/notifications/notice';
import type { Notifier } from '../../src/main/surfaces/notifications/notifier';
import { joinSessionBus, type SessionBus } from '../../src/main/system/session-bus';
import type { Focus } from '../../src/shared/snapshot';
import { startPrivateBus, type PrivateBus } from '../system/private-bus';

const service = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';

let desktop: PrivateBus;
let bus: SessionBus | undefined;
let notifier: Notifier;
let activated: Focus['view'][];
let told: string[];

/** The desktop's real daemons are met end to end; this one is for what they don't do on request. */
interface Daemon {
  readonly bus: MessageBus;
  /** Notify: what it replaces, title, body. CloseNotification: its number. */
  readonly calls: (readonly [string, ...(readonly unknown[])])[];
}

const startDaemon = async (capabilities: readonly string[], first = 1): Promise<Daemon> => {
  const daemon = await desktop.join();
  const calls: Daemon['calls'] = [];
  let last = first - 1;
  daemon.addMethodHandler((message: Message) => {
    const body = message.body as readonly unknown[];
    if (message.member === 'GetCapabilities') {
      daemon.send(Message.newMethodReturn(message, 'as', [[...capabilities]]));
    } else if (message.member === 'Notify') {
      calls.push(['Notify', body[1], body[3], body[4]]);
      const id = body[1] === 0 ? (last += 1) : body[1];
      daemon.send(Message.newMethodReturn(message, 'u', [id]));
    } else if (message.member === 'CloseNotification') {
      calls.push(['Close', body[0]]);
      daemon.send(Message.newMethodReturn(message, '', []));
    } else return false;
    return true;
  });
  await daemon.requestName(service, 0);
  return { bus: daemon, calls };
};

const signal = (daemon: Daemon, member: string, signature: string, body: readonly unknown[]): void =>
  daemon.bus.send(Message.newSignal(path, service, member, signature, [...body]));

const notice = (tag: string, body = 'a < b & c'): Notice => ({
  tag,
  title: `${tag} & Co`,
  body,
  urgency: 'normal',
  focus: { kind: 'session', sessionId: tag },
});

beforeEach(async () => {
  desktop = await startPrivateBus();
  bus = await joinSessionBus(desktop.address);
  activated = [];
  told = [];
  const note = (...words: readonly unknown[]) => void told.push(JSON.stringify(words));
  notifier = createFreedesktopNotifier({
    bus: Promise.resolve(bus),
    desktopEntry: 'token-tray',
    appName: 'Token Tray',
    icon: '',
    onActivate: (focus) => activated.push(focus),
    log: { info: note, warn: note, error: note },
  });
});
afterEach(async () => {
  bus?.close();
  await desktop.end();
});

describe('a notice on a Linux desktop', () => {
  test('takes the place of the former one of its tag, and only of that', async () => {
    const daemon = await startDaemon(['body']);
    notifier.show(notice('Ada', 'first'));
    notifier.show(notice('Bob', 'other'));
    await vi.waitFor(() => expect(daemon.calls).toHaveLength(2));
    notifier.show(notice('Ada', 'second'));
    await vi.waitFor(() => expect(daemon.calls).toHaveLength(3));
    expect(daemon.calls.map(([, replaces, , body]) => [replaces, body])).toEqual([
      [0, 'first'],
      [0, 'other'],
      [1, 'second'],
    ]);
  });

  test.each([
    ['reads markup', ['body', 'body-markup'], 'a &lt; b &amp; c'],
    ['reads none', ['body'], 'a < b & c'],
  ])('is shown as it is by a daemon that %s', async (_, capabilities, body) => {
    const daemon = await startDaemon(capabilities);
    notifier.show(notice('Ada'));
    await vi.waitFor(() => expect(daemon.calls).toEqual([['Notify', 0, 'Ada & Co', body]]));
  });

  test('brings up what it is about when it is clicked, and nothing once it is gone', async () => {
    const daemon = await startDaemon([]);
    notifier.show(notice('Ada'));
    notifier.show(notice('Bob'));
    await vi.waitFor(() => expect(daemon.calls).toHaveLength(2));
    signal(daemon, 'ActionInvoked', 'us', [9, 'default']);
    signal(daemon, 'ActionInvoked', 'us', [2, 'other']);
    signal(daemon, 'ActionInvoked', 'us', [2, 'default']);
    signal(daemon, 'NotificationClosed', 'uu', [1, 2]);
    signal(daemon, 'ActionInvoked', 'us', [1, 'default']);
    signal(daemon, 'ActionInvoked', 'us', [2, 'default']);
    await vi.waitFor(() => expect(activated).toHaveLength(2));
    expect(activated).toEqual([notice('Bob').focus, notice('Bob').focus]);
  });

  test('is taken away on request, and only if it is there', async () => {
    const daemon = await startDaemon([]);
    notifier.close('Ada');
    notifier.show(notice('Ada'));
    await vi.waitFor(() => expect(daemon.calls).toHaveLength(1));
    notifier.close('Ada');
    notifier.close('Bob');
    await vi.waitFor(() => expect(daemon.calls.at(-1)).toEqual(['Close', 1]));
  });

  test('without a daemon is left out, and the next one with a daemon is shown', async () => {
    notifier.show(notice('Ada'));
    await vi.waitFor(() => expect(told.join(' ')).toContain('ServiceUnknown'));
    const daemon = await startDaemon([]);
    notifier.show(notice('Bob'));
    await vi.waitFor(() => expect(daemon.calls).toHaveLength(1));
  });

  test('after the daemon was started anew replaces nothing of another’s', async () => {
    const former = await startDaemon([]);
    notifier.show(notice('Ada'));
    await vi.waitFor(() => expect(former.calls).toHaveLength(1));
    await former.bus.releaseName(service);
    const next = await startDaemon(['body-markup'], 50);
    // What the bus tells the app of the change comes before its answer to this.
    const to = { destination: 'org.freedesktop.DBus', path: '/', interface: 'org.freedesktop.DBus' };
    await bus?.call({ ...to, member: 'GetNameOwner', signature: 's', body: [service] });
    notifier.show(notice('Ada'));
    await vi.waitFor(() => expect(next.calls).toEqual([['Notify', 0, 'Ada & Co', 'a &lt; b &amp; c']]));
  });

  test('that a daemon never answers blocks nothing, and of those that wait only the last is shown', async () => {
    const daemon = await startDaemon([]);
    desktop.pause();
    for (let count = 0; count < 1000; count += 1) notifier.show(notice('Ada', `number ${count}`));
    desktop.resume();
    await vi.waitFor(() => expect(daemon.calls.at(-1)?.[3]).toBe('number 999'));
    expect(daemon.calls.length).toBeLessThanOrEqual(2);
  });
});
