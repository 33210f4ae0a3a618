/** What a new token is to be. Everything that is left out follows the client's registration. */
export interface TokenOrder {
  /** The client that asks for it. */
  readonly clientId: string;
  /** Absent for client credentials. */
  readonly userId?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
  readonly lifetimeSeconds?: number | undefined;
  /** In place of the organization's idle timeout. */
  readonly idleTimeoutSeconds?: number | undefined;
  /** In place of a generated one. */
  readonly secret?: string | undefined;
  readonly key?: string | undefined;
}
