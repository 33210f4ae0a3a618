/** An OAuth client registration of the demo cloud. */
export interface DemoOAuthClient {
  /** A stable UUID. */
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  /** `CODE` is for people (with PKCE where there is no secret), `CLIENT-CREDENTIALS` for machines. */
  readonly grantType: 'CODE' | 'CLIENT-CREDENTIALS';
  /** Absent for a public client, which then has to prove itself with PKCE. */
  readonly secret?: string | undefined;
  /**
   * Whether a code grant brings a refresh token, where no idle timeout is in the way; by default to a client with a secret.
   * What the real cloud does for one without is not published.
   */
  readonly refreshes?: boolean | undefined;
  /** `http://localhost` without a port allows every port of it; anything else has to match exactly. */
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  /** Of the roles of a client-credentials client; empty for `CODE`, where the person's own count. */
  readonly permissions: readonly string[];
  /** 300 to 172,800 in the real cloud. */
  readonly tokenLifetimeSeconds: number;
  readonly state: 'active' | 'inactive';
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** The user who registered it. */
  readonly createdBy: string;
  /** Epoch milliseconds; set where the client is about to be deleted. */
  readonly deleteAt?: number | undefined;
}
