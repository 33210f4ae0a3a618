import { Message, sessionBus } from 'dbus-next';

/** Hears, as any other program on the session bus would, that an icon has come into the tray. */
export interface TrayEar {
  /** Resolves with the next icon to come: its instant (milliseconds, `performance.now()`), and its address on the bus. */
  readonly nextIcon: () => Promise<{ readonly at: number; readonly owner: string }>;
  /** Clicks the entry of that name in an icon's menu. Resolves when the click is sent. */
  readonly click: (owner: string, label: string) => Promise<void>;
  readonly close: () => void;
}

/** An icon that has not come after this many milliseconds never will. */
const patienceMs = 20_000;

const watcher = 'org.kde.StatusNotifierWatcher';

type Layout = readonly [
  id: number,
  properties: Readonly<Record<string, { readonly value: unknown }>>,
  children: unknown,
];

/** A menu's mnemonics are marked by an underscore. */
const labelOf = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('_', '') : '');

/** The menu's entries, those of submenus too. */
const entriesOf = ([id, properties, children]: Layout): readonly (readonly [number, string])[] => [
  [id, labelOf(properties['label']?.value)],
  ...(children as readonly { readonly value: Layout }[]).flatMap(({ value }) => entriesOf(value)),
];

export const listenForTray = async (env: Readonly<Record<string, string>>): Promise<TrayEar> => {
  const bus = sessionBus({ busAddress: env['DBUS_SESSION_BUS_ADDRESS'] ?? '' });
  const waiting: ((icon: { readonly at: number; readonly owner: string }) => void)[] = [];
  bus.on('message', (message: Message) => {
    if (message.member !== 'StatusNotifierItemRegistered' || message.interface !== watcher) return;
    const at = performance.now();
    const owner = String(message.body[0]).replace(/\/.*$/, '');
    for (const hear of waiting.splice(0)) hear({ at, owner });
  });
  const call = async (destination: string, path: string, to: string, signature: string, body: unknown[]) => {
    const at = to.lastIndexOf('.');
    const method = { destination, path, interface: to.slice(0, at), member: to.slice(at + 1) };
    return (await bus.call(new Message({ ...method, signature, body })))?.body as readonly unknown[] | undefined;
  };
  const daemon = ['org.freedesktop.DBus', '/org/freedesktop/DBus'] as const;
  const rule = `type='signal',interface='${watcher}',member='StatusNotifierItemRegistered'`;
  await call(...daemon, 'org.freedesktop.DBus.AddMatch', 's', [rule]);

  return {
    nextIcon: () =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('No icon came into the tray')), patienceMs);
        waiting.push((icon) => {
          clearTimeout(late);
          resolve(icon);
        });
      }),
    click: async (owner, label) => {
      const get = ['org.kde.StatusNotifierItem', 'Menu'];
      const [menu] = (await call(owner, '/StatusNotifierItem', 'org.freedesktop.DBus.Properties.Get', 'ss', get)) ?? [];
      const path = String((menu as { readonly value: unknown }).value);
      const [, layout] = (await call(owner, path, 'com.canonical.dbusmenu.GetLayout', 'iias', [0, -1, []])) ?? [];
      const entry = entriesOf(layout as Layout).find(([, name]) => name === label);
      if (entry === undefined) throw new Error(`The menu has no entry "${label}"`);
      const { Variant } = await import('dbus-next');
      await call(owner, path, 'com.canonical.dbusmenu.Event', 'isvu', [entry[0], 'clicked', new Variant('s', ''), 0]);
    },
    close: () => bus.disconnect(),
  };
};
