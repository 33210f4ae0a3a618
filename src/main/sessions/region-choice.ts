import { parseCustomRegion } from '../../shared/custom-region';
import { fail, succeed, type Result } from '../../shared/failure';
import { otherRegionId, type Region } from '../../shared/region';

/** The region that a person chose: one of the list, or another by its host. */
export const chosenRegion = (
  regions: readonly Region[],
  { regionId, host }: { readonly regionId: string; readonly host?: string },
): Result<Region> => {
  if (regionId === otherRegionId) return parseCustomRegion(host ?? '');
  const region = regions.find(({ id }) => id === regionId);
  return region === undefined ? fail({ kind: 'unknown-region' }) : succeed(region);
};
