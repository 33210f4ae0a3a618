import { localRegion, regions as publishedRegions, type Region } from '../../shared/region';
import type { Session } from '../../shared/session';
import { createHttp, type Http } from '../genesys/http';
import { createTokensApi, type TokensApi } from '../genesys/tokens-api';
import { createUsersApi, type UsersApi } from '../genesys/users-api';
import type { LoginPort } from '../sessions/login-port';
import { pinnedRegion } from '../sessions/region-choice';
import type { CoreOptions } from './core-options';
import { createLogin } from './login';

/** What speaks to Genesys Cloud, and where that is. */
export interface CloudParts {
  readonly http: Http;
  readonly tokens: TokensApi;
  readonly users: UsersApi;
  readonly login: LoginPort;
  readonly regions: readonly Region[];
  readonly regionOf: (session: Session) => Region | undefined;
  readonly reachable: (apiOrigin: string) => boolean;
}

/**
 * Connects what speaks to Genesys Cloud with the network. `browserMs`: for the person to come back from the browser. `onUse`:
 * told of every request with a token, beside the log.
 */
export const createCloudParts = (
  { cloud, fetch, userAgent, openBrowser, onCall, app, clock: { now } }: CoreOptions,
  browserMs: number,
  onUse: CoreOptions['onCall'],
): CloudParts => {
  const regions = cloud === undefined ? publishedRegions : [localRegion(cloud), ...publishedRegions];
  const network = { fetch, userAgent, allowLoopbackHttp: !app.packaged, now };
  const log: CoreOptions['onCall'] = (call) => {
    onCall(call);
    onUse(call);
  };
  const http = createHttp({ ...network, log });
  return {
    http,
    tokens: createTokensApi(http),
    users: createUsersApi(http),
    login: createLogin({ ...network, openBrowser, browserMs }),
    regions,
    regionOf: (session) => pinnedRegion(regions, session),
    // A cloud on this machine is reached only in a run that was started with it; another one could have its port by now.
    reachable: (origin) => origin === cloud || origin.startsWith('https:'),
  };
};
