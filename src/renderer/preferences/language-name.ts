import type { Language } from '../../shared/messages';

/** A language in its own words, as whoever looks for it reads it. */
export const languageName = (language: Language): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};
