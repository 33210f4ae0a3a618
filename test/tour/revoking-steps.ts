import { passTime } from '../driver/eventually';
import type { Step } from './step';

/** Ending sessions on purpose. */
export const revokingSteps: readonly Step[] = [
  {
    picture: 'revoke',
    title: 'A session is to be revoked: the first click says what the second will do',
    run: async ({ app }) => {
      await app.window.press('Remove from the list');
      await app.window.openSession('Platform duty');
      await app.window.press('Revoke');
      await app.window.button(/^Revoke now/).waitFor();
    },
  },
  {
    picture: 'revoked-with-proof',
    title: 'The second click revokes it, and shows the proof: the token is asked for until it is refused',
    run: async ({ app, cloud, notifications }) => {
      // Time to read what it says, which the button insists on.
      await passTime(600);
      await app.window.press(/^Revoke now/);
      await app.window.says(/Revoked, confirmed .* by 401/);
      await notifications.titled(/^Platform duty is revoked$/);
      const id = cloud.token('jonas').id;
      const answers = cloud.requests
        .filter(({ tokenId }) => tokenId === id)
        .map(({ method, status }) => `${method} ${status}`);
      if (!answers.join().endsWith('DELETE 200,HEAD 401,GET 401')) throw new Error(`The cloud saw ${answers.join()}`);
    },
  },
  {
    picture: 'revoke-a-user',
    title: 'All tokens of a user are to be revoked: the window says what that does to them, and asks',
    run: async ({ app, tray }) => {
      await tray.choose(/^Mara Lindqvist/, 'Revoke all tokens of a user…');
      await app.window.page.getByLabel('User', { exact: true }).fill('rivera');
      await app.window.press('Find');
      await app.window.page.locator('[data-result]').filter({ hasText: 'Tomás Rivera' }).click();
      await app.window.says(/Revoke every token of Tomás Rivera\?/);
    },
  },
  {
    picture: 'user-revoked',
    title: 'Genesys Cloud accepts, and the session of that user that is held here comes to its own proof',
    run: async ({ app, tray }) => {
      // Time to read the question, which its button insists on.
      await passTime(800);
      await app.window.press('Revoke all their tokens');
      await app.window.says(/Tomás Rivera, held here, is refused/);
      await tray.entry(/^Tomás Rivera: Revoked$/);
    },
  },
];
