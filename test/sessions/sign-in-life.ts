import type { DemoCloud, DemoOAuthClient } from '../../src/demo';
import { createLogin } from '../../src/main/composition/login';
import { Secret } from '../../src/main/credentials/secret';
import { createHttp, type HttpOptions } from '../../src/main/genesys/http';
import { createExchange } from '../../src/main/genesys/http/exchange';
import { signInWithBrowser } from '../../src/main/genesys/login/browser-sign-in';
import { refreshGrant } from '../../src/main/genesys/login/refresh';
import { createTokensApi } from '../../src/main/genesys/tokens-api';
import { createUsersApi } from '../../src/main/genesys/users-api';
import { backoffMs, proofDelayMs } from '../../src/main/polling/backoff';
import { createIdentification } from '../../src/main/sessions/identification';
import type { LoginPort } from '../../src/main/sessions/login-port';
import { Renewal } from '../../src/main/sessions/renewal';
import { Revocation } from '../../src/main/sessions/revocation';
import { SessionAdding } from '../../src/main/sessions/session-adding';
import { SessionCheck } from '../../src/main/sessions/session-check';
import { SigningIn, type SignInRequest } from '../../src/main/sessions/signing-in';
import { UnheldTokens, type UnheldNews } from '../../src/main/sessions/unheld-tokens';
import { localRegion, type Region } from '../../src/shared/region';
import type { Session } from '../../src/shared/session';
import { runningCloud } from '../demo/running-cloud';
import type { FakeClock } from '../polling/fake-clock';
import { Machine, type Life } from './machine';
import type { Cut } from './power';
import { signInBrowser, type SignInBrowser } from './sign-in-browser';

/** A machine, a person's browser and a cloud. The machine's clock can be set; the cloud's goes its way. */
export interface SignInSetting {
  readonly machine: Machine;
  readonly clock: FakeClock;
  readonly cloud: DemoCloud;
  readonly browser: SignInBrowser;
  readonly region: Region;
  readonly client: (name: string, organization?: string) => DemoOAuthClient;
  readonly live: (cut?: Cut) => Promise<SignInLife>;
}

/** One life of the app; every request goes over a real socket. */
export interface SignInLife extends Life {
  readonly check: SessionCheck;
  readonly revocation: Revocation;
  readonly adding: SessionAdding;
  readonly signingIn: SigningIn;
  readonly renewal: Renewal;
  readonly login: LoginPort;
  readonly unheld: UnheldTokens;
  /** What was told of tokens that are not kept. */
  readonly news: readonly UnheldNews[];
}

/** Milliseconds after which the app gives up a request, and a person who does not come back. */
export interface Patience {
  readonly requestMs: number;
  readonly personMs: number;
}

/** For tests in which nobody is to be given up, on a busy machine too. */
const patient: Patience = { requestMs: 5000, personMs: 5000 };
/** For tests that wait for it; still enough for what is answered. */
export const impatient: Patience = { requestMs: 1000, personMs: 1000 };

const start = Date.UTC(2026, 4, 4, 9, 0);

export const signInSetting = async (patience = patient): Promise<SignInSetting> => {
  const machine = new Machine();
  const { clock } = machine;
  const cloudNow = (): number => Math.floor(start + clock.elapsed());
  const cloud = await runningCloud({ now: cloudNow, rateLimit: { allowed: 1_000_000, windowSeconds: 60 } });
  const browser = signInBrowser();
  const region = localRegion(cloud.origin);
  /** Node stamps each answer with real time; this cloud lives in simulated time. */
  const fetchThere = async (url: string, init: RequestInit): Promise<Response> => {
    const { body, status, headers: told } = await fetch(url, init);
    const headers = new Headers(told);
    headers.set('date', new Date(cloudNow()).toUTCString());
    return new Response(body, { status, headers });
  };
  const client = (name: string, organization?: string): DemoOAuthClient => {
    const found = cloud.clients.find(
      (one) => one.name === name && (organization === undefined || one.organizationId === organization),
    );
    if (found === undefined) throw new Error(`There is no client ${name}`);
    return found;
  };
  const live = async (cut?: Cut): Promise<SignInLife> => {
    const login = loginOf({ fetch: fetchThere, now: clock.now, cloud, browser, ...patience });
    return lifeOf(await machine.open(cut), { fetch: fetchThere, clock, region, login, requestMs: patience.requestMs });
  };
  return { machine, clock, cloud, browser, region, client, live };
};

interface Network extends Patience {
  readonly fetch: HttpOptions['fetch'];
  readonly now: () => number;
  readonly cloud: DemoCloud;
  readonly browser: SignInBrowser;
}

/** As the app has it, but that a client with a secret signs in with that: only such a one gets refresh tokens here. */
const loginOf = ({ fetch: fetchThere, now, cloud, browser, requestMs, personMs }: Network): LoginPort => {
  const network = { fetch: fetchThere, userAgent: 'test', now, deadlineMs: requestMs };
  const app = createLogin({ ...network, allowLoopbackHttp: true, openBrowser: browser.open, browserMs: personMs });
  const secretOf = (clientId: string): Secret | undefined => {
    const secret = cloud.clients.find(({ id }) => id === clientId)?.secret;
    return secret === undefined ? undefined : new Secret(secret);
  };
  const route = (region: Region) => ({ region, exchange: createExchange(network), allowLoopbackHttp: true });
  return {
    clientCredentials: app.clientCredentials,
    browser: async (region, clientId, signal) => {
      const secret = secretOf(clientId);
      if (secret === undefined) return app.browser(region, clientId, signal);
      const client = { id: clientId, secret };
      const options = { ...route(region), client, openBrowser: browser.open, signal, deadlineMs: personMs };
      const granted = await signInWithBrowser(options);
      return granted.ok ? { ok: true, value: { ...granted.value, issuedAt: now() } } : granted;
    },
    refresh: async (region, clientId, refreshToken) => {
      const secret = secretOf(clientId);
      if (secret === undefined) return app.refresh(region, clientId, refreshToken);
      const granted = await refreshGrant(route(region), { id: clientId, secret }, refreshToken);
      return granted.ok ? { ok: true, value: { ...granted.value, issuedAt: now() } } : granted;
    },
  };
};

interface Parts {
  readonly fetch: HttpOptions['fetch'];
  readonly clock: FakeClock;
  readonly region: Region;
  readonly login: LoginPort;
  readonly requestMs: number;
}

const lifeOf = (life: Life, { fetch: fetchThere, clock, region, login, requestMs }: Parts): SignInLife => {
  const { store, index, holding } = life;
  const { now } = clock;
  const http = createHttp({
    fetch: fetchThere,
    userAgent: 'test',
    allowLoopbackHttp: true,
    now,
    deadlineMs: requestMs,
  });
  const tokens = createTokensApi(http);
  const users = createUsersApi(http);
  const newId = (): string => crypto.randomUUID();
  const even = () => 0.5;
  const retryDelay = (attempts: number, failure: Parameters<typeof proofDelayMs>[1]): number =>
    proofDelayMs(attempts, failure, even);
  const asked = { store, index, holding, tokens, now, reachable: () => true };
  const regionOf = ({ regionId }: Session) => (regionId === region.id ? region : undefined);
  const identify = createIdentification({ store, holding, users });
  const news: UnheldNews[] = [];
  const unheld = new UnheldTokens({
    tokens,
    holding,
    clock,
    newId,
    retryDelay,
    onNews: (one) => void news.push(one),
  });
  return {
    ...life,
    login,
    unheld,
    news,
    check: new SessionCheck({ ...asked, retryDelay: (attempts, failure) => backoffMs(attempts, failure, even) }),
    revocation: new Revocation({ ...asked, retryDelay }),
    adding: new SessionAdding({ holding, tokens, users, regions: [region], now, newId }),
    signingIn: new SigningIn({ store, holding, tokens, unheld, users, login, identify, now, newId }),
    renewal: new Renewal({ store, holding, tokens, unheld, login, regionOf, now }),
  };
};

/** What a person wants who signs in. */
export const wish = (here: SignInSetting, clientId: string, rest: Partial<SignInRequest> = {}): SignInRequest => ({
  region: here.region,
  clientId,
  label: '',
  mode: 'observe',
  storage: 'keychain',
  ...rest,
});
