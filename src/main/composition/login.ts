import type { Result } from '../../shared/failure';
import type { Region } from '../../shared/region';
import { createExchange, type ExchangeOptions } from '../genesys/http/exchange';
import type { Grant } from '../genesys/login/grant';
import type { LoginRoute } from '../genesys/login/token-call';
import type { LoginPort } from '../sessions/login-port';

interface Options extends ExchangeOptions {
  readonly allowLoopbackHttp: boolean;
  readonly openBrowser: (url: string) => Promise<unknown>;
  /** For the person to come back from the browser, in milliseconds; `deadlineMs` is that of one request. */
  readonly browserMs: number;
}

/** Connects the ways to a token with the network and the system's browser. */
export const createLogin = (options: Options): LoginPort => {
  const { allowLoopbackHttp, openBrowser, browserMs, now } = options;
  const exchange = createExchange(options);
  const route = (region: Region): LoginRoute & { readonly now: () => number } => ({
    region,
    exchange,
    allowLoopbackHttp,
    now,
  });
  /** The instant is taken when all is over at the latest; for a browser the person's minutes do not count. */
  const issued = async (granting: Promise<Result<Grant>>): ReturnType<LoginPort['refresh']> => {
    const granted = await granting;
    if (!granted.ok) return granted;
    const { expiresAt } = granted.value;
    // A lifetime need not be whole seconds; an instant is whole milliseconds, also on disk.
    const whole = expiresAt === undefined ? {} : { expiresAt: Math.floor(expiresAt) };
    return { ok: true, value: { ...granted.value, ...whole, issuedAt: now() } };
  };
  // Loaded when the first is used: most starts of the app sign nobody in.
  return {
    browser: async (region, clientId, signal) => {
      const { signInWithBrowser } = await import('../genesys/login/browser-sign-in');
      const client = { id: clientId };
      return issued(signInWithBrowser({ ...route(region), client, openBrowser, signal, deadlineMs: browserMs }));
    },
    clientCredentials: async (region, clientId, secret) => {
      const { signInWithClientCredentials } = await import('../genesys/login/client-credentials');
      return issued(signInWithClientCredentials(route(region), { id: clientId, secret }));
    },
    refresh: async (region, clientId, refreshToken) => {
      const { refreshGrant } = await import('../genesys/login/refresh');
      return issued(refreshGrant(route(region), { id: clientId }, refreshToken));
    },
  };
};
