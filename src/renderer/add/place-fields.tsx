import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { otherRegionId, type Region } from '../../shared/region';
import type { AddField } from './add-problem';
import type { Draft } from './draft';
import { HostField } from './host-field';
import { RegionField } from './region-field';

/** The region: one of the list, or another by its domain, with what that means. */
export const PlaceFields = (props: {
  readonly draft: Draft;
  readonly regions: readonly Region[];
  readonly at: (field: AddField) => boolean;
  readonly problem: (field: AddField) => JSX.Element | false;
  readonly onChange: (part: Partial<Draft>) => void;
}): JSX.Element => {
  const { draft, regions, at, problem, onChange } = props;
  return (
    <>
      <div class="form-field">
        <label for="region">{t('window.region')}</label>
        <RegionField
          regions={regions}
          regionId={draft.regionId}
          invalid={at('region')}
          describedBy="region-note region-failure"
          onChoose={(regionId) => onChange({ regionId })}
        />
        {draft.way === 'paste' && draft.regionId !== otherRegionId && (
          <p class="note" id="region-note">
            {t('window.region.note')}
          </p>
        )}
        {problem('region')}
      </div>
      {draft.regionId === otherRegionId && (
        <HostField host={draft.host} invalid={at('host')} onType={(host) => onChange({ host })}>
          {problem('host')}
        </HostField>
      )}
    </>
  );
};
