import { parseCustomRegion } from '../../shared/custom-region';
import { otherRegionId, type Region } from '../../shared/region';
import type { Place } from './known-client';

/** The region that a place names; undefined where none is chosen, or what was typed can't be one. */
export const regionOf = ({ regionId, host = '' }: Place, regions: readonly Region[]): Region | undefined => {
  if (regionId !== otherRegionId) return regions.find(({ id }) => id === regionId);
  const parsed = parseCustomRegion(host);
  return parsed.ok ? parsed.value : undefined;
};

/** The host that a person signs in at, as it stands in the browser's address bar. */
export const loginHost = (region: Region): string => region.loginOrigin.replace(/^https?:\/\//, '');
