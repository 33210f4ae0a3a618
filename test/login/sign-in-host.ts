/*
 * A program for Electron that signs in as the app's main process does, on the app's own way to the network, with a window of
 * its own as the person's browser. Whatever nothing caught is counted: in the app it would be the end.
 */
import { app, BrowserWindow, net } from 'electron';
import { createExchange } from '../../src/main/genesys/http/exchange';
import { createNetFetch } from '../../src/main/genesys/http/net-fetch';
import { signInWithBrowser } from '../../src/main/genesys/login/browser-sign-in';

/** What came of a sign-in, without what is secret. */
export interface HostOutcome {
  readonly failure?: unknown;
  readonly expiresAt?: number;
  /** The token's, so that the test can find it in the cloud. */
  readonly token?: string;
  /** What the browser showed in the end. */
  readonly page: string;
  /** Whether the page's own style was applied, which its policy has to allow. */
  readonly styled: boolean;
  /** What the browser complained of, e.g. something that the page's policy forbids. */
  readonly complaints: readonly string[];
}

/** What the test holds of the program, as `globalThis.signInHost`. */
export interface SignInHost {
  /** Presses the button with that value on the login page. */
  readonly signIn: (loginOrigin: string, clientId: string, button: string) => Promise<HostOutcome>;
  readonly uncaught: readonly string[];
}

declare global {
  var signInHost: SignInHost;
}

const uncaught: string[] = [];
const note = (problem: unknown): void => void uncaught.push(String(problem));
process.on('uncaughtException', note);
process.on('unhandledRejection', note);
app.disableHardwareAcceleration();
app.on('window-all-closed', () => undefined);

const loaded = (browser: BrowserWindow): Promise<void> =>
  new Promise((resolve) => void browser.webContents.once('did-finish-load', () => resolve()));

const signIn: SignInHost['signIn'] = async (loginOrigin, clientId, button) => {
  await app.whenReady();
  const browser = new BrowserWindow({ show: false });
  const complaints: string[] = [];
  browser.webContents.on('console-message', (_event, _level, message) => void complaints.push(message));
  let back = Promise.resolve();
  const openBrowser = async (url: string): Promise<void> => {
    await browser.loadURL(url);
    back = loaded(browser);
    await browser.webContents.executeJavaScript(`document.querySelector('button[value="${button}"]').click()`, true);
  };
  const exchange = createExchange({ fetch: createNetFetch(net), userAgent: 'Token-Tray/1.2.3', now: Date.now });
  const outcome = await signInWithBrowser({
    region: { loginOrigin },
    exchange,
    allowLoopbackHttp: true,
    client: { id: clientId },
    openBrowser,
    signal: AbortSignal.timeout(30_000),
  });
  await back;
  const look = (script: string): Promise<unknown> => browser.webContents.executeJavaScript(script);
  const page = String(await look('document.body.innerText'));
  const styled = (await look('getComputedStyle(document.querySelector("main")).textAlign')) === 'center';
  browser.destroy();
  const told = { page, styled, complaints };
  if (!outcome.ok) return { ...told, failure: outcome.failure };
  const { accessToken, expiresAt } = outcome.value;
  return { ...told, token: accessToken.reveal(), ...(expiresAt !== undefined && { expiresAt }) };
};

globalThis.signInHost = { signIn, uncaught };
