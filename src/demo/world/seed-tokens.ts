import type { DemoOAuthClient } from './oauth-client';
import { alpineRailTray, harbourlightTray, meridianTray, rosterSync } from './seed-clients';
import { aiko, elise, jonas, jonasAsGuest, mara, pavel, priya, tomas } from './seed-users';
import type { DemoUser } from './user';

/** A token that lives from the start of the demo cloud. Obviously fake, so that a leak of it alarms nobody. */
export interface SeedToken {
  /** A short name by which tests and the tour ask for it. */
  readonly key: string;
  readonly secret: string;
  readonly clientId: string;
  /** Absent for a client-credentials token. */
  readonly userId?: string | undefined;
}

const of = (key: string, client: DemoOAuthClient, user?: DemoUser): SeedToken => ({
  key,
  secret: `fake-token-${key}`,
  clientId: client.id,
  userId: user?.id,
});

export const seedTokens: readonly SeedToken[] = [
  of('mara', harbourlightTray, mara),
  of('aiko', harbourlightTray, aiko),
  of('tomas', harbourlightTray, tomas),
  of('jonas', alpineRailTray, jonas),
  of('elise', alpineRailTray, elise),
  of('pavel', alpineRailTray, pavel),
  of('priya', meridianTray, priya),
  of('jonas-as-guest', meridianTray, jonasAsGuest),
  of('roster-sync', rosterSync),
];
