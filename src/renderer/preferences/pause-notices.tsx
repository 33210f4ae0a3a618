import type { JSX } from 'preact';
import { formatTime, t } from '../../shared/messages';
import { useServices } from '../page/services';
import { useTicking } from '../page/ticking';
import { Preference } from './preference';
import type { PreferenceChange } from './preference-change';

const hourMs = 3_600_000;

/** No notices for an hour, for a meeting or a presentation; ends by itself or at a press. */
export const PauseNotices = ({ settings, change, failureOf }: PreferenceChange): JSX.Element => {
  const { clock } = useServices();
  const paused = useTicking((now) => settings.quietUntil > now);
  const until = formatTime(settings.quietUntil, clock.now());
  return (
    <Preference
      id="pause"
      names="several"
      title={t('window.preferences.pause')}
      {...(paused && { note: t('window.preferences.pause.until', { time: until }) })}
      failure={failureOf('quietUntil')}
      control={
        <button
          type="button"
          id="pause-button"
          aria-describedby="pause pause-note"
          onClick={() => change('quietUntil', paused ? 0 : Math.round(clock.now()) + hourMs)}
        >
          {paused ? t('window.preferences.pause.end') : t('window.preferences.pause.hour')}
        </button>
      }
    />
  );
};
