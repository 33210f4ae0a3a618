/**
 * What Genesys Cloud tells about a token (`GET /api/v2/tokens/me`, model TokenInfo). Every field may be
 * absent. The one renaming: the reply's `OAuthClient` is `oauthClient` here.
 */
export interface TokenInfo {
  readonly organization?: NamedEntity;
  /** The organization the user comes from, where it is not the one the token works in. */
  readonly homeOrganization?: NamedEntity;
  /** The scopes the token was granted. */
  readonly authorizedScope?: readonly string[];
  /** Present when the token works as a copy of a user of another organization. */
  readonly clonedUser?: { readonly id?: string; readonly organization?: NamedEntity };
  /** ISO 8601 instant by Genesys's clock; present while an idle timeout applies. */
  readonly dateTokenIdles?: string;
  readonly oauthClient?: OAuthClient;
}

/** The OAuth client that the token was issued to (model OrgOAuthClient). */
export interface OAuthClient {
  readonly id?: string;
  readonly name?: string;
  /** ISO 8601. */
  readonly dateCreated?: string;
  /** ISO 8601. */
  readonly dateModified?: string;
  readonly createdBy?: NamedEntity;
  readonly modifiedBy?: NamedEntity;
  /** e.g. `CODE`, `PKCE`, `CLIENT_CREDENTIALS`, `TOKEN`. */
  readonly authorizedGrantType?: string;
  readonly scope?: readonly string[];
  readonly roleDivisions?: readonly { readonly roleId?: string; readonly divisionId?: string }[];
  /** `active`, `disabled` or `inactive`. */
  readonly state?: string;
  /** ISO 8601; set while the client waits to be deleted. */
  readonly dateToDelete?: string;
  readonly organization?: NamedEntity;
}

export interface NamedEntity {
  readonly id?: string;
  readonly name?: string;
}

/** The user behind a token (`GET /api/v2/users/me`). Client-credentials tokens have none. */
export interface Person {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
}
