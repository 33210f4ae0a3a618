import type { DemoOAuthClient } from './oauth-client';
import type { DemoOrganization } from './organization';
import { alpineRail, harbourlight, meridian } from './seed-organizations';
import { jonas, mara, priya } from './seed-users';
import { stableId } from './stable-id';
import type { DemoUser } from './user';

const CREATED = Date.UTC(2025, 2, 11, 8, 30);
const MODIFIED = Date.UTC(2026, 0, 19, 14, 5);

/** The public client that each organization registered for Token Tray: PKCE, no secret. */
function trayClient(organization: DemoOrganization, owner: DemoUser, tokenLifetimeSeconds: number): DemoOAuthClient {
  return {
    id: stableId(`client/token-tray/${organization.domain}`),
    organizationId: organization.id,
    name: 'Token Tray',
    grantType: 'CODE',
    redirectUris: ['http://localhost'],
    scopes: ['oauth', 'user-basic-info', 'users:readonly'],
    permissions: [],
    tokenLifetimeSeconds,
    state: 'active',
    createdAt: CREATED,
    modifiedAt: MODIFIED,
    createdBy: owner.id,
  };
}

export const harbourlightTray = trayClient(harbourlight, mara, 28_800);
export const alpineRailTray = trayClient(alpineRail, jonas, 86_400);
export const meridianTray = trayClient(meridian, priya, 43_200);

/** A confidential web application: code grant with a secret, and with refresh tokens. */
export const alpineRailDesk: DemoOAuthClient = {
  ...trayClient(alpineRail, jonas, 3_600),
  id: stableId('client/agent-desk/alpinerail'),
  name: 'Alpine Agent Desk',
  secret: 'fake-secret-alpine-agent-desk',
  redirectUris: ['https://desk.alpinerail.example/callback', 'http://localhost'],
  scopes: ['users:readonly'],
};

/** A machine: client credentials, with the permissions of its role. */
export const rosterSync: DemoOAuthClient = {
  ...trayClient(meridian, priya, 86_400),
  id: stableId('client/roster-sync/meridianhome'),
  name: 'Nightly Roster Sync',
  grantType: 'CLIENT-CREDENTIALS',
  secret: 'fake-secret-nightly-roster-sync',
  redirectUris: [],
  scopes: [],
  permissions: ['directory:user:view', 'oauth:token:delete'],
};

export const seedClients: readonly DemoOAuthClient[] = [
  harbourlightTray,
  alpineRailTray,
  meridianTray,
  alpineRailDesk,
  rosterSync,
];
