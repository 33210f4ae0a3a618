import type { Session } from '../../src/shared/session';
import type { Snapshot } from '../../src/shared/snapshot';
import type { App } from '../driver/app';
import type { Stage } from '../driver/stage';

/** All that the window is drawn from, as its page gets it. */
export const snapshotOf = (app: App): Promise<Snapshot> =>
  app.window.page.evaluate(async () => {
    const answer = await window.tokenTray.getSnapshot();
    if (!answer.ok) throw new Error('No snapshot');
    return answer.value;
  });

/** The session with this label. */
export const sessionOf = async (app: App, label: string): Promise<Session> => {
  const found = (await snapshotOf(app)).sessions.find((one) => one.label === label);
  if (found === undefined) throw new Error(`There is no session ${label}`);
  return found;
};

/** Starts the app with what it kept, and opens its window. */
export const startAndOpen = async (stage: Stage, launch: Parameters<Stage['start']>[0] = {}): Promise<App> => {
  const app = await stage.start(launch);
  await stage.tray.choose('Open Token Tray');
  await app.window.appears();
  return app;
};
