import type { DemoCloud } from '../../src/demo';
import type { Secret } from '../../src/main/credentials/secret';
import { createHttp, type HttpOptions } from '../../src/main/genesys/http';
import { createTokensApi, type TokensApi } from '../../src/main/genesys/tokens-api';
import { createUsersApi, type UsersApi } from '../../src/main/genesys/users-api';
import { backoffMs, proofDelayMs } from '../../src/main/polling/backoff';
import { Revocation } from '../../src/main/sessions/revocation';
import { SessionAdding, type SessionRequest } from '../../src/main/sessions/session-adding';
import { SessionCheck } from '../../src/main/sessions/session-check';
import { succeed, type Result } from '../../src/shared/failure';
import { localRegion, type Region } from '../../src/shared/region';
import type { Session } from '../../src/shared/session';
import { runningCloud } from '../demo/running-cloud';
import { simulatedClock, type SimulatedClock } from '../demo/simulated-clock';
import { Machine, type Life } from './machine';
import type { Cut } from './power';

/** One life of the app before a demo cloud: every request goes over a real socket. */
export interface CloudLife extends Life {
  readonly check: SessionCheck;
  readonly revocation: Revocation;
  readonly adding: SessionAdding;
  readonly tokens: TokensApi;
  readonly users: UsersApi;
  readonly reachable: (origin: string) => boolean;
  readonly newId: () => string;
  /** Adds the session of a seeded or issued token of the cloud, and gives it back. */
  readonly add: (token: string, rest?: Partial<SessionRequest>) => Promise<Session>;
  readonly statusOf: (session: Session) => Session['status'] | undefined;
}

export interface Setting {
  readonly machine: Machine;
  readonly cloud: DemoCloud;
  /** The time of app and cloud alike. */
  readonly clock: SimulatedClock;
  /** By method: answers to requests sent from now on reach the app only after this, although Genesys gave them at once. */
  readonly late: Map<string, Promise<void>>;
  readonly live: (options?: { readonly cut?: Cut; readonly regions?: readonly Region[] }) => Promise<CloudLife>;
}

/** Milliseconds after which the app gives up a request. */
export const deadlineMs = 1000;

/** A machine, a cloud and their time. */
export const setting = async (): Promise<Setting> => {
  const clock = simulatedClock();
  const cloud = await runningCloud({ now: clock.now, rateLimit: { allowed: 1_000_000, windowSeconds: 60 } });
  const machine = new Machine();
  const late: Setting['late'] = new Map();
  return {
    machine,
    cloud,
    clock,
    late,
    live: async ({ cut, regions = [localRegion(cloud.origin)] } = {}) =>
      withCloud(await machine.open(cut), cloud, fetchAt(clock.now, late), clock.now, regions),
  };
};

/** Node stamps each answer with real time; a cloud that lives in simulated time tells that one. */
const fetchAt = (now: () => number, late: Setting['late']) => async (url: string, init: RequestInit) => {
  const held = late.get(init.method ?? '');
  const response = await fetch(url, init);
  await held;
  const headers = new Headers(response.headers);
  headers.set('date', new Date(now()).toUTCString());
  return new Response(response.body, { status: response.status, headers });
};

const withCloud = (
  life: Life,
  cloud: DemoCloud,
  fetchHere: HttpOptions['fetch'],
  now: () => number,
  regions: readonly Region[],
): CloudLife => {
  const { store, index, holding } = life;
  const http = createHttp({ fetch: fetchHere, userAgent: 'test', allowLoopbackHttp: true, now, deadlineMs });
  const tokens = createTokensApi(http);
  const users = createUsersApi(http);
  const reachable = (origin: string): boolean => regions.some(({ apiOrigin }) => apiOrigin === origin);
  const even = () => 0.5;
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;
  const check = new SessionCheck({
    store,
    holding,
    tokens,
    now,
    reachable,
    retryDelay: (attempts, failure) => backoffMs(attempts, failure, even),
  });
  const revocation = new Revocation({
    store,
    index,
    holding,
    tokens,
    now,
    reachable,
    retryDelay: (attempts, failure) => proofDelayMs(attempts, failure, even),
  });
  const adding = new SessionAdding({ holding, tokens, users, regions, now, newId });
  return {
    ...life,
    check,
    revocation,
    adding,
    tokens,
    users,
    reachable,
    newId,
    add: async (token, rest = {}) => {
      const added = await adding.add({ ...requestFor(cloud, token), ...rest });
      const session = added.ok ? store.get(added.value.sessionId) : undefined;
      if (session === undefined) throw new Error(`not added: ${JSON.stringify(added)}`);
      return session;
    },
    statusOf: ({ id }) => store.get(id)?.status,
  };
};

/** What a person would give to add this token. */
export const requestFor = (cloud: DemoCloud, token: string): SessionRequest => ({
  token: cloud.token(token).secret,
  regionId: 'local',
  label: '',
  mode: 'observe',
  storage: 'keychain',
});

/** The requests since the last look, as `METHOD path status`. */
export const asked = (cloud: DemoCloud): readonly string[] => {
  const lines = cloud.requests.map(({ method, path, query, status }) => {
    const short = path.replace('/api/v2/', '');
    return `${method} ${short}${query === '' ? '' : `?${query}`} ${status ?? 'lost'}`;
  });
  cloud.clearRequests();
  return lines;
};

export const done: Result<null> = succeed(null);

/** The status that the cloud answers to a look at this token. */
export const takes = async (cloud: DemoCloud, token: Secret | undefined): Promise<number> => {
  const headers = { authorization: `Bearer ${token?.reveal() ?? ''}` };
  return (await fetch(`${cloud.origin}/api/v2/tokens/me?preserveIdleTTL=true`, { headers })).status;
};
