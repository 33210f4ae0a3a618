import { useEffect, useState } from 'preact/hooks';
import { speak, speechOf, spoken } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';

/**
 * Has the page look and speak as the person chose. What comes back names the language that is spoken now: whatever is
 * drawn under another name was drawn in another language.
 */
export const useLook = (snapshot: Snapshot | undefined): string => {
  const theme = snapshot?.settings.theme;
  const wanted =
    snapshot === undefined ? undefined : speechOf(snapshot.settings.language, snapshot.app.systemLanguages);
  const [locale, setLocale] = useState(spoken().locale);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === undefined || theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    if (wanted === undefined || wanted.locale === spoken().locale) return undefined;
    let meant = true;
    void speak(wanted).then(() => {
      if (!meant) return;
      document.documentElement.lang = wanted.language;
      setLocale(wanted.locale);
    });
    return () => {
      meant = false;
    };
  }, [wanted?.language, wanted?.locale]);
  return locale;
};
