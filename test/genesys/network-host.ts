/*
 * A program for Electron that makes the app's calls to Genesys Cloud on the app's own way to the network, and tells the
 * test what came of them. Whatever nothing caught is counted: in the app it would be the end.
 */
import { app, net, session } from 'electron';
import { createNetFetch } from '../../src/main/genesys/http/net-fetch';
import { networkOn, type Job } from './network';

/** What the test holds of the program, as `globalThis.networkHost`. */
export interface NetworkHost {
  readonly call: (job: Job) => Promise<unknown>;
  /** Chromium's proxy rules, e.g. `http://127.0.0.1:3128`; an empty text is a direct connection. */
  readonly setProxy: (rules: string) => Promise<void>;
  /** What `net.fetch` itself does with a redirect that it follows: the control of a test. */
  readonly follow: (url: string, token: string) => Promise<number>;
  /** What nothing caught. */
  readonly uncaught: readonly string[];
}

declare global {
  var networkHost: NetworkHost;
}

const uncaught: string[] = [];
const note = (problem: unknown): void => void uncaught.push(String(problem));
process.on('uncaughtException', note);
process.on('unhandledRejection', note);
app.disableHardwareAcceleration();

const call = networkOn(createNetFetch(net));
globalThis.networkHost = {
  uncaught,
  call: async (job) => {
    await app.whenReady();
    return call(job);
  },
  setProxy: async (rules) => {
    // Loopback never goes through a proxy unless that is asked for.
    await session.defaultSession.setProxy(
      rules === '' ? { mode: 'direct' } : { proxyRules: rules, proxyBypassRules: '<-loopback>' },
    );
    await session.defaultSession.closeAllConnections();
  },
  follow: async (url, token) => (await net.fetch(url, { headers: { authorization: `Bearer ${token}` } })).status,
};
