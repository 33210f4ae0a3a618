import type { SessionBus } from './session-bus';

const watcher = 'org.kde.StatusNotifierWatcher';

/** Of `:1.7/StatusNotifierItem` or `org.kde.StatusNotifierItem-12-1`, who owns the item. */
const ownerOf = (item: string): string => item.replace(/\/.*$/, '');

/** Whether the tray host knows of an icon of this process. False where nobody can tell. */
export const hasTrayIcon = async (bus: SessionBus, pid: number): Promise<boolean> => {
  const listed = await bus.call({
    destination: watcher,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [watcher, 'RegisteredStatusNotifierItems'],
  });
  const [property] = listed.ok ? listed.value : [];
  const items = typeof property === 'object' && property !== null && 'value' in property ? property.value : [];
  for (const item of Array.isArray(items) ? items : []) {
    const owner = await bus.call({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member: 'GetConnectionUnixProcessID',
      signature: 's',
      body: [ownerOf(String(item))],
    });
    if (owner.ok && owner.value[0] === pid) return true;
  }
  return false;
};
