import type { Result } from '../../src/shared/failure';
import type { App } from '../driver/app';
import { eventually } from '../driver/eventually';
import type { Stage } from '../driver/stage';
import { clients } from '../e2e/sign-in-world';
import { press } from '../login/signing-in';

/** A sign-in that is under way in the running app; the browser's part is the test's. */
export interface SignInAttempt {
  /** What the browser was to open. */
  readonly url: URL;
  readonly state: string;
  /** Of the listener that the browser is to come back to. */
  readonly port: number;
  readonly outcome: Promise<Result<{ readonly sessionId: string }>>;
}

/** From now on the app hands the addresses that it wants opened to the test, and opens none. */
export const takeBrowser = (app: App): Promise<void> =>
  app.evaluate(({ shell }) => {
    const opened: string[] = [];
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
    Object.assign(globalThis, { opened });
  });

/** Starts a sign-in from the page. */
export const attemptSignIn = async ({ app }: Stage): Promise<SignInAttempt> => {
  const outcome = app.window.page.evaluate(async (clientId) => {
    const keeping = { label: '', mode: 'observe', storage: 'memory' } as const;
    return window.tokenTray.signInWithBrowser({ regionId: 'local', clientId, ...keeping });
  }, clients.people.id);
  const opened = await eventually('the browser is asked for', () =>
    app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened.shift()),
  );
  const url = new URL(opened);
  const port = Number(new URL(url.searchParams.get('redirect_uri') ?? '').port);
  return { url, port, state: url.searchParams.get('state') ?? '', outcome };
};

/** Signs Élise in on the login page; gives the address that the browser is sent back to. */
export const goThrough = ({ cloud }: Stage, { url }: SignInAttempt): Promise<string> =>
  press(url, { user: cloud.users.find(({ name }) => name === 'Élise Moreau')?.id ?? '' });
