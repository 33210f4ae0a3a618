import type { Fault, FaultHandle, FaultScope, JunkKind } from '../faults/fault';
import type { RateRule } from '../limits/rate-limit';
import type { DeathCode, DemoToken } from '../tokens/token';
import type { DemoUser } from '../world/user';

/** A token to be issued: for a person, or for a client alone (client credentials). */
export interface IssueOrder {
  /** The id of a user; their organization's first `CODE` client is used unless `client` names one. */
  readonly user?: string | undefined;
  /** The id of a client. */
  readonly client?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
  /** 1 or more; the client's own lifetime when left out. */
  readonly lifetimeSeconds?: number | undefined;
  /** In place of the organization's idle timeout. */
  readonly idleTimeoutSeconds?: number | undefined;
  /** In place of a generated one. */
  readonly secret?: string | undefined;
}

/** What an error fault may add. */
export interface FailScope extends FaultScope {
  readonly code?: string | undefined;
  /** The `Retry-After` header as it is: seconds, a date, nonsense. */
  readonly retryAfter?: string | number | undefined;
  readonly body?: 'json' | 'empty' | undefined;
}

/**
 * The hands of the demo cloud: what a test, the tour or a person does to it. A token is named by its secret, id or seeded
 * key; a name that nothing has is a mistake of the caller and throws.
 */
export interface DemoControl {
  readonly issueToken: (order: IssueOrder) => DemoToken;
  /** Ends a token; `bad.credentials` (revoked) unless said otherwise. */
  readonly endToken: (token: string, code?: DeathCode) => void;
  /** Ends every token of a user, as an administrator elsewhere would. */
  readonly endUser: (userId: string) => void;
  /** Lets a token idle out in that many seconds (now: 0), unless an activity winds its timer before. */
  readonly makeIdle: (token: string, inSeconds?: number) => void;
  /** Changes an organization's idle timeout, `undefined` for none, and winds the timers of its tokens. */
  readonly setIdleTimeout: (organizationId: string, seconds: number | undefined) => void;
  /** Adds generated users without permissions and gives them back. */
  readonly addUsers: (organizationId: string, count: number) => readonly DemoUser[];
  /** Sets the rate limit and forgets all counts. */
  readonly setRateLimit: (rule: RateRule) => void;

  readonly slow: (ms: number, scope?: FaultScope) => FaultHandle;
  readonly fail: (status: number, scope?: FailScope) => FaultHandle;
  /** Cuts the connection `before` (default) or `after` the server did the work. */
  readonly dropAnswer: (scope?: FaultScope) => FaultHandle;
  readonly hang: (scope?: FaultScope) => FaultHandle;
  /** Headers, then one byte each second, without end; `everyMs` sets another pace. */
  readonly trickle: (scope?: FaultScope, everyMs?: number) => FaultHandle;
  readonly redirectTo: (location: string, scope?: FaultScope, status?: number) => FaultHandle;
  readonly htmlPortal: (scope?: FaultScope) => FaultHandle;
  readonly junk: (junk: JunkKind, scope?: FaultScope) => FaultHandle;
  /** Any fault, as the named ones above set them. */
  readonly addFault: (fault: Fault, scope?: FaultScope) => FaultHandle;
  readonly removeFault: (id: string) => void;
  /** Takes all faults away. Tokens, users and limits stay as they are. */
  readonly clear: () => void;
}
