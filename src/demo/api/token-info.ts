import type { DemoToken } from '../tokens/token';
import type { TokenStore } from '../tokens/token-store';
import type { DemoOAuthClient } from '../world/oauth-client';
import type { World } from '../world/world';

const iso = (at: number): string => new Date(at).toISOString();

function named(world: World, organizationId: string): object {
  return { id: organizationId, name: world.organization(organizationId)?.name };
}

/** `OrgOAuthClient` of the SDK. */
function clientModel(world: World, client: DemoOAuthClient): object {
  const by = { id: client.createdBy, selfUri: `/api/v2/users/${client.createdBy}` };
  return {
    id: client.id,
    name: client.name,
    dateCreated: iso(client.createdAt),
    dateModified: iso(client.modifiedAt),
    createdBy: by,
    modifiedBy: by,
    authorizedGrantType: client.grantType,
    scope: client.scopes,
    roleDivisions: [],
    state: client.state,
    ...(client.deleteAt === undefined ? {} : { dateToDelete: iso(client.deleteAt) }),
    organization: named(world, client.organizationId),
  };
}

/**
 * `TokenInfo` of the SDK. Holds neither the user's id nor an expiry, as in the real cloud; for an org guest it names the
 * person at home, and the home organization differs from the one that the token is for.
 */
export function tokenInfo(world: World, tokens: TokenStore, token: DemoToken): object {
  const user = token.userId === undefined ? undefined : world.user(token.userId);
  const client = world.client(token.clientId);
  const idlesAt = tokens.idlesAt(token);
  const home = user?.clonedFrom;
  return {
    organization: named(world, token.organizationId),
    homeOrganization: named(world, home?.organizationId ?? token.organizationId),
    authorizedScope: token.scopes,
    ...(home === undefined ? {} : { clonedUser: { id: home.userId, organization: { id: home.organizationId } } }),
    ...(idlesAt === undefined ? {} : { dateTokenIdles: iso(idlesAt) }),
    ...(client === undefined ? {} : { OAuthClient: clientModel(world, client) }),
  };
}
