import { DesktopBus, plain } from './desktop-bus';

const dunst = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.dunstproject.cmd0',
} as const;

/**
 * Closes what is on the screen and gives back all that the desktop's daemon has received and kept, as it understood it:
 * each notification with all of its fields. @param env of the desktop
 */
export const notificationHistory = async (
  env: Readonly<Record<string, string>>,
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const bus = await DesktopBus.join(env);
  try {
    await bus.call({ ...dunst, member: 'NotificationCloseAll' });
    const [history] = await bus.call({ ...dunst, member: 'NotificationListHistory' });
    return plain(history) as readonly Readonly<Record<string, unknown>>[];
  } finally {
    bus.leave();
  }
};
