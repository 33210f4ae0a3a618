import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { everyOf } from '../sessions/headline';
import { Preference, PreferenceGroup } from './preference';
import type { PreferenceChange } from './preference-change';
import { StepSelect } from './step-select';
import { pollSteps } from './steps';

/** How often the sessions are checked. */
export const CheckPreferences = ({ settings, change, failureOf }: PreferenceChange): JSX.Element => (
  <PreferenceGroup title={t('window.preferences.checks')}>
    <Preference
      id="poll"
      title={t('window.preferences.poll')}
      note={t('window.preferences.poll.note')}
      failure={failureOf('pollSeconds')}
      control={
        <StepSelect
          id="poll"
          steps={pollSteps}
          value={settings.pollSeconds}
          text={(seconds) => t('window.preferences.every', everyOf(seconds))}
          onChoose={(seconds) => change('pollSeconds', seconds)}
        />
      }
    />
  </PreferenceGroup>
);
