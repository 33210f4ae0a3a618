import type { SessionBus } from './session-bus';

/** Whether the desktop shows tray icons; as in the snapshot's `app.trayHost`. */
export type TrayHost = 'present' | 'absent' | 'unknown';

const watcher = 'org.kde.StatusNotifierWatcher';

const daemon = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/**
 * What the desktop's tray does, as a sequence of states on Linux.
 *
 * A StatusNotifierWatcher that is owned is not enough: some desktops run one without anything that draws, and then
 * `IsStatusNotifierHostRegistered` is false. Where no property can be read the watcher is given the benefit of the doubt.
 */
const ask = async (bus: SessionBus): Promise<TrayHost> => {
  const owned = await bus.call({ ...daemon, member: 'NameHasOwner', signature: 's', body: [watcher] });
  if (!owned.ok) return 'unknown';
  if (owned.value[0] !== true) return 'absent';
  const hosted = await bus.call({
    destination: watcher,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [watcher, 'IsStatusNotifierHostRegistered'],
  });
  if (!hosted.ok) return 'present';
  const [property] = hosted.value;
  const value = typeof property === 'object' && property !== null && 'value' in property ? property.value : property;
  return value === false ? 'absent' : 'present';
};

export interface TrayHostWatch {
  /** Told with the first answer, and whenever it changes. */
  readonly onChange: (host: TrayHost) => void;
  /**
   * A watcher came up after the one before had gone, or for the first time: it knows of no icon, and Chromium does not
   * register again by itself, so the tray icon has to be made anew.
   */
  readonly onNewHost: () => void;
}

/** Follows the tray host for as long as the bus is there. Resolves once the first answer was told. */
export const watchTrayHost = async (bus: SessionBus, { onChange, onNewHost }: TrayHostWatch): Promise<void> => {
  let told: TrayHost | undefined;
  const update = async (): Promise<void> => {
    const host = await ask(bus);
    if (host === told) return;
    told = host;
    onChange(host);
  };
  bus.listen(
    { ...daemon, sender: daemon.interface, member: 'NameOwnerChanged', firstArgument: watcher },
    ([, , newOwner]) => {
      void update();
      if (newOwner !== '') onNewHost();
    },
  );
  for (const member of ['StatusNotifierHostRegistered', 'StatusNotifierHostUnregistered']) {
    bus.listen({ interface: watcher, member, path: '/StatusNotifierWatcher' }, () => void update());
  }
  await update();
};
