import { parseCustomRegion } from '../../shared/custom-region';
import { fail, succeed, type Result } from '../../shared/failure';
import type { Region } from '../../shared/region';

/** The id that stands for a region whose host a person types. */
export const otherRegionId = 'other';

/** The region that a person chose: one of the list, or another by its host. */
export const chosenRegion = (
  regions: readonly Region[],
  { regionId, host }: { readonly regionId: string; readonly host?: string },
): Result<Region> => {
  if (regionId === otherRegionId) return parseCustomRegion(host ?? '');
  const region = regions.find(({ id }) => id === regionId);
  return region === undefined ? fail({ kind: 'unknown-region' }) : succeed(region);
};
