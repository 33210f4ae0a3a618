import type { CancelTimer, Clock } from './clock';
import type { SessionBus } from './session-bus';
import { hasTrayIcon } from './tray-registration';

/** Whether the desktop shows tray icons; as in the snapshot's `app.trayHost`. */
export type TrayHost = 'present' | 'absent' | 'unknown';

const watcher = 'org.kde.StatusNotifierWatcher';

const daemon = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/**
 * Asks the desktop.
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

/**
 * Milliseconds that a tray host may be away before that is told: at log-in the panel may come after the app, and a panel
 * that is started anew is gone for a moment.
 */
const grace = 5000;

/**
 * Milliseconds after which a new tray host should know of the icon. Chromium tells it by itself, and an icon that is made
 * anew at that very moment stays in some panels a second time, as a hole that nothing answers for.
 */
const settling = 1500;

export interface TrayHostWatch {
  readonly clock: Pick<Clock, 'setTimer'>;
  /** Told with the first answer, and whenever it changes; an absence once it has lasted 5 s. */
  readonly onChange: (host: TrayHost) => void;
  /** The id of the process that the icon belongs to. */
  readonly pid: number;
  /** A tray host came up and after its time to settle knows of no icon of ours: it has to be made anew. */
  readonly onNewHost: () => void;
}

/** Follows the tray host for as long as the bus is there. Resolves once the desktop was asked for the first time. */
export const watchTrayHost = async (
  bus: SessionBus,
  { clock, onChange, pid, onNewHost }: TrayHostWatch,
): Promise<void> => {
  let told: TrayHost | undefined;
  let absence: CancelTimer | undefined;
  let asked = 0;
  const tell = (host: TrayHost): void => {
    absence = undefined;
    if (host === told) return;
    told = host;
    onChange(host);
  };
  const update = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    const host = await ask(bus);
    // An answer that a later question has overtaken says nothing any more.
    if (turn !== asked) return;
    if (host === 'absent') {
      absence ??= clock.setTimer(grace, () => tell('absent'));
      return;
    }
    absence?.();
    tell(host);
  };
  const greet = async (): Promise<void> => {
    if (!(await hasTrayIcon(bus, pid))) onNewHost();
  };
  bus.listen(
    { ...daemon, sender: daemon.interface, member: 'NameOwnerChanged', firstArgument: watcher },
    ([, , newOwner]) => {
      void update();
      if (newOwner !== '') clock.setTimer(settling, () => void greet());
    },
  );
  for (const member of ['StatusNotifierHostRegistered', 'StatusNotifierHostUnregistered']) {
    bus.listen({ interface: watcher, member, path: '/StatusNotifierWatcher' }, () => void update());
  }
  await update();
};
