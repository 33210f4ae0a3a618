import type { Snapshot } from '../../shared/snapshot';

/**
 * The region that the form starts with: a cloud on this machine, else that of the session added last, since people
 * mostly work in one. Empty where nothing tells: a token must not go to a region by accident.
 */
export const firstRegion = ({ regions, sessions }: Pick<Snapshot, 'regions' | 'sessions'>): string => {
  const offered = new Set(regions.map(({ id }) => id));
  if (offered.has('local')) return 'local';
  const last = sessions
    .filter(({ regionId }) => offered.has(regionId))
    .toSorted((one, other) => other.addedAt - one.addedAt)[0];
  return last?.regionId ?? '';
};
