import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import { Switch } from '../parts/switch';
import { Preference } from './preference';
import type { PreferenceChange } from './preference-change';
import { clockOf, minutesOf } from './steps';

const ends = ['from', 'to'] as const;

/** Hours of the day without notices. */
export const QuietHours = ({ settings, change, failureOf }: PreferenceChange): JSX.Element => {
  const { quietHours } = settings;
  const set = (end: (typeof ends)[number], clock: string): void => {
    const minutes = minutesOf(clock);
    if (minutes !== undefined) change('quietHours', { ...quietHours, [end]: minutes });
  };
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
              <input
                type="time"
                value={clockOf(quietHours[end])}
                onChange={(event) => set(end, event.currentTarget.value)}
              />
            </label>
          ))}
        </div>
      )}
    </Preference>
  );
};
