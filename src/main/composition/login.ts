import type { Result } from '../../shared/failure';
import type { Region } from '../../shared/region';
import { createExchange, type ExchangeOptions } from '../genesys/http/exchange';
import { signInWithBrowser } from '../genesys/login/browser-sign-in';
import { signInWithClientCredentials } from '../genesys/login/client-credentials';
import type { Grant } from '../genesys/login/grant';
import { refreshGrant } from '../genesys/login/refresh';
import type { LoginRoute } from '../genesys/login/token-call';
import type { LoginPort } from '../sessions/login-port';

interface Options extends ExchangeOptions {
  readonly allowLoopbackHttp: boolean;
  readonly openBrowser: (url: string) => Promise<unknown>;
  /** For the person to come back from the browser, in milliseconds. */
  readonly deadlineMs: number;
}

/** Connects the ways to a token with the network and the system's browser. */
export const createLogin = (options: Options): LoginPort => {
  const { allowLoopbackHttp, openBrowser, deadlineMs, now } = options;
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
    return granted.ok ? { ok: true, value: { ...granted.value, issuedAt: now() } } : granted;
  };
  return {
    browser: (region, clientId, signal) =>
      issued(signInWithBrowser({ ...route(region), client: { id: clientId }, openBrowser, signal, deadlineMs })),
    clientCredentials: (region, clientId, secret) =>
      issued(signInWithClientCredentials(route(region), { id: clientId, secret })),
    refresh: (region, clientId, refreshToken) => issued(refreshGrant(route(region), { id: clientId }, refreshToken)),
  };
};
