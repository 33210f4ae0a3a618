/** An access token as the demo cloud issued it. What may change in its life is in the token store. */
export interface DemoToken {
  /** Names the token in logs and controls; tells nothing of the secret. */
  readonly id: string;
  /** What goes into the Authorization header. */
  readonly secret: string;
  /** The short name of a seeded token. */
  readonly key?: string | undefined;
  readonly clientId: string;
  readonly organizationId: string;
  /** Absent for client credentials. */
  readonly userId?: string | undefined;
  readonly scopes: readonly string[];
  /** Epoch milliseconds. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Its own idle timeout in place of the organization's, as a group of an organization may have. */
  readonly idleTimeoutSeconds?: number | undefined;
}

/** The `code` of the 401 that a dead token gets. */
export type DeathCode = 'bad.credentials' | 'authentication.required' | 'credentials.expired';

/** What the token store says of the credentials of a request. */
export type Judgement =
  | { readonly kind: 'alive'; readonly token: DemoToken }
  | { readonly kind: 'refused'; readonly code: DeathCode; readonly token?: DemoToken | undefined };
