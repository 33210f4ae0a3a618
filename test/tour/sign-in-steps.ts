import { eventually } from '../driver/eventually';
import { LoginPage } from '../driver/login-page';
import { SignInForm } from '../driver/sign-in-form';
import type { Stage } from '../driver/stage';
import { SystemBrowser } from '../driver/system-browser';
import { clients, tokensOf } from '../e2e/sign-in-world';
import type { Step } from './step';

let login: LoginPage | undefined;

const loginPage = (): LoginPage => {
  if (login === undefined) throw new Error('There is no browser yet');
  return login;
};

const form = ({ app }: Stage): SignInForm => new SignInForm(app.window);

/** Signing in, renewing, and what is told of an expiry. */
export const signInSteps: readonly Step[] = [
  {
    picture: 'sign-in-form',
    title: 'Signing in needs no token: the client that the organization registered, and its region',
    run: async (stage) => {
      // The notices of the last chapter would still be on the screen.
      await stage.desktop.stopNotifications();
      await stage.desktop.startNotifications();
      login = new LoginPage(await SystemBrowser.install(stage.desktop.env));
      await form(stage).fillClient({ clientId: clients.people.id });
    },
  },
  {
    picture: 'sign-in-browser',
    title: 'The system’s browser opens Genesys Cloud’s own login page, and the window waits',
    run: async (stage) => {
      await form(stage).submit();
      await form(stage).waits();
      await loginPage().appears();
    },
  },
  {
    picture: 'signed-in-browser',
    title: 'The person signs in there; the browser comes back to Token Tray',
    run: async () => {
      const page = await loginPage().pick('Élise Moreau');
      await page.getByRole('heading', { name: 'You are signed in' }).waitFor();
    },
  },
  {
    picture: 'signed-in',
    title: 'User, organization, region and expiry are known, and the expiry counts down',
    run: async ({ app }) => {
      await loginPage().quit();
      await app.window.says(/Élise Moreau[^]*Alpine Rail Services · Local[^]*Expires in\n23 hr/);
    },
  },
  {
    picture: 'expiry-notice',
    title: 'Another sign-in has a short life: before it expires, icon and notification tell when',
    run: async (stage) => {
      await form(stage).start({ clientId: clients.soon.id, label: 'Short shift' });
      await loginPage().choose('Jonas Keller');
      await stage.notifications.titled(/^Short shift expires at /);
      await stage.tray.shows('attention');
    },
  },
  {
    picture: 'sign-in-again',
    title: 'A click on the notification brings up the sign-in with everything filled in',
    run: async ({ app, pointer }) => {
      await app.window.toList();
      await app.window.close();
      await pointer.clickWindow('Dunst');
      await app.window.appears();
      await app.window.says(/^Sign in again\n[^]*Short shift/);
    },
  },
  {
    picture: 'signed-in-again',
    title: 'Signed in again: the session stays in its place, with a new token',
    run: async (stage) => {
      await form(stage).submit();
      await loginPage().choose('Jonas Keller');
      await stage.app.window.says(/Signed in again\. The session has a new token\./);
    },
  },
  {
    picture: 'machine-sign-in',
    title: 'A machine signs in with its id and secret; the secret is kept, so that the session renews itself',
    run: async (stage) => {
      const { id: clientId, secret: clientSecret } = clients.briefMachine;
      await form(stage).machine({ clientId, clientSecret, keep: true });
      await stage.app.window.says(/Renews itself in\n/);
    },
  },
  {
    picture: 'renewed',
    title: 'Ahead of the expiry it got a new token, by itself: the old one was kept until the new one was verified',
    run: async ({ app, cloud, keychain }) => {
      const second = await eventually(
        'there is a second token',
        () => tokensOf(cloud, clients.briefMachine)[1],
        20_000,
      );
      await eventually('it is kept', async () =>
        (await keychain.sessions()).some(({ secret }) => secret.includes(second.secret)),
      );
      await app.window.says(/Renews itself in\n/);
    },
  },
];
