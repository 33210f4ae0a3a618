import type { Step } from './step';

/** The next day: the app starts again, and the keychain is locked. */
export const keychainSteps: readonly Step[] = [
  {
    picture: 'keychain-locked',
    title: 'The next start finds the keychain locked: tray and window say so, and the desktop asks for the password',
    run: async (stage) => {
      await stage.app.stop();
      await stage.desktop.stopNotifications();
      await stage.desktop.startNotifications();
      await stage.desktop.lockKeyring();
      const app = await stage.start();
      await stage.tray.shows('locked');
      await stage.notifications.titled(/^The keychain is locked$/);
      await stage.tray.choose('Open Token Tray');
      await app.window.appears();
      await app.window.says(/The keychain is locked/);
      await stage.prompt.appears();
    },
  },
  {
    picture: 'keychain-unlocked',
    title: 'The password is given: the sessions are there again and checked, without another click',
    run: async ({ app, prompt, tray }) => {
      await prompt.unlock();
      await tray.shows('active');
      await app.window.says(/3 sessions are live|Live\s+3/);
      await app.window.says(/Client Nightly Roster Sync[^]*Mara Lindqvist[^]*Priya Nair[^]*Revoked/);
    },
  },
];
