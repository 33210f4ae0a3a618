import type { FaultList } from '../faults/fault-list';
import type { RateLimit } from '../limits/rate-limit';
import type { DemoToken } from '../tokens/token';
import type { TokenStore } from '../tokens/token-store';
import type { World } from '../world/world';
import type { DemoControl, IssueOrder } from './demo-control';

/** The parts of a demo cloud that its control reaches into. */
export interface ControlParts {
  readonly world: World;
  readonly tokens: TokenStore;
  readonly faults: FaultList;
  readonly limit: RateLimit;
}

/** Binds the control to the parts of one demo cloud. */
export function createControl({ world, tokens, faults, limit }: ControlParts): DemoControl {
  const named = (name: string): DemoToken => {
    const token = tokens.find(name);
    if (token === undefined) throw new Error('There is no such token');
    return token;
  };
  return {
    issueToken: (order) =>
      tokens.issue({
        clientId: clientOf(world, order),
        userId: order.user,
        scopes: order.scopes,
        lifetimeSeconds: order.lifetimeSeconds,
        idleTimeoutSeconds: order.idleTimeoutSeconds,
        secret: order.secret,
      }),
    endToken: (token, code = 'bad.credentials') => tokens.end(named(token), code),
    endUser: (userId) => {
      if (world.user(userId) === undefined) throw new Error(`There is no user ${userId}`);
      tokens.endUser(userId);
    },
    makeIdle: (token, inSeconds = 0) => tokens.idleIn(named(token), inSeconds),
    setIdleTimeout: (organizationId, seconds) => {
      world.setIdleTimeout(organizationId, seconds);
      tokens.rewind(organizationId);
    },
    addUsers: (organizationId, count) => world.addCrowd(organizationId, count),
    setRateLimit: (rule) => limit.setRule(rule),

    slow: (ms, scope = {}) => faults.add({ kind: 'slow', ms }, scope),
    fail: (status, { code, retryAfter, body, ...scope } = {}) => {
      const header = retryAfter === undefined ? undefined : String(retryAfter);
      return faults.add({ kind: 'status', status, code, retryAfter: header, body }, scope);
    },
    dropAnswer: (scope = {}) => faults.add({ kind: 'drop' }, scope),
    hang: (scope = {}) => faults.add({ kind: 'hang' }, scope),
    trickle: (scope = {}, everyMs = 1000) => faults.add({ kind: 'trickle', everyMs }, scope),
    redirectTo: (location, scope = {}, status = 302) => faults.add({ kind: 'redirect', location, status }, scope),
    htmlPortal: (scope = {}) => faults.add({ kind: 'portal' }, scope),
    junk: (junk, scope = {}) => faults.add({ kind: 'junk', junk }, scope),
    addFault: (fault, scope = {}) => faults.add(fault, scope),
    removeFault: (id) => faults.remove(id),
    clear: () => faults.clear(),
  };
}

function clientOf(world: World, order: IssueOrder): string {
  if (order.client !== undefined) return order.client;
  const user = order.user === undefined ? undefined : world.user(order.user);
  if (user === undefined) throw new Error('A token needs a user of this cloud, or a client');
  const client = world.clients.find((one) => one.organizationId === user.organizationId && one.grantType === 'CODE');
  if (client === undefined) throw new Error(`The organization of ${user.email} has no client for people`);
  return client.id;
}
