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

/**
 * Local midnight in two seasons, which tells a time zone from every other that it could be taken for, and costs next to
 * nothing: to ask for its name does not.
 */
const zoneMark = (): string => `${new Date(2030, 0, 1).getTime()} ${new Date(2030, 6, 1).getTime()}`;

/** The same for what depends on the time zone too: a person travels, and the app goes on running. */
export const inLocaleAndZone = <Made>(make: (locale: string) => Made): (() => Made) => {
  let zone = '';
  let made = inLocale(make);
  return () => {
    const present = zoneMark();
    if (present !== zone) {
      zone = present;
      made = inLocale(make);
    }
    return made();
  };
};
