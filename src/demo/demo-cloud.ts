import { Api } from './api/api';
import { ControlRoutes } from './control/control-routes';
import { createControl } from './control/create-control';
import type { DemoControl } from './control/demo-control';
import type { DemoCloudOptions } from './demo-options';
import { FaultList } from './faults/fault-list';
import { seededRandom } from './faults/seeded-random';
import { RequestLog, type LoggedRequest } from './http/request-log';
import { RateLimit } from './limits/rate-limit';
import { listen } from './listener';
import { Login } from './login/login';
import type { DemoToken } from './tokens/token';
import { TokenStore } from './tokens/token-store';
import { Traffic } from './traffic';
import type { DemoOAuthClient } from './world/oauth-client';
import type { DemoOrganization } from './world/organization';
import { defaultSeed } from './world/seed';
import type { DemoUser } from './world/user';
import { World } from './world/world';

/** A running demo cloud: API and login at one origin. */
export interface DemoCloud {
  /** For example `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  readonly organizations: readonly DemoOrganization[];
  readonly users: readonly DemoUser[];
  readonly clients: readonly DemoOAuthClient[];
  /** Every token issued so far, dead ones too; the seeded ones come first and have a `key`. */
  readonly tokens: readonly DemoToken[];
  /** A token by its seeded key, id or secret; an unknown one is a mistake and throws. */
  readonly token: (name: string) => DemoToken;
  readonly control: DemoControl;
  /** The newest requests, without those to the control. */
  readonly requests: readonly LoggedRequest[];
  readonly clearRequests: () => void;
  readonly close: () => Promise<void>;
}

const REAL_RATE = { allowed: 300, windowSeconds: 60 } as const;

/** Starts an embedded Genesys Cloud on loopback. Fails only when the port is taken. */
export async function startDemoCloud(options: DemoCloudOptions = {}): Promise<DemoCloud> {
  const now = options.now ?? Date.now;
  const seed = options.seed ?? defaultSeed;
  const world = new World(seed);
  const tokens = new TokenStore(world, now);
  for (const order of seed.tokens) tokens.issue(order);
  const faults = new FaultList(seededRandom(options.randomSeed ?? 20_260_501));
  const limit = new RateLimit(options.rateLimit ?? REAL_RATE, now);
  const log = new RequestLog(options.requestLogLimit ?? 10_000);
  const control = createControl({ world, tokens, faults, limit });
  const api = new Api(world, tokens, limit);
  const login = new Login(world, tokens, now);
  const routes = new ControlRoutes(control, {
    world: () => ({ organizations: world.organizations, users: world.users, clients: world.clients }),
    tokens: () => tokens.list(),
    faults: () => faults.rules.map(({ id, fault, scope, hits }) => ({ id, fault, scope, hits })),
    requests: () => log.entries,
  });
  const closing = new AbortController();
  const traffic = new Traffic({
    faults,
    tokens,
    log,
    now,
    latencyMs: options.latencyMs ?? 0,
    closing: closing.signal,
    control: (exchange) => routes.answer(exchange),
    work: (exchange) => login.answer(exchange) ?? api.answer(exchange),
  });
  const listener = await listen(options, (request, response) => {
    traffic.handle(request, response).catch((error: unknown) => {
      // Closing ends all waiting; anything else is a bug of the demo cloud, and has to be seen.
      if (!closing.signal.aborted) console.error('The demo cloud failed:', error);
      response.destroy();
    });
  });
  const scheme = options.tls === undefined ? 'http' : 'https';
  return {
    origin: `${scheme}://${options.hostName ?? '127.0.0.1'}:${listener.port}`,
    port: listener.port,
    get organizations() {
      return world.organizations;
    },
    get users() {
      return world.users;
    },
    get clients() {
      return world.clients;
    },
    get tokens() {
      return tokens.list();
    },
    token: (name) => {
      const token = tokens.find(name);
      if (token === undefined) throw new Error('There is no such token');
      return token;
    },
    control,
    get requests() {
      return log.entries;
    },
    clearRequests: () => log.clear(),
    close: () => {
      closing.abort();
      return listener.close();
    },
  };
}
