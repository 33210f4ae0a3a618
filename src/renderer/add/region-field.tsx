import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { otherRegionId, type Region } from '../../shared/region';
import { Select } from '../parts/select';

const label = (region: Region): string =>
  region.awsRegion === undefined ? `${region.name} · ${region.apiOrigin}` : `${region.name} · ${region.id}`;

/** The regions, a cloud on this machine first: whoever runs one is here for it. */
export const sortRegions = (regions: readonly Region[]): readonly Region[] => [
  ...regions.filter(({ id }) => id === 'local'),
  ...regions.filter(({ id }) => id !== 'local'),
];

/** Where the token is from: it is sent there and nowhere else. Any other place is typed. */
export const RegionField = (props: {
  readonly regions: readonly Region[];
  readonly regionId: string;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onChoose: (regionId: string) => void;
}): JSX.Element => (
  <Select
    id="region"
    required
    value={props.regionId}
    invalid={props.invalid}
    describedBy={props.describedBy}
    onChoose={props.onChoose}
  >
    <option value="" disabled>
      {t('window.region.choose')}
    </option>
    {sortRegions(props.regions).map((region) => (
      <option key={region.id} value={region.id}>
        {label(region)}
      </option>
    ))}
    <option value={otherRegionId}>{t('window.region.other')}</option>
  </Select>
);
