import { otherRegionId, type Region } from '../../shared/region';
import type { Session } from '../../shared/session';
import type { KnownClient } from '../../shared/settings';
import type { Snapshot } from '../../shared/snapshot';

/** Where a token is asked for and sent, as the commands take it. */
export interface Place {
  readonly regionId: string;
  readonly host?: string;
}

/** A client that a sign-in worked with, ready to be offered again. */
export interface OfferedClient {
  /** Tells it apart from the others. */
  readonly key: string;
  readonly clientId: string;
  /** As Genesys Cloud names it, where a session that is held tells. */
  readonly name?: string;
  readonly place: Place;
  readonly regionName: string;
}

/** A region of the list by its id; any other by its host, which is what its id is. */
export const placeOfRegion = (regionId: string, regions: readonly Region[]): Place =>
  regions.some(({ id }) => id === regionId) ? { regionId } : { regionId: otherRegionId, host: regionId };

const nameOf = ({ clientId, regionId }: KnownClient, sessions: readonly Session[]): string | undefined =>
  sessions.find(({ info, ...each }) => each.regionId === regionId && info?.oauthClient?.id?.toLowerCase() === clientId)
    ?.info?.oauthClient?.name;

/** The clients to offer for a way of signing in, the one used last first. A cloud on this machine comes and goes, and its clients with it. */
export const offeredClients = (
  { settings, regions, sessions }: Pick<Snapshot, 'settings' | 'regions' | 'sessions'>,
  kind: KnownClient['kind'],
): readonly OfferedClient[] =>
  settings.clients
    .filter((client) => client.kind === kind)
    .filter(({ regionId }) => regionId !== 'local' || regions.some(({ id }) => id === 'local'))
    .map((client) => {
      const name = nameOf(client, sessions);
      const { clientId, regionId } = client;
      return {
        key: `${regionId} ${clientId}`,
        clientId,
        ...(name !== undefined && { name }),
        place: placeOfRegion(regionId, regions),
        regionName: regions.find(({ id }) => id === regionId)?.name ?? regionId,
      };
    });
