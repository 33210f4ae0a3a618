import type { Step } from './step';

/** What happens to sessions without the person's doing. */
export const endingSteps: readonly Step[] = [
  {
    picture: 'about-to-idle-out',
    title: 'Nobody uses a session: before it idles out, the icon changes and a notification tells when',
    run: async ({ app, cloud, notifications, tray }) => {
      await app.window.toList();
      cloud.control.makeIdle('mara', 200);
      await tray.choose(/^Mara Lindqvist/, 'Check now');
      await notifications.titled(/^Mara Lindqvist idles out at /);
      await tray.shows('attention');
      await app.window.says(/Mara Lindqvist[^]*idles out in 3 min/);
    },
  },
  {
    picture: 'no-answer',
    title: 'The cloud is ill: what was known stays visible, and no session is called dead',
    run: async ({ app, cloud, tray }) => {
      cloud.control.makeIdle('mara', 900);
      await tray.choose(/^Mara Lindqvist/, 'Check now');
      await tray.shows('active');
      cloud.control.fail(503, { token: 'priya' });
      await tray.choose(/^Priya Nair/, 'Check now');
      await tray.shows('unreachable');
      await app.window.openSession('Priya Nair');
      await app.window.says(/has a problem of its own \(503\)/);
    },
  },
  {
    picture: 'ended-elsewhere',
    title:
      'The cloud is well again, and refuses a token that was revoked elsewhere: icon, notification and window follow',
    run: async ({ app, cloud, notifications, tray }) => {
      cloud.control.clear();
      cloud.control.endToken('priya');
      await tray.shows('ended', 20_000);
      await notifications.titled(/^Priya Nair has ended$/);
      await app.window.says(/Known by the 401/);
    },
  },
  {
    picture: 'from-the-notification',
    title: 'A click on the notification brings up the session that it is about',
    run: async ({ app, pointer }) => {
      await app.window.toList();
      await app.window.close();
      await pointer.clickWindow('Dunst');
      await app.window.appears();
      await app.window.says(/^Priya Nair/);
    },
  },
];
