import { eventually, passTime } from '../driver/eventually';
import type { Step } from './step';

/** Time to read a question, which its button insists on, in milliseconds. */
const reading = 800;

/** One story: two tokens lay open on a page that anybody could read. What the person on duty does about it, and what is proven in the end. */
export const leakSteps: readonly Step[] = [
  {
    picture: 'leak-notification',
    title: 'A leak: two tokens lay open on a page. Somebody ended the first elsewhere, and a notification says so here',
    run: async ({ app, cloud, notifications, tray }) => {
      await app.window.toList();
      await app.window.close();
      cloud.control.clear();
      cloud.control.endToken('tomas');
      await tray.shows('ended', 20_000);
      await notifications.titled(/^Tomás Rivera has ended$/);
    },
  },
  {
    picture: 'leak-session',
    title: 'A click on the notification brings up that session, and by which answer its end is known',
    run: async ({ app, pointer }) => {
      await pointer.clickWindow('Dunst');
      await app.window.appears();
      await app.window.says(/^Tomás Rivera[^]*Known by the 401/);
    },
  },
  {
    picture: 'leak-user',
    title: 'His other sign-ins live on. From there, one click: who he is, who asks, and what happens to him',
    run: async ({ app }) => {
      await app.window.press('Revoke a user…');
      await app.window.says(/Asked by[^]*1 user found\s+Tomás Rivera/);
      await app.window.page.locator('[data-result]').filter({ hasText: 'Tomás Rivera' }).click();
      await app.window.says(/Revoke every token of Tomás Rivera\?[^]*This session held here ends too: Claims desk\./);
    },
  },
  {
    picture: 'leak-user-proof',
    title: 'Genesys Cloud accepts, and his other session that is held here is refused: that is the proof',
    run: async ({ app, tray }) => {
      await passTime(reading);
      await app.window.press('Revoke all their tokens');
      await app.window.says(/accepted the request \(204\)[^]*Claims desk, held here, is refused since .*401 to/);
      await tray.entry(/^Claims desk: Revoked$/);
    },
  },
  {
    picture: 'leak-own-token',
    title: 'The second token on that page is the person’s own: the first click says what the second will do',
    run: async ({ app }) => {
      await app.window.openSession('Platform duty');
      await app.window.press('Revoke');
      await app.window.button(/^Revoke now/).waitFor();
    },
  },
  {
    picture: 'leak-own-proof',
    title: 'The second click revokes it, and shows the proof: the token is asked for until it is refused',
    run: async ({ app, cloud, notifications }) => {
      await passTime(reading);
      await app.window.press(/^Revoke now/);
      await app.window.says(/Revoked, confirmed .* by 401/);
      await notifications.titled(/^This token of Platform duty is revoked$/);
      const id = cloud.token('jonas').id;
      const answers = cloud.requests
        .filter(({ tokenId }) => tokenId === id)
        .map(({ method, status }) => `${method} ${status}`);
      if (!answers.join().endsWith('DELETE 200,HEAD 401,GET 401')) throw new Error(`The cloud saw ${answers.join()}`);
    },
  },
  {
    picture: 'leak-trail',
    title:
      'What to tell the auditors: all of it, from the end that was found to the last proof, with who asked and each answer',
    run: async ({ app, tray }) => {
      await tray.choose('Activity');
      const trail = [
        'Platform duty is revoked: its token is refused.',
        'Genesys Cloud accepted the request to revoke Platform duty.',
        'Asked to revoke Platform duty.',
        'The proof that the tokens of Tomás Rivera were revoked: Claims desk is refused.',
        'Genesys Cloud accepted the request to revoke every token of Tomás Rivera.',
        'Asked to revoke every token of Tomás Rivera.',
        'Tomás Rivera ended: Genesys Cloud refuses its token.',
      ];
      await eventually('the trail tells the whole story, newest first', async () => {
        const text = await app.window.text();
        const places = trail.map((sentence) => text.indexOf(sentence));
        const isInOrder = places.every((place, at) => place > (places[at - 1] ?? -1));
        if (!isInOrder) throw new Error(`it says ${text}`);
        return true;
      });
    },
  },
  {
    picture: 'leak-search',
    title: 'A search narrows it to one person; what is shown can be saved as CSV or JSON',
    run: async ({ app }) => {
      await app.window.page.getByLabel('Search the activity').fill('tomás');
      await app.window.page.getByText('Asked to revoke Platform duty.').waitFor({ state: 'detached' });
      await app.window.says(/Asked to revoke every token of Tomás Rivera\.[^]*Tomás Rivera ended/);
    },
  },
  {
    picture: 'leak-over',
    title: 'What is over leaves the list with one click',
    run: async ({ app, tray }) => {
      await tray.choose(/^Tomás Rivera/, 'Show details');
      await app.window.says(/^Tomás Rivera/);
      await app.window.press('Remove from the list');
      await tray.shows('active');
      await app.window.toList();
    },
  },
];
