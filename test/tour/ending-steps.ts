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
      cloud.control.fail(503, { token: 'tomas' });
      await tray.choose(/^Tomás Rivera/, 'Check now');
      await tray.shows('unreachable');
      await tray.choose(/^Tomás Rivera/, 'Show details');
      await app.window.says(/has a problem of its own \(503\)/);
    },
  },
];
