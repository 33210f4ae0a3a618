import type { JSX } from 'preact';
import { t } from '../../shared/messages';
import type { AppFacts } from '../../shared/snapshot';
import { Switch } from '../parts/switch';
import { Preference, PreferenceGroup } from './preference';
import type { PreferenceChange } from './preference-change';
import { ShortcutRecorder } from './shortcut-recorder';

/** How the app comes up: at login, and by a shortcut. */
export const OpeningPreferences = (props: PreferenceChange & { readonly app: AppFacts }): JSX.Element => {
  const { app, settings, change, failureOf } = props;
  const { shortcut } = settings;
  return (
    <PreferenceGroup title={t('window.preferences.opening')}>
      {app.canStartAtLogin && (
        <Preference
          id="login"
          title={t('window.preferences.login')}
          note={t('window.preferences.login.note')}
          failure={failureOf('startAtLogin')}
          control={<Switch id="login" on={settings.startAtLogin} onTurn={(on) => change('startAtLogin', on)} />}
        />
      )}
      <Preference
        id="shortcut"
        title={t('window.preferences.shortcut')}
        note={t('window.preferences.shortcut.note')}
        failure={failureOf('shortcut')}
        control={<Switch id="shortcut" on={shortcut.on} onTurn={(on) => change('shortcut', { ...shortcut, on })} />}
      >
        {shortcut.on && (
          <ShortcutRecorder
            keys={shortcut.keys}
            platform={app.platform}
            onRecord={(keys) => change('shortcut', { on: true, keys })}
          />
        )}
        <div role="status">
          {shortcut.on && app.shortcut === 'taken' && <p class="problem">{t('window.preferences.shortcut.taken')}</p>}
        </div>
      </Preference>
    </PreferenceGroup>
  );
};
