import type { JSX } from 'preact';
import { formatTimeOfDay, t } from '../../shared/messages';
import { Switch } from '../parts/switch';
import { Preference } from './preference';
import type { PreferenceChange } from './preference-change';
import { StepSelect } from './step-select';
import { halfHours } from './steps';

const ends = ['from', 'to'] as const;

/** Hours of the day without notices. */
export const QuietHours = ({ settings, change, failureOf }: PreferenceChange): JSX.Element => {
  const { quietHours } = settings;
  return (
    <Preference
      id="quiet-hours"
      title={t('window.preferences.quiet')}
      note={t('window.preferences.quiet.note')}
      failure={failureOf('quietHours')}
      control={
        <Switch id="quiet-hours" on={quietHours.on} onTurn={(on) => change('quietHours', { ...quietHours, on })} />
      }
    >
      {quietHours.on && (
        <div class="preference-times">
          {ends.map((end) => (
            <label key={end} class="preference-time">
              <span>{t(`window.preferences.quiet.${end}`)}</span>
              <StepSelect
                id={`quiet-hours-${end}`}
                describedBy="quiet-hours-note"
                steps={halfHours}
                value={quietHours[end]}
                text={formatTimeOfDay}
                onChoose={(minutes) => change('quietHours', { ...quietHours, [end]: minutes })}
              />
            </label>
          ))}
        </div>
      )}
    </Preference>
  );
};
