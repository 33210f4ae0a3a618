import type { DemoOAuthClient } from './oauth-client';
import type { DemoOrganization } from './organization';
import { seedClients } from './seed-clients';
import { seedOrganizations } from './seed-organizations';
import { seedTokens } from './seed-tokens';
import type { SeedToken } from './seed-tokens';
import { seedUsers } from './seed-users';
import type { DemoUser } from './user';

/** Everything that a demo cloud holds at its start. */
export interface DemoSeed {
  readonly organizations: readonly DemoOrganization[];
  readonly users: readonly DemoUser[];
  readonly clients: readonly DemoOAuthClient[];
  readonly tokens: readonly SeedToken[];
}

/** Three made-up organizations with their people, clients and tokens. */
export const defaultSeed: DemoSeed = {
  organizations: seedOrganizations,
  users: seedUsers,
  clients: seedClients,
  tokens: seedTokens,
};
