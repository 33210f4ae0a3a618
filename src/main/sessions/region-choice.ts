import { parseCustomRegion } from '../../shared/custom-region';
import { fail, succeed, valueOf, type Result } from '../../shared/failure';
import { otherRegionId, type Region } from '../../shared/region';
import type { Session } from '../../shared/session';

/** The region that a person chose: one of the list, or another by its host. */
export const chosenRegion = (
  regions: readonly Region[],
  { regionId, host }: { readonly regionId: string; readonly host?: string },
): Result<Region> => {
  if (regionId === otherRegionId) return parseCustomRegion(host ?? '');
  const region = regions.find(({ id }) => id === regionId);
  return region === undefined ? fail({ kind: 'unknown-region' }) : succeed(region);
};

/**
 * The region of a session, for whatever is sent to its login server; undefined where it is none of this run. The origin was
 * pinned when the session was added: a list that changed since, or a cloud at another port, must not move it.
 */
export const pinnedRegion = (
  regions: readonly Region[],
  { regionId, apiOrigin }: Pick<Session, 'regionId' | 'apiOrigin'>,
): Region | undefined => {
  const region = regions.find(({ id }) => id === regionId) ?? valueOf(parseCustomRegion(regionId));
  return region?.apiOrigin === apiOrigin ? region : undefined;
};
