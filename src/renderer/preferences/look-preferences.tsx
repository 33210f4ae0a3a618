import type { JSX } from 'preact';
import { languages, t } from '../../shared/messages';
import type { Settings } from '../../shared/settings';
import { Select } from '../parts/select';
import { languageName } from './language-name';
import { Preference, PreferenceGroup } from './preference';
import type { PreferenceChange } from './preference-change';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

const chosenLanguages = ['system', ...languages] as const satisfies readonly Settings['language'][];

/** Colours and language. */
export const LookPreferences = ({ settings, change, failureOf }: PreferenceChange): JSX.Element => (
  <PreferenceGroup title={t('window.preferences.look')}>
    <Preference
      id="theme"
      title={t('window.preferences.theme')}
      failure={failureOf('theme')}
      control={
        <Select
          id="theme"
          value={settings.theme}
          describedBy="theme-note"
          onChoose={(value) => {
            const theme = themes.find((one) => one === value);
            if (theme !== undefined) change('theme', theme);
          }}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`window.preferences.theme.${theme}`)}
            </option>
          ))}
        </Select>
      }
    />
    <Preference
      id="language"
      title={t('window.preferences.language')}
      failure={failureOf('language')}
      control={
        <Select
          id="language"
          value={settings.language}
          describedBy="language-note"
          onChoose={(value) => {
            const language = chosenLanguages.find((one) => one === value);
            if (language !== undefined) change('language', language);
          }}
        >
          {chosenLanguages.map((language) => (
            <option key={language} value={language} {...(language !== 'system' && { lang: language })}>
              {language === 'system' ? t('window.preferences.language.system') : languageName(language)}
            </option>
          ))}
        </Select>
      }
    />
  </PreferenceGroup>
);
