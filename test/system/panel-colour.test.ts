import { setTimeout } from 'node:timers/promises';
import { Message, Variant, type MessageBus } from 'dbus-next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPanelColour, xfcePanelColour, type PanelColour } from '../../src/main/system/panel-colour';
import { joinSessionBus, type SessionBus } from '../../src/main/system/session-bus';
import { startPrivateBus, type PrivateBus } from './private-bus';

const service = 'org.xfce.Xfconf';
const style = '/panels/panel-1/background-style';
const colour = '/panels/panel-1/background-rgba';
const mode = '/panels/dark-mode';

test.each<readonly [string, Readonly<Record<string, unknown>>, PanelColour]>([
  ['has its dark mode on', { [mode]: true }, 'dark'],
  ['follows the theme', { [mode]: false }, 'unknown'],
  ['says nothing', {}, 'unknown'],
  ['has a dark colour of its own', { [style]: 1, [colour]: [0.13, 0.15, 0.17, 1] }, 'dark'],
  [
    'has a light colour of its own, dark mode or not',
    { [style]: 1, [colour]: [0.9, 0.9, 0.95, 1], [mode]: true },
    'light',
  ],
  ['lets the wallpaper through', { [style]: 1, [colour]: [0, 0, 0, 0.2], [mode]: true }, 'unknown'],
  ['has a picture', { [style]: 2, [mode]: true }, 'unknown'],
  ['has a colour that is none', { [style]: 1, [colour]: 'red' }, 'unknown'],
])('an XFCE panel that %s', (_, settings, expected) => {
  expect(xfcePanelColour((property) => settings[property])).toBe(expected);
});

describe('the panel’s colour', () => {
  let desktop: PrivateBus;
  let bus: SessionBus | undefined;
  beforeEach(async () => {
    desktop = await startPrivateBus();
    bus = await joinSessionBus(desktop.address);
  });
  afterEach(async () => {
    bus?.close();
    await desktop.end();
  });
  const watching = async (name: string): Promise<PanelColour[]> => {
    const told: PanelColour[] = [];
    if (bus !== undefined) await watchPanelColour(bus, name, (one) => told.push(one));
    return told;
  };

  /** Answers as the one that keeps XFCE's settings does, once it has the name. */
  const settingsDaemon = async (): Promise<{ readonly daemon: MessageBus; rgba: readonly number[] }> => {
    const daemon = await desktop.join();
    const knowing = { daemon, rgba: [0.1, 0.1, 0.1, 1] as readonly number[] };
    daemon.addMethodHandler((message: Message) => {
      if (message.member !== 'GetAllProperties') return false;
      const parts = knowing.rgba.map((part) => new Variant('d', part));
      const all = { [style]: new Variant('u', 1), [colour]: new Variant('av', parts) };
      daemon.send(Message.newMethodReturn(message, 'a{sv}', [all]));
      return true;
    });
    return knowing;
  };

  test('is dark in GNOME, and not guessed where nobody tells', async () => {
    expect(await watching('ubuntu:GNOME')).toEqual(['dark']);
    expect(await watching('KDE')).toEqual([]);
    expect(await watching('')).toEqual([]);
  });

  test('is what the panel’s own settings say, and follows them', async () => {
    const knowing = await settingsDaemon();
    await knowing.daemon.requestName(service, 0);
    const told = await watching('XFCE');
    expect(told).toEqual(['dark']);
    knowing.rgba = [1, 1, 1, 1];
    const body = ['xfce4-panel', colour, new Variant('b', true)];
    knowing.daemon.send(Message.newSignal('/org/xfce/Xfconf', service, 'PropertyChanged', 'ssv', body));
    await vi.waitFor(() => expect(told).toEqual(['dark', 'light']));
  });

  test('is known as soon as somebody can tell, and stays when nobody can any more', async () => {
    const told = await watching('XFCE');
    const { daemon } = await settingsDaemon();
    expect(told).toEqual([]);
    await daemon.requestName(service, 0);
    await vi.waitFor(() => expect(told).toEqual(['dark']));
    await daemon.releaseName(service);
    await daemon.requestName(service, 0);
    await setTimeout(200);
    expect(told).toEqual(['dark']);
  });
});
