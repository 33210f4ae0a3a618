import { spoken } from './translate';

/** Something of Intl's that costs milliseconds to make: made when first needed, and anew when another language is spoken. */
export const inLocale = <Made>(make: (locale: string) => Made): (() => Made) => {
  let made: { readonly locale: string; readonly value: Made } | undefined;
  return () => {
    const { locale } = spoken();
    if (made?.locale !== locale) made = { locale, value: make(locale) };
    return made.value;
  };
};
