import type { Step } from './step';

/** Adding sessions and looking at them. */
export const holdingSteps: readonly Step[] = [
  {
    picture: 'first-start',
    title: 'The first start: an empty tray icon, and a window that says what to do',
    run: async (stage) => {
      const app = await stage.startFresh();
      await stage.tray.shows('empty');
      await app.window.says(/No session is held yet/);
    },
  },
  {
    picture: 'paste-a-token',
    title: 'A token is pasted, for the region that it is from',
    run: async ({ app, cloud }) => {
      await app.window.fillAdd({ token: cloud.token('jonas').secret, label: 'Platform duty' });
    },
  },
  {
    picture: 'session-added',
    title: 'It is verified, kept in the keychain alone, and all that Genesys Cloud tells of it is shown',
    run: async ({ app, keychain }) => {
      await app.window.press('Verify and add');
      await app.window.says(/Platform duty[^]*Alpine Rail Services · Local/);
      const items = await keychain.sessions();
      if (items.length !== 1) throw new Error(`The keychain holds ${items.length} items`);
    },
  },
  {
    picture: 'idle-timeout',
    title: 'A session of another organization, which ends sessions after 15 idle minutes: the clock counts down',
    run: async ({ app, cloud }) => {
      await app.window.add({ token: cloud.token('mara').secret });
      await app.window.says(/Mara Lindqvist[^]*Idles out in\n1[45] min/);
    },
  },
  {
    picture: 'list',
    title: 'More sessions, of a person and of a machine: the list has them all',
    run: async ({ app, cloud, tray }) => {
      for (const name of ['priya', 'tomas', 'roster-sync']) await app.window.add({ token: cloud.token(name).secret });
      const { secret } = cloud.control.issueToken({ user: cloud.token('tomas').userId ?? '' });
      await app.window.add({ token: secret, label: 'Claims desk' });
      await app.window.toList();
      await app.window.says(/All 6 sessions are live\s+6 sessions, each checked every minute/);
      await tray.shows('active');
    },
  },
];
