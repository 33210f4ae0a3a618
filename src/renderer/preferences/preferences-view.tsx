import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';
import { ViewFrame } from '../parts/view-frame';
import { CheckPreferences } from './check-preferences';
import { DataPreferences } from './data-preferences';
import { LookPreferences } from './look-preferences';
import { NoticePreferences } from './notice-preferences';
import { OpeningPreferences } from './opening-preferences';
import { usePreferenceChange } from './preference-change';

/** Everything that a person can set. Each change is carried out at once, and what goes wrong is said where it was made. */
export const PreferencesView = (props: {
  readonly snapshot: Snapshot;
  readonly banners: ComponentChildren;
}): JSX.Element => {
  const { settings, app, sessions } = props.snapshot;
  const changing = usePreferenceChange(settings);
  return (
    <ViewFrame title={t('window.preferences')}>
      {props.banners}
      <CheckPreferences {...changing} />
      <NoticePreferences {...changing} />
      <OpeningPreferences {...changing} app={app} />
      <LookPreferences {...changing} />
      <DataPreferences {...changing} sessions={sessions} />
    </ViewFrame>
  );
};
