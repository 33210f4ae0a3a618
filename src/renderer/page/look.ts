import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { speak, speechOf, spoken } from '../../shared/messages';
import type { Snapshot } from '../../shared/snapshot';

/**
 * Has the page look and speak as the person chose. What comes back names the language that is spoken now: whatever is
 * drawn under another name was drawn in another language. Undefined before the first one is spoken: nothing is to be drawn
 * twice, because a view may ask Genesys Cloud something as it opens.
 */
export const useLook = (snapshot: Snapshot | undefined): string | undefined => {
  const theme = snapshot?.settings.theme;
  const wanted =
    snapshot === undefined ? undefined : speechOf(snapshot.settings.language, snapshot.app.systemLanguages);
  const [locale, setLocale] = useState<string>();
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === undefined || theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
  useLayoutEffect(() => {
    if (wanted === undefined) return undefined;
    let meant = true;
    const settle = (): void => {
      if (!meant) return;
      document.documentElement.lang = spoken().language;
      setLocale(spoken().locale);
    };
    if (wanted.locale === spoken().locale) settle();
    // Where a language can't be had, the one that is spoken goes on.
    else void speak(wanted).then(settle, settle);
    return () => {
      meant = false;
    };
  }, [wanted?.language, wanted?.locale]);
  return locale;
};
